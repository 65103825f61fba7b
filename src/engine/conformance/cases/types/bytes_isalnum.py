# bytes.isalnum: arguments of all kinds.


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("b'123'.isalnum(b'\\xff\\x00')", lambda: b'123'.isalnum(b'\xff\x00'))
attempt("b'a,b,,c'.isalnum(-2**63-1)", lambda: b'a,b,,c'.isalnum(-2**63-1))
attempt("b'abc'.isalnum(b'abc')", lambda: b'abc'.isalnum(b'abc'))
attempt("b'%d'.isalnum('ΑΣ', b'abc')", lambda: b'%d'.isalnum('ΑΣ', b'abc'))
attempt("Bs(b'sub').isalnum(b'a,b')", lambda: Bs(b'sub').isalnum(b'a,b'))
attempt("b'%d'.isalnum(b'a')", lambda: b'%d'.isalnum(b'a'))
attempt("b'123'.isalnum(b'', bytearray(b'ab'), bytearray(b'ab'))", lambda: b'123'.isalnum(b'', bytearray(b'ab'), bytearray(b'ab')))
attempt("b'  x '.isalnum(bytearray(b'ab'), b'a,b', b'\\r\\n')", lambda: b'  x '.isalnum(bytearray(b'ab'), b'a,b', b'\r\n'))
attempt("b'Hello World'.isalnum(b' x ')", lambda: b'Hello World'.isalnum(b' x '))
attempt("b'abc'.isalnum(Ba(b'zz'))", lambda: b'abc'.isalnum(Ba(b'zz')))
attempt("b'\\x00\\xff'.isalnum(bytearray(b'ab'), b'ab\\ncd', 'ΑΣ')", lambda: b'\x00\xff'.isalnum(bytearray(b'ab'), b'ab\ncd', 'ΑΣ'))
attempt("b'a\\tb'.isalnum(memoryview(b'xyz'), '😀x')", lambda: b'a\tb'.isalnum(memoryview(b'xyz'), '😀x'))
attempt("b'\\x00\\xff'.isalnum(memoryview(b'xyz'))", lambda: b'\x00\xff'.isalnum(memoryview(b'xyz')))
attempt("b'l1\\nl2\\r\\nl3'.isalnum(complex('nan'))", lambda: b'l1\nl2\r\nl3'.isalnum(complex('nan')))
attempt("b''.isalnum(b'a', Bs(b'q'), b' x ')", lambda: b''.isalnum(b'a', Bs(b'q'), b' x '))
attempt("b'a,b,,c'.isalnum(b'\\r\\n', b'a,b')", lambda: b'a,b,,c'.isalnum(b'\r\n', b'a,b'))
attempt("b'%d'.isalnum(b'Hello World', b'a')", lambda: b'%d'.isalnum(b'Hello World', b'a'))
attempt("b'abc'.isalnum([3,1,2])", lambda: b'abc'.isalnum([3,1,2]))
attempt("b'Hello World'.isalnum(b'\\xff\\x00')", lambda: b'Hello World'.isalnum(b'\xff\x00'))
attempt("b'123'.isalnum(b'a,b')", lambda: b'123'.isalnum(b'a,b'))
attempt("b'a,b,,c'.isalnum(b'', b' x ')", lambda: b'a,b,,c'.isalnum(b'', b' x '))
attempt("b'abc'.isalnum(Bs(b'q'), float('-inf'))", lambda: b'abc'.isalnum(Bs(b'q'), float('-inf')))
attempt("b'l1\\nl2\\r\\nl3'.isalnum(Bs(b'q'), b'')", lambda: b'l1\nl2\r\nl3'.isalnum(Bs(b'q'), b''))
attempt("Bs(b'sub').isalnum(2**63-1, b'\\xff\\x00')", lambda: Bs(b'sub').isalnum(2**63-1, b'\xff\x00'))
attempt("b'\\x00\\xff'.isalnum(b'\\xff\\x00', {}, b'a,b')", lambda: b'\x00\xff'.isalnum(b'\xff\x00', {}, b'a,b'))
attempt("b'\\x00\\xff'.isalnum()", lambda: b'\x00\xff'.isalnum())
attempt("b'a,b,,c'.isalnum(b'Hello World', b'abc', b'a,b')", lambda: b'a,b,,c'.isalnum(b'Hello World', b'abc', b'a,b'))
attempt("b'\\x00\\xff'.isalnum(b'\\r\\n')", lambda: b'\x00\xff'.isalnum(b'\r\n'))
attempt("b'  x '.isalnum(b'ab\\ncd')", lambda: b'  x '.isalnum(b'ab\ncd'))
attempt("b'aaa'.isalnum(b'ab\\ncd')", lambda: b'aaa'.isalnum(b'ab\ncd'))
attempt("Bs(b'sub').isalnum('123')", lambda: Bs(b'sub').isalnum('123'))
attempt("Bs(b'sub').isalnum(b'a')", lambda: Bs(b'sub').isalnum(b'a'))
