# bytes.endswith: arguments of all kinds.


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
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("b'  x '.endswith(b'ab\\ncd', 5)", lambda: b'  x '.endswith(b'ab\ncd', 5))
attempt("b'123'.endswith(b'\\r\\n')", lambda: b'123'.endswith(b'\r\n'))
attempt("b'a,b,,c'.endswith(Bs(b'q'), I(2))", lambda: b'a,b,,c'.endswith(Bs(b'q'), I(2)))
attempt("b'a,b,,c'.endswith('ŉǆ', memoryview(b'xyz'))", lambda: b'a,b,,c'.endswith('ŉǆ', memoryview(b'xyz')))
attempt("b'l1\\nl2\\r\\nl3'.endswith({1:2}.items(), Bs(b'q'))", lambda: b'l1\nl2\r\nl3'.endswith({1:2}.items(), Bs(b'q')))
attempt("b'123'.endswith(Ba(b'zz'))", lambda: b'123'.endswith(Ba(b'zz')))
attempt("b'l1\\nl2\\r\\nl3'.endswith(complex('nan'))", lambda: b'l1\nl2\r\nl3'.endswith(complex('nan')))
attempt("b'l1\\nl2\\r\\nl3'.endswith(b'', 2)", lambda: b'l1\nl2\r\nl3'.endswith(b'', 2))
attempt("b'\\x00\\xff'.endswith(b'a', 5)", lambda: b'\x00\xff'.endswith(b'a', 5))
attempt("b'aaa'.endswith(b'ab\\ncd')", lambda: b'aaa'.endswith(b'ab\ncd'))
attempt("b'a\\tb'.endswith(b'a')", lambda: b'a\tb'.endswith(b'a'))
attempt("b'a,b,,c'.endswith(b'ab\\ncd')", lambda: b'a,b,,c'.endswith(b'ab\ncd'))
attempt("b'123'.endswith(Ba(b'zz'), 0)", lambda: b'123'.endswith(Ba(b'zz'), 0))
attempt("b'123'.endswith(memoryview(b'xyz'), None)", lambda: b'123'.endswith(memoryview(b'xyz'), None))
attempt("b'123'.endswith(b'Hello World', I(2), None)", lambda: b'123'.endswith(b'Hello World', I(2), None))
attempt("b'Hello World'.endswith(Ba(b'zz'), 0, 1)", lambda: b'Hello World'.endswith(Ba(b'zz'), 0, 1))
attempt("b''.endswith(Ba(b'zz'))", lambda: b''.endswith(Ba(b'zz')))
attempt("Bs(b'sub').endswith(b'\\xff\\x00')", lambda: Bs(b'sub').endswith(b'\xff\x00'))
attempt("b'abc'.endswith(b'\\xff\\x00', 2, 100)", lambda: b'abc'.endswith(b'\xff\x00', 2, 100))
attempt("b''.endswith([3,1,2])", lambda: b''.endswith([3,1,2]))
attempt("b'\\x00\\xff'.endswith(b'\\xff\\x00')", lambda: b'\x00\xff'.endswith(b'\xff\x00'))
attempt("b'\\x00\\xff'.endswith(b'ab\\ncd', 0, I(2))", lambda: b'\x00\xff'.endswith(b'ab\ncd', 0, I(2)))
attempt("b'abc'.endswith(bytearray(b'ab'), 5, -10)", lambda: b'abc'.endswith(bytearray(b'ab'), 5, -10))
attempt("Bs(b'sub').endswith(b'\\r\\n', I(2))", lambda: Bs(b'sub').endswith(b'\r\n', I(2)))
attempt("b'\\x00\\xff'.endswith(b'Hello World')", lambda: b'\x00\xff'.endswith(b'Hello World'))
attempt("b'Hello World'.endswith(b' x ')", lambda: b'Hello World'.endswith(b' x '))
attempt("Bs(b'sub').endswith(b' x ')", lambda: Bs(b'sub').endswith(b' x '))
attempt("b'a\\tb'.endswith(b'')", lambda: b'a\tb'.endswith(b''))
attempt("b'aaa'.endswith(b'a,b')", lambda: b'aaa'.endswith(b'a,b'))
attempt("b''.endswith(b'Hello World')", lambda: b''.endswith(b'Hello World'))
attempt("b'  x '.endswith(Bs(b'q'), -1, 2)", lambda: b'  x '.endswith(Bs(b'q'), -1, 2))
attempt("b'  x '.endswith(b' x ')", lambda: b'  x '.endswith(b' x '))
