# bytes.isascii: arguments of all kinds.


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


attempt("b'a,b,,c'.isascii(memoryview(b'xyz'))", lambda: b'a,b,,c'.isascii(memoryview(b'xyz')))
attempt("b'%d'.isascii(b'\\r\\n')", lambda: b'%d'.isascii(b'\r\n'))
attempt("b'\\x00\\xff'.isascii(b'\\xff\\x00', b'Hello World', b'\\r\\n')", lambda: b'\x00\xff'.isascii(b'\xff\x00', b'Hello World', b'\r\n'))
attempt("b'aaa'.isascii(b'abc')", lambda: b'aaa'.isascii(b'abc'))
attempt("b'\\x00\\xff'.isascii(memoryview(b'xyz'), 10**20)", lambda: b'\x00\xff'.isascii(memoryview(b'xyz'), 10**20))
attempt("b'aaa'.isascii(b'ab\\ncd')", lambda: b'aaa'.isascii(b'ab\ncd'))
attempt("Bs(b'sub').isascii([(1,2),(3,4)])", lambda: Bs(b'sub').isascii([(1,2),(3,4)]))
attempt("b'aaa'.isascii(b'\\r\\n', b'\\xff\\x00', b'Hello World')", lambda: b'aaa'.isascii(b'\r\n', b'\xff\x00', b'Hello World'))
attempt("b'\\x00\\xff'.isascii(memoryview(b'xyz'))", lambda: b'\x00\xff'.isascii(memoryview(b'xyz')))
attempt("b'  x '.isascii(Bs(b'q'))", lambda: b'  x '.isascii(Bs(b'q')))
attempt("Bs(b'sub').isascii()", lambda: Bs(b'sub').isascii())
attempt("b'%d'.isascii(memoryview(b'xyz'), b'ab\\ncd')", lambda: b'%d'.isascii(memoryview(b'xyz'), b'ab\ncd'))
attempt("b'\\x00\\xff'.isascii(b'\\xff\\x00', ['a','b'], bytearray(b'ab'))", lambda: b'\x00\xff'.isascii(b'\xff\x00', ['a','b'], bytearray(b'ab')))
attempt("b'a\\tb'.isascii(123456789.123)", lambda: b'a\tb'.isascii(123456789.123))
attempt("b'%d'.isascii(b'a,b', b'abc')", lambda: b'%d'.isascii(b'a,b', b'abc'))
attempt("b'l1\\nl2\\r\\nl3'.isascii(b'ab\\ncd', Bs(b'q'), {})", lambda: b'l1\nl2\r\nl3'.isascii(b'ab\ncd', Bs(b'q'), {}))
attempt("b'Hello World'.isascii(b'\\xff\\x00')", lambda: b'Hello World'.isascii(b'\xff\x00'))
attempt("Bs(b'sub').isascii(range(3), b'ab\\ncd')", lambda: Bs(b'sub').isascii(range(3), b'ab\ncd'))
attempt("b'abc'.isascii(int, -2**31)", lambda: b'abc'.isascii(int, -2**31))
attempt("b'  x '.isascii(I(2), Ba(b'zz'))", lambda: b'  x '.isascii(I(2), Ba(b'zz')))
attempt("b'123'.isascii(b'a,b')", lambda: b'123'.isascii(b'a,b'))
attempt("b'  x '.isascii()", lambda: b'  x '.isascii())
attempt("b'l1\\nl2\\r\\nl3'.isascii()", lambda: b'l1\nl2\r\nl3'.isascii())
attempt("b'123'.isascii(b'a')", lambda: b'123'.isascii(b'a'))
attempt("b'%d'.isascii(b'a,b')", lambda: b'%d'.isascii(b'a,b'))
attempt("b'  x '.isascii(b'a,b', Ba(b'zz'))", lambda: b'  x '.isascii(b'a,b', Ba(b'zz')))
attempt("b'123'.isascii(complex(1,2))", lambda: b'123'.isascii(complex(1,2)))
attempt("b'abc'.isascii(Bs(b'q'))", lambda: b'abc'.isascii(Bs(b'q')))
attempt("b'Hello World'.isascii(Bs(b'q'), 'Hello World', b'\\xff\\x00')", lambda: b'Hello World'.isascii(Bs(b'q'), 'Hello World', b'\xff\x00'))
attempt("b'a\\tb'.isascii({97:98})", lambda: b'a\tb'.isascii({97:98}))
