# What __bytes__ returns is what bytes() gives, a subclass included; keywords of a subclass of islice are its own.
from itertools import islice


class Sub(bytes):
    pass


class With:
    calls = 0

    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        With.calls += 1
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Text(str):
    def __bytes__(self):
        return Sub(b'text')


for value in (b'abc', Sub(b'abc'), bytearray(b'abc'), 'abc', None, ValueError('no')):
    for make in (bytes, Sub, bytearray):
        try:
            made = make(With(value))
            print(make.__name__, type(made).__name__, made, made is value)
        except Exception as error:
            print(make.__name__, type(error).__name__, error)
print(With.calls, type(bytes(Text('x'))).__name__, bytes(Text('x'), 'ascii'), type(bytes(Sub(b'y'))).__name__)
print(b'%b' % With(Sub(b'in')), type(b'%b' % With(Sub(b'in'))).__name__)


class Slice(islice):
    def __init__(self, *args, name=None):
        self.name = name


s = Slice([1, 2, 3, 4], 1, 3, name=1)
print(list(s), s.name, list(Slice('abcdef', 4, name=2)), list(Slice('abcdef', 0, None, 2)))
try:
    islice([1], 1, name=2)
except TypeError as error:
    print(error)
