# bytes.find: arguments of all kinds.


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("b'a\\tb'.find(2.5)", lambda: b'a\tb'.find(2.5))
attempt("b'Hello World'.find(It(1,2))", lambda: b'Hello World'.find(It(1,2)))
attempt("b'aaa'.find(Ba(b'zz'))", lambda: b'aaa'.find(Ba(b'zz')))
attempt("b'\\x00\\xff'.find(b'a', None, -10)", lambda: b'\x00\xff'.find(b'a', None, -10))
attempt("b'%d'.find(b'\\xff\\x00', 100)", lambda: b'%d'.find(b'\xff\x00', 100))
attempt("Bs(b'sub').find(bytearray(b'ab'), 100)", lambda: Bs(b'sub').find(bytearray(b'ab'), 100))
attempt("b'l1\\nl2\\r\\nl3'.find(slice('a'))", lambda: b'l1\nl2\r\nl3'.find(slice('a')))
attempt("b'a,b,,c'.find(Bs(b'q'), b'Hello World', b'a,b')", lambda: b'a,b,,c'.find(Bs(b'q'), b'Hello World', b'a,b'))
attempt("b'a,b,,c'.find()", lambda: b'a,b,,c'.find())
attempt("b'a,b,,c'.find(Ba(b'zz'))", lambda: b'a,b,,c'.find(Ba(b'zz')))
attempt("b'\\x00\\xff'.find(b'\\xff\\x00', -10, None)", lambda: b'\x00\xff'.find(b'\xff\x00', -10, None))
attempt("b'%d'.find(b'a', None)", lambda: b'%d'.find(b'a', None))
attempt("b'\\x00\\xff'.find(b'')", lambda: b'\x00\xff'.find(b''))
attempt("b'%d'.find(Ba(b'zz'))", lambda: b'%d'.find(Ba(b'zz')))
attempt("b'aaa'.find(Bs(b'q'))", lambda: b'aaa'.find(Bs(b'q')))
attempt("b'%d'.find(b'\\r\\n')", lambda: b'%d'.find(b'\r\n'))
attempt("b'  x '.find(b'', b'ab\\ncd')", lambda: b'  x '.find(b'', b'ab\ncd'))
attempt("b'a\\tb'.find(Bs(b'q'), 10)", lambda: b'a\tb'.find(Bs(b'q'), 10))
attempt("b'Hello World'.find(memoryview(b'xyz'))", lambda: b'Hello World'.find(memoryview(b'xyz')))
attempt("b'Hello World'.find(Ba(b'zz'), -10)", lambda: b'Hello World'.find(Ba(b'zz'), -10))
attempt("b'a\\tb'.find(memoryview(b'xyz'))", lambda: b'a\tb'.find(memoryview(b'xyz')))
attempt("b'123'.find(b'\\xff\\x00')", lambda: b'123'.find(b'\xff\x00'))
attempt("b'\\x00\\xff'.find(b'Hello World')", lambda: b'\x00\xff'.find(b'Hello World'))
attempt("b'a,b,,c'.find(b'\\r\\n')", lambda: b'a,b,,c'.find(b'\r\n'))
attempt("b'a\\tb'.find(b'a', 100, 0)", lambda: b'a\tb'.find(b'a', 100, 0))
attempt("b'Hello World'.find(bytearray(b'ab'), b'\\r\\n', b'\\r\\n')", lambda: b'Hello World'.find(bytearray(b'ab'), b'\r\n', b'\r\n'))
attempt("b''.find(['ab','cd'], b'abc')", lambda: b''.find(['ab','cd'], b'abc'))
attempt("b'a,b,,c'.find(bytearray(b'ab'))", lambda: b'a,b,,c'.find(bytearray(b'ab')))
attempt("b'123'.find(b'a,b', 0, None)", lambda: b'123'.find(b'a,b', 0, None))
attempt("b'l1\\nl2\\r\\nl3'.find(b' x ')", lambda: b'l1\nl2\r\nl3'.find(b' x '))
attempt("b'123'.find(b'abc')", lambda: b'123'.find(b'abc'))
attempt("b'a\\tb'.find(b'Hello World')", lambda: b'a\tb'.find(b'Hello World'))
