# bytes.isdigit: arguments of all kinds.


class In(int):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("b'%d'.isdigit()", lambda: b'%d'.isdigit())
attempt("b'abc'.isdigit(In(5))", lambda: b'abc'.isdigit(In(5)))
attempt("b'\\x00\\xff'.isdigit(Bs(b'q'))", lambda: b'\x00\xff'.isdigit(Bs(b'q')))
attempt("b'l1\\nl2\\r\\nl3'.isdigit(b'abc', b'ab\\ncd')", lambda: b'l1\nl2\r\nl3'.isdigit(b'abc', b'ab\ncd'))
attempt("b'123'.isdigit('utf-8')", lambda: b'123'.isdigit('utf-8'))
attempt("b'a\\tb'.isdigit(b'')", lambda: b'a\tb'.isdigit(b''))
attempt("b'  x '.isdigit()", lambda: b'  x '.isdigit())
attempt("b'123'.isdigit(b'Hello World', bytearray(b'ab'), b'Hello World')", lambda: b'123'.isdigit(b'Hello World', bytearray(b'ab'), b'Hello World'))
attempt("b'aaa'.isdigit(Ba(b'zz'))", lambda: b'aaa'.isdigit(Ba(b'zz')))
attempt("b'a,b,,c'.isdigit(b' x ', b'Hello World')", lambda: b'a,b,,c'.isdigit(b' x ', b'Hello World'))
attempt("b'Hello World'.isdigit(b'\\xff\\x00', b'a,b', b'')", lambda: b'Hello World'.isdigit(b'\xff\x00', b'a,b', b''))
attempt("b'abc'.isdigit(b'ab\\ncd')", lambda: b'abc'.isdigit(b'ab\ncd'))
attempt("b'a,b,,c'.isdigit(b'\\xff\\x00')", lambda: b'a,b,,c'.isdigit(b'\xff\x00'))
attempt("b'a,b,,c'.isdigit()", lambda: b'a,b,,c'.isdigit())
attempt("b'Hello World'.isdigit(b'abc', b' x ', Bs(b'q'))", lambda: b'Hello World'.isdigit(b'abc', b' x ', Bs(b'q')))
attempt("Bs(b'sub').isdigit(object, b'a,b')", lambda: Bs(b'sub').isdigit(object, b'a,b'))
attempt("b'\\x00\\xff'.isdigit(memoryview(b'xyz'), b'abc', b'a,b')", lambda: b'\x00\xff'.isdigit(memoryview(b'xyz'), b'abc', b'a,b'))
attempt("b'aaa'.isdigit(b'\\r\\n')", lambda: b'aaa'.isdigit(b'\r\n'))
attempt("b'123'.isdigit(str, Ba(b'zz'), Bs(b'q'))", lambda: b'123'.isdigit(str, Ba(b'zz'), Bs(b'q')))
attempt("b'aaa'.isdigit([[1],[2]])", lambda: b'aaa'.isdigit([[1],[2]]))
attempt("b'\\x00\\xff'.isdigit(bytearray(b'ab'))", lambda: b'\x00\xff'.isdigit(bytearray(b'ab')))
attempt("b'\\x00\\xff'.isdigit(b'abc')", lambda: b'\x00\xff'.isdigit(b'abc'))
attempt("b'a,b,,c'.isdigit(b'a', b'abc')", lambda: b'a,b,,c'.isdigit(b'a', b'abc'))
attempt("b'a\\tb'.isdigit(b'a')", lambda: b'a\tb'.isdigit(b'a'))
attempt("b'aaa'.isdigit(b'ab\\ncd', Ba(b'zz'))", lambda: b'aaa'.isdigit(b'ab\ncd', Ba(b'zz')))
attempt("b'  x '.isdigit(Ba(b'zz'))", lambda: b'  x '.isdigit(Ba(b'zz')))
attempt("b'  x '.isdigit(1e300, b'ab\\ncd')", lambda: b'  x '.isdigit(1e300, b'ab\ncd'))
attempt("b'abc'.isdigit(Bs(b'q'), '123')", lambda: b'abc'.isdigit(Bs(b'q'), '123'))
attempt("b'\\x00\\xff'.isdigit(b'')", lambda: b'\x00\xff'.isdigit(b''))
