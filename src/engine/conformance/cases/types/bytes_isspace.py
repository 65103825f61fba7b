# bytes.isspace: arguments of all kinds.


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


attempt("b'123'.isspace(b' x ')", lambda: b'123'.isspace(b' x '))
attempt("b'\\x00\\xff'.isspace(b'\\r\\n', memoryview(b'xyz'), [1,2,3])", lambda: b'\x00\xff'.isspace(b'\r\n', memoryview(b'xyz'), [1,2,3]))
attempt("b'\\x00\\xff'.isspace(b'a', b'a,b', b'Hello World')", lambda: b'\x00\xff'.isspace(b'a', b'a,b', b'Hello World'))
attempt("b'aaa'.isspace(b'ab\\ncd', b'a')", lambda: b'aaa'.isspace(b'ab\ncd', b'a'))
attempt("b'123'.isspace(1, Ba(b'zz'), b'ab\\ncd')", lambda: b'123'.isspace(1, Ba(b'zz'), b'ab\ncd'))
attempt("Bs(b'sub').isspace(Ba(b'zz'))", lambda: Bs(b'sub').isspace(Ba(b'zz')))
attempt("b'a,b,,c'.isspace()", lambda: b'a,b,,c'.isspace())
attempt("b'\\x00\\xff'.isspace('😀x')", lambda: b'\x00\xff'.isspace('😀x'))
attempt("b'123'.isspace(Ba(b'zz'))", lambda: b'123'.isspace(Ba(b'zz')))
attempt("b'a\\tb'.isspace(b'Hello World')", lambda: b'a\tb'.isspace(b'Hello World'))
attempt("b''.isspace(b'\\r\\n', Bs(b'q'), Bs(b'q'))", lambda: b''.isspace(b'\r\n', Bs(b'q'), Bs(b'q')))
attempt("b'123'.isspace()", lambda: b'123'.isspace())
attempt("b'abc'.isspace(b'ab\\ncd')", lambda: b'abc'.isspace(b'ab\ncd'))
attempt("b'aaa'.isspace(b'', b'a')", lambda: b'aaa'.isspace(b'', b'a'))
attempt("b'abc'.isspace()", lambda: b'abc'.isspace())
attempt("b'%d'.isspace({1:2,3:4})", lambda: b'%d'.isspace({1:2,3:4}))
attempt("b'l1\\nl2\\r\\nl3'.isspace()", lambda: b'l1\nl2\r\nl3'.isspace())
attempt("b'a\\tb'.isspace(Bs(b'q'))", lambda: b'a\tb'.isspace(Bs(b'q')))
attempt("b''.isspace()", lambda: b''.isspace())
attempt("b'Hello World'.isspace()", lambda: b'Hello World'.isspace())
attempt("b'a,b,,c'.isspace(b' x ')", lambda: b'a,b,,c'.isspace(b' x '))
attempt("b'123'.isspace(b'\\r\\n', b'\\xff\\x00')", lambda: b'123'.isspace(b'\r\n', b'\xff\x00'))
attempt("b'abc'.isspace(bytearray(b'ab'), b'ab\\ncd')", lambda: b'abc'.isspace(bytearray(b'ab'), b'ab\ncd'))
attempt("b'aaa'.isspace(b'a', memoryview(b'xyz'))", lambda: b'aaa'.isspace(b'a', memoryview(b'xyz')))
attempt("b'abc'.isspace(b'Hello World')", lambda: b'abc'.isspace(b'Hello World'))
attempt("b''.isspace(b'ab\\ncd')", lambda: b''.isspace(b'ab\ncd'))
attempt("b'l1\\nl2\\r\\nl3'.isspace(b'abc', Ba(b'zz'), 2**64)", lambda: b'l1\nl2\r\nl3'.isspace(b'abc', Ba(b'zz'), 2**64))
attempt("b'aaa'.isspace(b'abc')", lambda: b'aaa'.isspace(b'abc'))
attempt("b'l1\\nl2\\r\\nl3'.isspace(b'\\r\\n')", lambda: b'l1\nl2\r\nl3'.isspace(b'\r\n'))
attempt("b'a,b,,c'.isspace(b'\\xff\\x00')", lambda: b'a,b,,c'.isspace(b'\xff\x00'))
