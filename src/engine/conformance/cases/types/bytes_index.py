# bytes.index: arguments of all kinds.


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


attempt("b'  x '.index(b'a', -10, 100)", lambda: b'  x '.index(b'a', -10, 100))
attempt("b'%d'.index(b'\\r\\n')", lambda: b'%d'.index(b'\r\n'))
attempt("b'abc'.index(b'a', -1)", lambda: b'abc'.index(b'a', -1))
attempt("b'Hello World'.index(b'a', -10)", lambda: b'Hello World'.index(b'a', -10))
attempt("b'\\x00\\xff'.index(b'Hello World', b'a,b')", lambda: b'\x00\xff'.index(b'Hello World', b'a,b'))
attempt("Bs(b'sub').index(b'a', 2)", lambda: Bs(b'sub').index(b'a', 2))
attempt("b'Hello World'.index(b'\\r\\n')", lambda: b'Hello World'.index(b'\r\n'))
attempt("b'%d'.index(Bs(b'q'), 0, -1)", lambda: b'%d'.index(Bs(b'q'), 0, -1))
attempt("b'aaa'.index(b'a,b')", lambda: b'aaa'.index(b'a,b'))
attempt("b'aaa'.index(b'a', I(2), None)", lambda: b'aaa'.index(b'a', I(2), None))
attempt("b'%d'.index(b'Hello World', 2, -1)", lambda: b'%d'.index(b'Hello World', 2, -1))
attempt("b'  x '.index(b'Hello World', b'ab\\ncd')", lambda: b'  x '.index(b'Hello World', b'ab\ncd'))
attempt("b'l1\\nl2\\r\\nl3'.index(Ba(b'zz'), -1)", lambda: b'l1\nl2\r\nl3'.index(Ba(b'zz'), -1))
attempt("b'aaa'.index(-2**63, b'abc')", lambda: b'aaa'.index(-2**63, b'abc'))
attempt("b'aaa'.index(b'a')", lambda: b'aaa'.index(b'a'))
attempt("b''.index(Bs(b'q'), I(2))", lambda: b''.index(Bs(b'q'), I(2)))
attempt("b'  x '.index(b'', [b'a',b'b'])", lambda: b'  x '.index(b'', [b'a',b'b']))
attempt("b''.index(Ba(b'zz'))", lambda: b''.index(Ba(b'zz')))
attempt("b'abc'.index()", lambda: b'abc'.index())
attempt("Bs(b'sub').index(b'a,b')", lambda: Bs(b'sub').index(b'a,b'))
attempt("b''.index(b'a')", lambda: b''.index(b'a'))
attempt("b'%d'.index(b'a,b', I(2), I(2))", lambda: b'%d'.index(b'a,b', I(2), I(2)))
attempt("b'123'.index(bytearray(b'ab'))", lambda: b'123'.index(bytearray(b'ab')))
attempt("b'\\x00\\xff'.index(Bs(b'q'))", lambda: b'\x00\xff'.index(Bs(b'q')))
attempt("b'Hello World'.index(b'a', 5, 0)", lambda: b'Hello World'.index(b'a', 5, 0))
attempt("b'  x '.index(b'a,b', 5, -1)", lambda: b'  x '.index(b'a,b', 5, -1))
attempt("b'a\\tb'.index(b' x ')", lambda: b'a\tb'.index(b' x '))
attempt("b'%d'.index(b' x ', None, -1)", lambda: b'%d'.index(b' x ', None, -1))
attempt("b'a,b,,c'.index(b'')", lambda: b'a,b,,c'.index(b''))
attempt("b'\\x00\\xff'.index(b'\\xff\\x00', b'\\xff\\x00')", lambda: b'\x00\xff'.index(b'\xff\x00', b'\xff\x00'))
attempt("b''.index(b'')", lambda: b''.index(b''))
attempt("b'Hello World'.index(b'ab\\ncd')", lambda: b'Hello World'.index(b'ab\ncd'))
