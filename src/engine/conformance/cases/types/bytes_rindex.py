# bytes.rindex: arguments of all kinds.


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


attempt("b'%d'.rindex(b'abc', 5)", lambda: b'%d'.rindex(b'abc', 5))
attempt("b'Hello World'.rindex(bytearray(b'ab'))", lambda: b'Hello World'.rindex(bytearray(b'ab')))
attempt("b''.rindex(Ba(b'zz'))", lambda: b''.rindex(Ba(b'zz')))
attempt("b'123'.rindex(Ba(b'zz'))", lambda: b'123'.rindex(Ba(b'zz')))
attempt("b'a,b,,c'.rindex(bytearray(b'ab'), 2, I(2))", lambda: b'a,b,,c'.rindex(bytearray(b'ab'), 2, I(2)))
attempt("b''.rindex(b'\\r\\n')", lambda: b''.rindex(b'\r\n'))
attempt("b'123'.rindex(b'abc', -10, 1)", lambda: b'123'.rindex(b'abc', -10, 1))
attempt("b'l1\\nl2\\r\\nl3'.rindex(bytearray(b'ab'))", lambda: b'l1\nl2\r\nl3'.rindex(bytearray(b'ab')))
attempt("b'abc'.rindex(b'Hello World', b'\\xff\\x00')", lambda: b'abc'.rindex(b'Hello World', b'\xff\x00'))
attempt("b'a,b,,c'.rindex(b'\\r\\n')", lambda: b'a,b,,c'.rindex(b'\r\n'))
attempt("b'  x '.rindex(b'ab\\ncd', 1)", lambda: b'  x '.rindex(b'ab\ncd', 1))
attempt("b'abc'.rindex(b'\\xff\\x00', 5)", lambda: b'abc'.rindex(b'\xff\x00', 5))
attempt("b'a,b,,c'.rindex(memoryview(b'xyz'))", lambda: b'a,b,,c'.rindex(memoryview(b'xyz')))
attempt("b'aaa'.rindex(bytearray(b'ab'), None, 100)", lambda: b'aaa'.rindex(bytearray(b'ab'), None, 100))
attempt("b'a,b,,c'.rindex('a,b,,c')", lambda: b'a,b,,c'.rindex('a,b,,c'))
attempt("b'Hello World'.rindex(b'ab\\ncd', 5)", lambda: b'Hello World'.rindex(b'ab\ncd', 5))
attempt("b'  x '.rindex(memoryview(b'xyz'))", lambda: b'  x '.rindex(memoryview(b'xyz')))
attempt("b'a\\tb'.rindex(b'a,b', I(2), None)", lambda: b'a\tb'.rindex(b'a,b', I(2), None))
attempt("b''.rindex(b'\\xff\\x00', -1)", lambda: b''.rindex(b'\xff\x00', -1))
attempt("b'\\x00\\xff'.rindex(b'\\r\\n')", lambda: b'\x00\xff'.rindex(b'\r\n'))
attempt("b''.rindex(b'a')", lambda: b''.rindex(b'a'))
attempt("b'a\\tb'.rindex(b'a')", lambda: b'a\tb'.rindex(b'a'))
attempt("b'Hello World'.rindex(b'\\r\\n', 5, 2)", lambda: b'Hello World'.rindex(b'\r\n', 5, 2))
attempt("b'l1\\nl2\\r\\nl3'.rindex(b'\\r\\n', 2, 5)", lambda: b'l1\nl2\r\nl3'.rindex(b'\r\n', 2, 5))
attempt("b'aaa'.rindex(b'\\xff\\x00')", lambda: b'aaa'.rindex(b'\xff\x00'))
attempt("b'  x '.rindex(b'abc')", lambda: b'  x '.rindex(b'abc'))
attempt("b'123'.rindex(bytearray(b'ab'), None)", lambda: b'123'.rindex(bytearray(b'ab'), None))
attempt("b'a,b,,c'.rindex(b'a,b', -10, None)", lambda: b'a,b,,c'.rindex(b'a,b', -10, None))
attempt("b'\\x00\\xff'.rindex(b'a,b')", lambda: b'\x00\xff'.rindex(b'a,b'))
attempt("b'123'.rindex(b'a')", lambda: b'123'.rindex(b'a'))
attempt("b'123'.rindex(b'\\xff\\x00', Bs(b'q'), b'')", lambda: b'123'.rindex(b'\xff\x00', Bs(b'q'), b''))
