# bytes.removeprefix: arguments of all kinds.


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("b'aaa'.removeprefix(b' x ', memoryview(b'xyz'))", lambda: b'aaa'.removeprefix(b' x ', memoryview(b'xyz')))
attempt("b'123'.removeprefix(b' x ', b' x ')", lambda: b'123'.removeprefix(b' x ', b' x '))
attempt("b'Hello World'.removeprefix(b' x ', Bs(b'q'))", lambda: b'Hello World'.removeprefix(b' x ', Bs(b'q')))
attempt("b'abc'.removeprefix(b'ab\\ncd')", lambda: b'abc'.removeprefix(b'ab\ncd'))
attempt("b'a,b,,c'.removeprefix(Bs(b'q'))", lambda: b'a,b,,c'.removeprefix(Bs(b'q')))
attempt("b'%d'.removeprefix('😀x')", lambda: b'%d'.removeprefix('😀x'))
attempt("b'\\x00\\xff'.removeprefix(b'ab\\ncd', Ba(b'zz'))", lambda: b'\x00\xff'.removeprefix(b'ab\ncd', Ba(b'zz')))
attempt("b'abc'.removeprefix(b'Hello World', b' x ', b' x ')", lambda: b'abc'.removeprefix(b'Hello World', b' x ', b' x '))
attempt("b'abc'.removeprefix(b'')", lambda: b'abc'.removeprefix(b''))
attempt("b'abc'.removeprefix(bytearray(b'ab'))", lambda: b'abc'.removeprefix(bytearray(b'ab')))
attempt("b'\\x00\\xff'.removeprefix(b'abc')", lambda: b'\x00\xff'.removeprefix(b'abc'))
attempt("b'\\x00\\xff'.removeprefix()", lambda: b'\x00\xff'.removeprefix())
attempt("b''.removeprefix({1:2}.items())", lambda: b''.removeprefix({1:2}.items()))
attempt("b''.removeprefix(b'', b'\\r\\n')", lambda: b''.removeprefix(b'', b'\r\n'))
attempt("b'aaa'.removeprefix(b'\\xff\\x00')", lambda: b'aaa'.removeprefix(b'\xff\x00'))
attempt("b'123'.removeprefix(Bs(b'q'))", lambda: b'123'.removeprefix(Bs(b'q')))
attempt("b'123'.removeprefix(b' x ')", lambda: b'123'.removeprefix(b' x '))
attempt("b'  x '.removeprefix(b'a,b')", lambda: b'  x '.removeprefix(b'a,b'))
attempt("b'a\\tb'.removeprefix(bytearray(b'ab'))", lambda: b'a\tb'.removeprefix(bytearray(b'ab')))
attempt("b''.removeprefix(1.0)", lambda: b''.removeprefix(1.0))
attempt("b'%d'.removeprefix(b'\\r\\n')", lambda: b'%d'.removeprefix(b'\r\n'))
attempt("b'%d'.removeprefix(b'ab\\ncd', memoryview(b'xyz'))", lambda: b'%d'.removeprefix(b'ab\ncd', memoryview(b'xyz')))
attempt("b'aaa'.removeprefix('İI')", lambda: b'aaa'.removeprefix('İI'))
attempt("b'a\\tb'.removeprefix(b' x ', -2**31, b'abc')", lambda: b'a\tb'.removeprefix(b' x ', -2**31, b'abc'))
attempt("b'abc'.removeprefix(b'\\xff\\x00', b' x ')", lambda: b'abc'.removeprefix(b'\xff\x00', b' x '))
attempt("Bs(b'sub').removeprefix(b'a,b', b'a')", lambda: Bs(b'sub').removeprefix(b'a,b', b'a'))
attempt("b'aaa'.removeprefix(b'a,b', Bs(b'q'), bytearray(b'ab'))", lambda: b'aaa'.removeprefix(b'a,b', Bs(b'q'), bytearray(b'ab')))
attempt("b'l1\\nl2\\r\\nl3'.removeprefix('a\\x00b')", lambda: b'l1\nl2\r\nl3'.removeprefix('a\x00b'))
attempt("b'%d'.removeprefix()", lambda: b'%d'.removeprefix())
attempt("b'123'.removeprefix(b'')", lambda: b'123'.removeprefix(b''))
attempt("b'a,b,,c'.removeprefix(Se({1}))", lambda: b'a,b,,c'.removeprefix(Se({1})))
