# bytes.startswith: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def attempt(label, f):
    outcome = None
    try:
        outcome = f()
        kind = type(outcome).__name__
    except (TypeError, ValueError, ArithmeticError, LookupError) as e:
        kind, outcome = 'error', e
    except Exception as e:
        kind, outcome = 'other error', e
    print(f'{label:<40} {kind}: {str(outcome)[:250]!r}')


attempt("b'a,b,,c'.startswith(b'\\r\\n', 5, 0)", lambda: b'a,b,,c'.startswith(b'\r\n', 5, 0))
attempt("b'123'.startswith(b'a,b', I(2))", lambda: b'123'.startswith(b'a,b', I(2)))
attempt("b'123'.startswith(b'\\r\\n')", lambda: b'123'.startswith(b'\r\n'))
attempt("b'aaa'.startswith(b'ab\\ncd', 5)", lambda: b'aaa'.startswith(b'ab\ncd', 5))
attempt("b'a,b,,c'.startswith(memoryview(b'xyz'), None, 100)", lambda: b'a,b,,c'.startswith(memoryview(b'xyz'), None, 100))
attempt("b'a\\tb'.startswith(b'ab\\ncd')", lambda: b'a\tb'.startswith(b'ab\ncd'))
attempt("b'\\x00\\xff'.startswith(b'\\r\\n')", lambda: b'\x00\xff'.startswith(b'\r\n'))
attempt("b'%d'.startswith(b'\\r\\n')", lambda: b'%d'.startswith(b'\r\n'))
attempt("b'%d'.startswith(object)", lambda: b'%d'.startswith(object))
attempt("b'Hello World'.startswith()", lambda: b'Hello World'.startswith())
attempt("b'%d'.startswith(b'a,b')", lambda: b'%d'.startswith(b'a,b'))
attempt("b'l1\\nl2\\r\\nl3'.startswith(b'\\r\\n')", lambda: b'l1\nl2\r\nl3'.startswith(b'\r\n'))
attempt("b'a,b,,c'.startswith(bytearray(b'ab'), b'a')", lambda: b'a,b,,c'.startswith(bytearray(b'ab'), b'a'))
attempt("b'  x '.startswith(b'Hello World')", lambda: b'  x '.startswith(b'Hello World'))
attempt("b'Hello World'.startswith(b'\\xff\\x00', 100, 2)", lambda: b'Hello World'.startswith(b'\xff\x00', 100, 2))
attempt("b''.startswith(b'abc', b'a', b'a')", lambda: b''.startswith(b'abc', b'a', b'a'))
attempt("b'Hello World'.startswith(Bs(b'q'))", lambda: b'Hello World'.startswith(Bs(b'q')))
attempt("b'  x '.startswith(memoryview(b'xyz'))", lambda: b'  x '.startswith(memoryview(b'xyz')))
attempt("Bs(b'sub').startswith(Ba(b'zz'), 5, 1)", lambda: Bs(b'sub').startswith(Ba(b'zz'), 5, 1))
attempt("b'123'.startswith(memoryview(b'xyz'))", lambda: b'123'.startswith(memoryview(b'xyz')))
attempt("b'a\\tb'.startswith(b'abc')", lambda: b'a\tb'.startswith(b'abc'))
attempt("b'\\x00\\xff'.startswith(b'a,b')", lambda: b'\x00\xff'.startswith(b'a,b'))
attempt("b'aaa'.startswith(b' x ', 5)", lambda: b'aaa'.startswith(b' x ', 5))
attempt("b'aaa'.startswith(Ba(b'zz'), 100)", lambda: b'aaa'.startswith(Ba(b'zz'), 100))
attempt("b'  x '.startswith(b'', b'\\xff\\x00', Se({1}))", lambda: b'  x '.startswith(b'', b'\xff\x00', Se({1})))
attempt("b'abc'.startswith(b'\\r\\n', 1, -10)", lambda: b'abc'.startswith(b'\r\n', 1, -10))
attempt("b'  x '.startswith(b' x ')", lambda: b'  x '.startswith(b' x '))
attempt("b'a,b,,c'.startswith(b'a', 100, 1)", lambda: b'a,b,,c'.startswith(b'a', 100, 1))
attempt("b'a\\tb'.startswith(b'a,b', -1, 0)", lambda: b'a\tb'.startswith(b'a,b', -1, 0))
attempt("b'aaa'.startswith(b'Hello World')", lambda: b'aaa'.startswith(b'Hello World'))
attempt("b'\\x00\\xff'.startswith(b'ab\\ncd', None)", lambda: b'\x00\xff'.startswith(b'ab\ncd', None))
attempt("b''.startswith(Mp())", lambda: b''.startswith(Mp()))
