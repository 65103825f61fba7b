# bytes.translate: arguments of all kinds.


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


attempt("b'abc'.translate(b'abc', b'ab\\ncd')", lambda: b'abc'.translate(b'abc', b'ab\ncd'))
attempt("b'a\\tb'.translate(b'abc')", lambda: b'a\tb'.translate(b'abc'))
attempt("b'a\\tb'.translate(-1e308, b'Hello World')", lambda: b'a\tb'.translate(-1e308, b'Hello World'))
attempt("b'\\x00\\xff'.translate(True, b'\\r\\n')", lambda: b'\x00\xff'.translate(True, b'\r\n'))
attempt("b'a\\tb'.translate(b'a,b', b'a')", lambda: b'a\tb'.translate(b'a,b', b'a'))
attempt("b'  x '.translate(b'a', b'')", lambda: b'  x '.translate(b'a', b''))
attempt("b'Hello World'.translate(delete=[b'a',b'b'])", lambda: b'Hello World'.translate(delete=[b'a',b'b']))
attempt("b'123'.translate(b' x ', b'\\r\\n')", lambda: b'123'.translate(b' x ', b'\r\n'))
attempt("b'%d'.translate()", lambda: b'%d'.translate())
attempt("b'Hello World'.translate(b'\\xff\\x00')", lambda: b'Hello World'.translate(b'\xff\x00'))
attempt("b'l1\\nl2\\r\\nl3'.translate(b' x ')", lambda: b'l1\nl2\r\nl3'.translate(b' x '))
attempt("b'\\x00\\xff'.translate(Bs(b'q'), b' x ')", lambda: b'\x00\xff'.translate(Bs(b'q'), b' x '))
attempt("b'  x '.translate(memoryview(b'xyz'), b'Hello World')", lambda: b'  x '.translate(memoryview(b'xyz'), b'Hello World'))
attempt("b'\\x00\\xff'.translate(b'a')", lambda: b'\x00\xff'.translate(b'a'))
attempt("b'a,b,,c'.translate(b'\\xff\\x00')", lambda: b'a,b,,c'.translate(b'\xff\x00'))
attempt("b''.translate(b'ab\\ncd')", lambda: b''.translate(b'ab\ncd'))
attempt("b'a,b,,c'.translate(b'abc')", lambda: b'a,b,,c'.translate(b'abc'))
attempt("b'\\x00\\xff'.translate(b'a,b')", lambda: b'\x00\xff'.translate(b'a,b'))
attempt("b'a\\tb'.translate(b'a,b')", lambda: b'a\tb'.translate(b'a,b'))
attempt("b'a\\tb'.translate(Ba(b'zz'))", lambda: b'a\tb'.translate(Ba(b'zz')))
attempt("b'Hello World'.translate(Ba(b'zz'))", lambda: b'Hello World'.translate(Ba(b'zz')))
attempt("b'%d'.translate(b'a,b')", lambda: b'%d'.translate(b'a,b'))
attempt("b'  x '.translate(b'a,b', [(1,2),(3,4)])", lambda: b'  x '.translate(b'a,b', [(1,2),(3,4)]))
attempt("b'\\x00\\xff'.translate(b'ab\\ncd')", lambda: b'\x00\xff'.translate(b'ab\ncd'))
attempt("Bs(b'sub').translate(b'\\r\\n')", lambda: Bs(b'sub').translate(b'\r\n'))
attempt("b'abc'.translate(Bs(b'q'))", lambda: b'abc'.translate(Bs(b'q')))
attempt("b'\\x00\\xff'.translate(b'abc')", lambda: b'\x00\xff'.translate(b'abc'))
attempt("b'Hello World'.translate(b'a', b'a')", lambda: b'Hello World'.translate(b'a', b'a'))
attempt("b'abc'.translate(memoryview(b'xyz'), [b'a',b'b'])", lambda: b'abc'.translate(memoryview(b'xyz'), [b'a',b'b']))
attempt("b'a\\tb'.translate(range(3))", lambda: b'a\tb'.translate(range(3)))
attempt("b'abc'.translate(b'ab\\ncd', b'')", lambda: b'abc'.translate(b'ab\ncd', b''))
