# bytes.ljust: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Bs(bytes):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("b'%d'.ljust(3, 'Hello World')", lambda: b'%d'.ljust(3, 'Hello World'))
attempt("b'aaa'.ljust(-1)", lambda: b'aaa'.ljust(-1))
attempt("b''.ljust(0, 'ŉǆ')", lambda: b''.ljust(0, 'ŉǆ'))
attempt("b'%d'.ljust(0)", lambda: b'%d'.ljust(0))
attempt("b'%d'.ljust(memoryview(b'xyz'))", lambda: b'%d'.ljust(memoryview(b'xyz')))
attempt("b'123'.ljust(5, 'utf-8')", lambda: b'123'.ljust(5, 'utf-8'))
attempt("Bs(b'sub').ljust(3, 'aXbX')", lambda: Bs(b'sub').ljust(3, 'aXbX'))
attempt("b'a\\tb'.ljust(b'', b'ab\\ncd')", lambda: b'a\tb'.ljust(b'', b'ab\ncd'))
attempt("b''.ljust(True, 'ab\\r\\ncd\\x0b\\x85e')", lambda: b''.ljust(True, 'ab\r\ncd\x0b\x85e'))
attempt("b'a,b,,c'.ljust(12)", lambda: b'a,b,,c'.ljust(12))
attempt("b'Hello World'.ljust(True)", lambda: b'Hello World'.ljust(True))
attempt("b'l1\\nl2\\r\\nl3'.ljust(I(8), St('sub'))", lambda: b'l1\nl2\r\nl3'.ljust(I(8), St('sub')))
attempt("b'a,b,,c'.ljust(I(8), 'Hello World')", lambda: b'a,b,,c'.ljust(I(8), 'Hello World'))
attempt("b''.ljust(frozenset({2,3}))", lambda: b''.ljust(frozenset({2,3})))
attempt("Bs(b'sub').ljust(7.5, '{}')", lambda: Bs(b'sub').ljust(7.5, '{}'))
attempt("b''.ljust(b'Hello World', b'')", lambda: b''.ljust(b'Hello World', b''))
attempt("b'123'.ljust(7.5, '日本')", lambda: b'123'.ljust(7.5, '日本'))
attempt("b''.ljust(0)", lambda: b''.ljust(0))
attempt("b'123'.ljust(None, 'strict')", lambda: b'123'.ljust(None, 'strict'))
attempt("b'  x '.ljust(-1)", lambda: b'  x '.ljust(-1))
attempt("b'  x '.ljust(b'\\r\\n')", lambda: b'  x '.ljust(b'\r\n'))
attempt("b'\\x00\\xff'.ljust(b'abc')", lambda: b'\x00\xff'.ljust(b'abc'))
attempt("b'\\x00\\xff'.ljust(True)", lambda: b'\x00\xff'.ljust(True))
attempt("b'123'.ljust(3, 'aXbX')", lambda: b'123'.ljust(3, 'aXbX'))
attempt("b'a,b,,c'.ljust(7.5, '日本')", lambda: b'a,b,,c'.ljust(7.5, '日本'))
attempt("b'123'.ljust(12)", lambda: b'123'.ljust(12))
attempt("b'\\x00\\xff'.ljust(1e300)", lambda: b'\x00\xff'.ljust(1e300))
attempt("b'%d'.ljust(b' x ', bytearray(b'ab'))", lambda: b'%d'.ljust(b' x ', bytearray(b'ab')))
attempt("b'123'.ljust(3)", lambda: b'123'.ljust(3))
attempt("b'a,b,,c'.ljust(5)", lambda: b'a,b,,c'.ljust(5))
attempt("Bs(b'sub').ljust(12, 'strict')", lambda: Bs(b'sub').ljust(12, 'strict'))
