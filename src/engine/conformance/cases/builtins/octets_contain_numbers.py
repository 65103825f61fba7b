"""`in` of bytes: a number first, else octets; the error of a failed __index__ is forgotten."""


class Broken:
    def __index__(self):
        raise ZeroDivisionError('no number')


class Index:
    def __index__(self):
        return 98


class Both(bytes):
    def __index__(self):
        return 97


class Fallen(bytes):
    def __index__(self):
        raise KeyError('still octets')


for octets in (b'abc', bytearray(b'abc')):
    for value in (97, True, 300, -1, 2 ** 70, 'a', 1.5, Broken(), Index(), Both(b'xyz'), Fallen(b'bc'), b'', [1]):
        try:
            print(type(value).__name__, value in octets)
        except Exception as error:
            print(type(value).__name__, type(error).__name__, error, error.__context__)
