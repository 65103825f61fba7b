# bytes.zfill: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
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


attempt("b'aaa'.zfill(7.5)", lambda: b'aaa'.zfill(7.5))
attempt("b'a,b,,c'.zfill([1,2,3])", lambda: b'a,b,,c'.zfill([1,2,3]))
attempt("b'abc'.zfill(20)", lambda: b'abc'.zfill(20))
attempt("b'  x '.zfill(12)", lambda: b'  x '.zfill(12))
attempt("b'123'.zfill(0)", lambda: b'123'.zfill(0))
attempt("b'abc'.zfill(3)", lambda: b'abc'.zfill(3))
attempt("b'aaa'.zfill(bytearray(b'ab'), b'ab\\ncd')", lambda: b'aaa'.zfill(bytearray(b'ab'), b'ab\ncd'))
attempt("Bs(b'sub').zfill(None)", lambda: Bs(b'sub').zfill(None))
attempt("b'abc'.zfill(I(8))", lambda: b'abc'.zfill(I(8)))
attempt("b'  x '.zfill(3)", lambda: b'  x '.zfill(3))
attempt("b'abc'.zfill()", lambda: b'abc'.zfill())
attempt("b'Hello World'.zfill(20)", lambda: b'Hello World'.zfill(20))
attempt("b'l1\\nl2\\r\\nl3'.zfill(I(8))", lambda: b'l1\nl2\r\nl3'.zfill(I(8)))
attempt("b'l1\\nl2\\r\\nl3'.zfill(12)", lambda: b'l1\nl2\r\nl3'.zfill(12))
attempt("b'a,b,,c'.zfill(0)", lambda: b'a,b,,c'.zfill(0))
attempt("b'\\x00\\xff'.zfill(0)", lambda: b'\x00\xff'.zfill(0))
attempt("b'abc'.zfill(-1)", lambda: b'abc'.zfill(-1))
attempt("b'a\\tb'.zfill(7.5)", lambda: b'a\tb'.zfill(7.5))
attempt("b'Hello World'.zfill(0)", lambda: b'Hello World'.zfill(0))
attempt("b'\\x00\\xff'.zfill(20)", lambda: b'\x00\xff'.zfill(20))
attempt("Bs(b'sub').zfill(5)", lambda: Bs(b'sub').zfill(5))
attempt("b'aaa'.zfill(b' x ')", lambda: b'aaa'.zfill(b' x '))
attempt("b''.zfill(b'Hello World')", lambda: b''.zfill(b'Hello World'))
attempt("b'aaa'.zfill(0)", lambda: b'aaa'.zfill(0))
attempt("b'%d'.zfill(I(8))", lambda: b'%d'.zfill(I(8)))
attempt("Bs(b'sub').zfill(12)", lambda: Bs(b'sub').zfill(12))
attempt("b'  x '.zfill(5)", lambda: b'  x '.zfill(5))
attempt("b'a,b,,c'.zfill(20)", lambda: b'a,b,,c'.zfill(20))
attempt("b'123'.zfill(b'a,b', b'Hello World')", lambda: b'123'.zfill(b'a,b', b'Hello World'))
