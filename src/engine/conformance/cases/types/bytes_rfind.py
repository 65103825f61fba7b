# bytes.rfind: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("b'123'.rfind(b'Hello World', -1, -10)", lambda: b'123'.rfind(b'Hello World', -1, -10))
attempt("b'abc'.rfind(Bs(b'q'))", lambda: b'abc'.rfind(Bs(b'q')))
attempt("b'  x '.rfind(b'Hello World')", lambda: b'  x '.rfind(b'Hello World'))
attempt("b'Hello World'.rfind(b'\\xff\\x00')", lambda: b'Hello World'.rfind(b'\xff\x00'))
attempt("b'a\\tb'.rfind(b'', 5, None)", lambda: b'a\tb'.rfind(b'', 5, None))
attempt("b'%d'.rfind(Bs(b'q'))", lambda: b'%d'.rfind(Bs(b'q')))
attempt("b'\\x00\\xff'.rfind(b'', None)", lambda: b'\x00\xff'.rfind(b'', None))
attempt("b'\\x00\\xff'.rfind(b'\\r\\n')", lambda: b'\x00\xff'.rfind(b'\r\n'))
attempt("b'l1\\nl2\\r\\nl3'.rfind(Bs(b'q'))", lambda: b'l1\nl2\r\nl3'.rfind(Bs(b'q')))
attempt("Bs(b'sub').rfind(memoryview(b'xyz'))", lambda: Bs(b'sub').rfind(memoryview(b'xyz')))
attempt("b'l1\\nl2\\r\\nl3'.rfind(['a','b'], 0, b'Hello World')", lambda: b'l1\nl2\r\nl3'.rfind(['a','b'], 0, b'Hello World'))
attempt("b'a\\tb'.rfind(memoryview(b'xyz'), {'a':1}, {'x':'y'})", lambda: b'a\tb'.rfind(memoryview(b'xyz'), {'a':1}, {'x':'y'}))
attempt("b'aaa'.rfind(b'ab\\ncd')", lambda: b'aaa'.rfind(b'ab\ncd'))
attempt("b'%d'.rfind(b'ab\\ncd')", lambda: b'%d'.rfind(b'ab\ncd'))
attempt("b'  x '.rfind(Bs(b'q'))", lambda: b'  x '.rfind(Bs(b'q')))
attempt("Bs(b'sub').rfind(b'ab\\ncd')", lambda: Bs(b'sub').rfind(b'ab\ncd'))
attempt("b'Hello World'.rfind(Ba(b'zz'), 0)", lambda: b'Hello World'.rfind(Ba(b'zz'), 0))
attempt("b'l1\\nl2\\r\\nl3'.rfind(b'\\xff\\x00')", lambda: b'l1\nl2\r\nl3'.rfind(b'\xff\x00'))
attempt("b'aaa'.rfind(b'\\xff\\x00', Bs(b'q'))", lambda: b'aaa'.rfind(b'\xff\x00', Bs(b'q')))
attempt("b'%d'.rfind(bytearray(b'ab'))", lambda: b'%d'.rfind(bytearray(b'ab')))
attempt("b'Hello World'.rfind(b'abc', 1, 0)", lambda: b'Hello World'.rfind(b'abc', 1, 0))
attempt("b'  x '.rfind(b'\\xff\\x00', 2, I(2))", lambda: b'  x '.rfind(b'\xff\x00', 2, I(2)))
attempt("b'a,b,,c'.rfind(b' x ')", lambda: b'a,b,,c'.rfind(b' x '))
attempt("b'l1\\nl2\\r\\nl3'.rfind(b'Hello World')", lambda: b'l1\nl2\r\nl3'.rfind(b'Hello World'))
attempt("b'123'.rfind(b'a', b'', Bs(b'q'))", lambda: b'123'.rfind(b'a', b'', Bs(b'q')))
attempt("b'abc'.rfind(bytearray(b'ab'), b' x ')", lambda: b'abc'.rfind(bytearray(b'ab'), b' x '))
attempt("b'  x '.rfind(b' x ')", lambda: b'  x '.rfind(b' x '))
attempt("b'Hello World'.rfind(b'ab\\ncd', bytearray(b'ab'), b'abc')", lambda: b'Hello World'.rfind(b'ab\ncd', bytearray(b'ab'), b'abc'))
attempt("b'abc'.rfind(b' x ', b'Hello World', b'Hello World')", lambda: b'abc'.rfind(b' x ', b'Hello World', b'Hello World'))
attempt("b''.rfind(b'abc')", lambda: b''.rfind(b'abc'))
attempt("b'Hello World'.rfind(Ba(b'zz'))", lambda: b'Hello World'.rfind(Ba(b'zz')))
attempt("b'123'.rfind(b'ab\\ncd')", lambda: b'123'.rfind(b'ab\ncd'))
