# bytes.isalpha: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Di(dict):
    pass


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


attempt("b'l1\\nl2\\r\\nl3'.isalpha(Di(a=1))", lambda: b'l1\nl2\r\nl3'.isalpha(Di(a=1)))
attempt("b'\\x00\\xff'.isalpha((1,2))", lambda: b'\x00\xff'.isalpha((1,2)))
attempt("b'  x '.isalpha(b'ab\\ncd', b'\\xff\\x00', b'\\r\\n')", lambda: b'  x '.isalpha(b'ab\ncd', b'\xff\x00', b'\r\n'))
attempt("b''.isalpha(Mp(), b'')", lambda: b''.isalpha(Mp(), b''))
attempt("b'%d'.isalpha(Ba(b'zz'))", lambda: b'%d'.isalpha(Ba(b'zz')))
attempt("Bs(b'sub').isalpha([1,2,3])", lambda: Bs(b'sub').isalpha([1,2,3]))
attempt("b'%d'.isalpha(b'ab\\ncd')", lambda: b'%d'.isalpha(b'ab\ncd'))
attempt("b'a,b,,c'.isalpha(b'')", lambda: b'a,b,,c'.isalpha(b''))
attempt("b'a,b,,c'.isalpha()", lambda: b'a,b,,c'.isalpha())
attempt("b'\\x00\\xff'.isalpha(b'\\xff\\x00')", lambda: b'\x00\xff'.isalpha(b'\xff\x00'))
attempt("b'  x '.isalpha(b'a,b', b'a,b')", lambda: b'  x '.isalpha(b'a,b', b'a,b'))
attempt("b'123'.isalpha(b'Hello World')", lambda: b'123'.isalpha(b'Hello World'))
attempt("b''.isalpha(2**63-1)", lambda: b''.isalpha(2**63-1))
attempt("b'123'.isalpha(-1e308, memoryview(b'xyz'))", lambda: b'123'.isalpha(-1e308, memoryview(b'xyz')))
attempt("Bs(b'sub').isalpha(b'a')", lambda: Bs(b'sub').isalpha(b'a'))
attempt("b'123'.isalpha(b'a', Bs(b'q'))", lambda: b'123'.isalpha(b'a', Bs(b'q')))
attempt("b'\\x00\\xff'.isalpha()", lambda: b'\x00\xff'.isalpha())
attempt("b''.isalpha(I(2**70), b'Hello World', b'Hello World')", lambda: b''.isalpha(I(2**70), b'Hello World', b'Hello World'))
attempt("b'%d'.isalpha(b'Hello World', b' x ')", lambda: b'%d'.isalpha(b'Hello World', b' x '))
attempt("b'Hello World'.isalpha(b'a', b'abc')", lambda: b'Hello World'.isalpha(b'a', b'abc'))
attempt("b'  x '.isalpha(b'\\xff\\x00')", lambda: b'  x '.isalpha(b'\xff\x00'))
attempt("b'l1\\nl2\\r\\nl3'.isalpha()", lambda: b'l1\nl2\r\nl3'.isalpha())
attempt("b'abc'.isalpha(Se({1}), [(1,2),(3,4)], b'a')", lambda: b'abc'.isalpha(Se({1}), [(1,2),(3,4)], b'a'))
attempt("Bs(b'sub').isalpha(memoryview(b'xyz'))", lambda: Bs(b'sub').isalpha(memoryview(b'xyz')))
attempt("b'%d'.isalpha(b'a,b')", lambda: b'%d'.isalpha(b'a,b'))
attempt("b'a,b,,c'.isalpha(b' x ')", lambda: b'a,b,,c'.isalpha(b' x '))
attempt("b'a,b,,c'.isalpha(b'abc', b'ab\\ncd')", lambda: b'a,b,,c'.isalpha(b'abc', b'ab\ncd'))
attempt("b'a\\tb'.isalpha(b'\\xff\\x00')", lambda: b'a\tb'.isalpha(b'\xff\x00'))
attempt("Bs(b'sub').isalpha()", lambda: Bs(b'sub').isalpha())
attempt("b'Hello World'.isalpha(Ellipsis, b'a,b')", lambda: b'Hello World'.isalpha(Ellipsis, b'a,b'))
attempt("b'%d'.isalpha(b'a,b', 'Hello World')", lambda: b'%d'.isalpha(b'a,b', 'Hello World'))
