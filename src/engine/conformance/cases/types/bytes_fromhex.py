# bytes.fromhex: arguments of all kinds.


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("b'  x '.fromhex(b'Hello World', b'a,b', b' x ')", lambda: b'  x '.fromhex(b'Hello World', b'a,b', b' x '))
attempt("b'%d'.fromhex(b' x ', b'a', bytearray(b'ab'))", lambda: b'%d'.fromhex(b' x ', b'a', bytearray(b'ab')))
attempt("b'a\\tb'.fromhex(Bs(b'q'), b'Hello World')", lambda: b'a\tb'.fromhex(Bs(b'q'), b'Hello World'))
attempt("b'  x '.fromhex()", lambda: b'  x '.fromhex())
attempt("b'a,b,,c'.fromhex(bytearray(b'ab'), b'Hello World')", lambda: b'a,b,,c'.fromhex(bytearray(b'ab'), b'Hello World'))
attempt("b'123'.fromhex(b'Hello World')", lambda: b'123'.fromhex(b'Hello World'))
attempt("b'  x '.fromhex(b'abc', 2**31, b'')", lambda: b'  x '.fromhex(b'abc', 2**31, b''))
attempt("b'abc'.fromhex(b'ab\\ncd')", lambda: b'abc'.fromhex(b'ab\ncd'))
attempt("b'\\x00\\xff'.fromhex(bytearray(b'ab'))", lambda: b'\x00\xff'.fromhex(bytearray(b'ab')))
attempt("b'a\\tb'.fromhex(b'\\xff\\x00')", lambda: b'a\tb'.fromhex(b'\xff\x00'))
attempt("b'a,b,,c'.fromhex(b'\\r\\n')", lambda: b'a,b,,c'.fromhex(b'\r\n'))
attempt("b'Hello World'.fromhex(b'', -2**63-1)", lambda: b'Hello World'.fromhex(b'', -2**63-1))
attempt("b'abc'.fromhex(b'a,b')", lambda: b'abc'.fromhex(b'a,b'))
attempt("b'Hello World'.fromhex()", lambda: b'Hello World'.fromhex())
attempt("b'a\\tb'.fromhex(bytearray(b'ab'), memoryview(b'xyz'))", lambda: b'a\tb'.fromhex(bytearray(b'ab'), memoryview(b'xyz')))
attempt("Bs(b'sub').fromhex()", lambda: Bs(b'sub').fromhex())
attempt("Bs(b'sub').fromhex(b'\\r\\n')", lambda: Bs(b'sub').fromhex(b'\r\n'))
attempt("b'%d'.fromhex(b'Hello World')", lambda: b'%d'.fromhex(b'Hello World'))
attempt("b''.fromhex(b'\\r\\n')", lambda: b''.fromhex(b'\r\n'))
attempt("Bs(b'sub').fromhex(b'ab\\ncd')", lambda: Bs(b'sub').fromhex(b'ab\ncd'))
attempt("b'l1\\nl2\\r\\nl3'.fromhex(b'ab\\ncd')", lambda: b'l1\nl2\r\nl3'.fromhex(b'ab\ncd'))
attempt("b'a,b,,c'.fromhex(Ba(b'zz'), memoryview(b'xyz'), b'')", lambda: b'a,b,,c'.fromhex(Ba(b'zz'), memoryview(b'xyz'), b''))
attempt("b''.fromhex()", lambda: b''.fromhex())
attempt("b'a\\tb'.fromhex(b'')", lambda: b'a\tb'.fromhex(b''))
attempt("b'aaa'.fromhex(b'\\xff\\x00')", lambda: b'aaa'.fromhex(b'\xff\x00'))
attempt("b'123'.fromhex(Bs(b'q'), b'a')", lambda: b'123'.fromhex(Bs(b'q'), b'a'))
attempt("b'  x '.fromhex({1:2}.items())", lambda: b'  x '.fromhex({1:2}.items()))
attempt("b'aaa'.fromhex(b'a')", lambda: b'aaa'.fromhex(b'a'))
attempt("b'\\x00\\xff'.fromhex(b'abc')", lambda: b'\x00\xff'.fromhex(b'abc'))
attempt("b'aaa'.fromhex('strict')", lambda: b'aaa'.fromhex('strict'))
