# An octet to look for, or to format, may be any object with __index__.
class Octet:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Broken:
    def __index__(self):
        raise ZeroDivisionError('no number')


def show(make):
    try:
        print(repr(make()))
    except Exception as problem:
        print(type(problem).__name__, problem)


for text in (b'abba', bytearray(b'abba')):
    for name in ('find', 'rfind', 'index', 'rindex', 'count'):
        look = getattr(text, name)
        for wanted in (Octet(98), Octet(99), Octet(300), Octet(-1), Broken(), 'b', 98.0, True):
            show(lambda: look(wanted))
        show(lambda: look(Octet(98), Octet(2), Octet(-1)))
    show(lambda: Octet(98) in text)

for wanted in (Octet(65), Octet(256), Octet(-1), Octet(2**70), Broken(), 65, 65.0, b'A', b'AB', bytearray(b'A')):
    show(lambda: b'%c' % wanted)
    show(lambda: bytearray(b'<%3c>') % wanted)


class Emptying:
    def __init__(self, target):
        self.target = target

    def __index__(self):
        self.target.clear()
        return 97


for name in ('find', 'count'):
    text = bytearray(b'aaaa')
    show(lambda: getattr(text, name)(Emptying(text)))
