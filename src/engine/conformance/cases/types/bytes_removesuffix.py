# bytes.removesuffix: arguments of all kinds.


class Fl(float):
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


attempt("b'  x '.removesuffix()", lambda: b'  x '.removesuffix())
attempt("b'\\x00\\xff'.removesuffix(Bs(b'q'))", lambda: b'\x00\xff'.removesuffix(Bs(b'q')))
attempt("b'123'.removesuffix(b'abc')", lambda: b'123'.removesuffix(b'abc'))
attempt("b'%d'.removesuffix()", lambda: b'%d'.removesuffix())
attempt("b'a,b,,c'.removesuffix(b'abc', Fl(2.5), b'ab\\ncd')", lambda: b'a,b,,c'.removesuffix(b'abc', Fl(2.5), b'ab\ncd'))
attempt("b'\\x00\\xff'.removesuffix(bytearray(b'ab'), [3,1,2], b'')", lambda: b'\x00\xff'.removesuffix(bytearray(b'ab'), [3,1,2], b''))
attempt("Bs(b'sub').removesuffix(b'abc', Ba(b'zz'))", lambda: Bs(b'sub').removesuffix(b'abc', Ba(b'zz')))
attempt("b''.removesuffix(Bs(b'q'))", lambda: b''.removesuffix(Bs(b'q')))
attempt("b'a,b,,c'.removesuffix(b'abc', b'abc')", lambda: b'a,b,,c'.removesuffix(b'abc', b'abc'))
attempt("b'Hello World'.removesuffix()", lambda: b'Hello World'.removesuffix())
attempt("b'a\\tb'.removesuffix(b'ab\\ncd')", lambda: b'a\tb'.removesuffix(b'ab\ncd'))
attempt("b'%d'.removesuffix(b'')", lambda: b'%d'.removesuffix(b''))
attempt("b'a\\tb'.removesuffix(b'abc', 'a,b,,c')", lambda: b'a\tb'.removesuffix(b'abc', 'a,b,,c'))
attempt("b'aaa'.removesuffix(b'\\r\\n', b'ab\\ncd', {1:2}.items())", lambda: b'aaa'.removesuffix(b'\r\n', b'ab\ncd', {1:2}.items()))
attempt("b'a\\tb'.removesuffix(b'a,b', b'Hello World', Ba(b'zz'))", lambda: b'a\tb'.removesuffix(b'a,b', b'Hello World', Ba(b'zz')))
attempt("b'a\\tb'.removesuffix('ab\\r\\ncd\\x0b\\x85e')", lambda: b'a\tb'.removesuffix('ab\r\ncd\x0b\x85e'))
attempt("b'abc'.removesuffix(b'a,b')", lambda: b'abc'.removesuffix(b'a,b'))
attempt("b'123'.removesuffix(b'ab\\ncd')", lambda: b'123'.removesuffix(b'ab\ncd'))
attempt("b'Hello World'.removesuffix(b'\\xff\\x00')", lambda: b'Hello World'.removesuffix(b'\xff\x00'))
attempt("b'%d'.removesuffix(False)", lambda: b'%d'.removesuffix(False))
attempt("b'l1\\nl2\\r\\nl3'.removesuffix(2)", lambda: b'l1\nl2\r\nl3'.removesuffix(2))
attempt("Bs(b'sub').removesuffix(-10**25)", lambda: Bs(b'sub').removesuffix(-10**25))
attempt("Bs(b'sub').removesuffix()", lambda: Bs(b'sub').removesuffix())
attempt("b'\\x00\\xff'.removesuffix([])", lambda: b'\x00\xff'.removesuffix([]))
attempt("b'l1\\nl2\\r\\nl3'.removesuffix(b'a,b', b'Hello World')", lambda: b'l1\nl2\r\nl3'.removesuffix(b'a,b', b'Hello World'))
attempt("b'l1\\nl2\\r\\nl3'.removesuffix([])", lambda: b'l1\nl2\r\nl3'.removesuffix([]))
attempt("b'  x '.removesuffix(b'a', b'', b' x ')", lambda: b'  x '.removesuffix(b'a', b'', b' x '))
attempt("b'  x '.removesuffix(2**64, bytearray(b'ab'))", lambda: b'  x '.removesuffix(2**64, bytearray(b'ab')))
attempt("b'\\x00\\xff'.removesuffix(b'abc', b'')", lambda: b'\x00\xff'.removesuffix(b'abc', b''))
attempt("b'l1\\nl2\\r\\nl3'.removesuffix(b'\\xff\\x00')", lambda: b'l1\nl2\r\nl3'.removesuffix(b'\xff\x00'))
attempt("b'a,b,,c'.removesuffix(b'ab\\ncd', Ba(b'zz'))", lambda: b'a,b,,c'.removesuffix(b'ab\ncd', Ba(b'zz')))
