# bytes.expandtabs: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


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


attempt("b'Hello World'.expandtabs(True)", lambda: b'Hello World'.expandtabs(True))
attempt("Bs(b'sub').expandtabs(I(8))", lambda: Bs(b'sub').expandtabs(I(8)))
attempt("b'  x '.expandtabs(b'\\xff\\x00')", lambda: b'  x '.expandtabs(b'\xff\x00'))
attempt("b'123'.expandtabs(None)", lambda: b'123'.expandtabs(None))
attempt("b'abc'.expandtabs(0)", lambda: b'abc'.expandtabs(0))
attempt("b'aaa'.expandtabs(-1)", lambda: b'aaa'.expandtabs(-1))
attempt("b'aaa'.expandtabs(Bs(b'q'))", lambda: b'aaa'.expandtabs(Bs(b'q')))
attempt("b'Hello World'.expandtabs(b'a')", lambda: b'Hello World'.expandtabs(b'a'))
attempt("b'123'.expandtabs(0)", lambda: b'123'.expandtabs(0))
attempt("Bs(b'sub').expandtabs(12)", lambda: Bs(b'sub').expandtabs(12))
attempt("b'123'.expandtabs(b'', b'\\r\\n')", lambda: b'123'.expandtabs(b'', b'\r\n'))
attempt("b'l1\\nl2\\r\\nl3'.expandtabs(20)", lambda: b'l1\nl2\r\nl3'.expandtabs(20))
attempt("b'a\\tb'.expandtabs(0)", lambda: b'a\tb'.expandtabs(0))
attempt("b'abc'.expandtabs(I(8))", lambda: b'abc'.expandtabs(I(8)))
attempt("b'123'.expandtabs(12)", lambda: b'123'.expandtabs(12))
attempt("Bs(b'sub').expandtabs(b' x ')", lambda: Bs(b'sub').expandtabs(b' x '))
attempt("b'l1\\nl2\\r\\nl3'.expandtabs(12)", lambda: b'l1\nl2\r\nl3'.expandtabs(12))
attempt("b'  x '.expandtabs(True)", lambda: b'  x '.expandtabs(True))
attempt("b'a\\tb'.expandtabs((1,2), Ba(b'zz'))", lambda: b'a\tb'.expandtabs((1,2), Ba(b'zz')))
attempt("b'\\x00\\xff'.expandtabs(7.5)", lambda: b'\x00\xff'.expandtabs(7.5))
attempt("b'l1\\nl2\\r\\nl3'.expandtabs(7.5)", lambda: b'l1\nl2\r\nl3'.expandtabs(7.5))
attempt("b'Hello World'.expandtabs(bytearray(b'ab'), b' x ', b'abc')", lambda: b'Hello World'.expandtabs(bytearray(b'ab'), b' x ', b'abc'))
attempt("b''.expandtabs(None)", lambda: b''.expandtabs(None))
attempt("b'l1\\nl2\\r\\nl3'.expandtabs(3)", lambda: b'l1\nl2\r\nl3'.expandtabs(3))
attempt("b'a,b,,c'.expandtabs(I(8))", lambda: b'a,b,,c'.expandtabs(I(8)))
