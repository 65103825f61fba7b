# float.is_integer: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Fl(float):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


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


attempt('(1e-320).is_integer(-2**63-1)', lambda: (1e-320).is_integer(-2**63-1))
attempt('(-1e308).is_integer(3.14159, Fl(2.5))', lambda: (-1e308).is_integer(3.14159, Fl(2.5)))
attempt('(2.5).is_integer()', lambda: (2.5).is_integer())
attempt("float('-inf').is_integer()", lambda: float('-inf').is_integer())
attempt('(1e-320).is_integer(I(-1))', lambda: (1e-320).is_integer(I(-1)))
attempt('(0.0).is_integer(-0.0)', lambda: (0.0).is_integer(-0.0))
attempt('(1e300).is_integer(-1)', lambda: (1e300).is_integer(-1))
attempt('(-0.0).is_integer(object, 10**20, 2**63-1)', lambda: (-0.0).is_integer(object, 10**20, 2**63-1))
attempt("(2.5).is_integer(float('-inf'))", lambda: (2.5).is_integer(float('-inf')))
attempt('(-0.0).is_integer(1.0, -1e308)', lambda: (-0.0).is_integer(1.0, -1e308))
attempt('(-1e308).is_integer(int)', lambda: (-1e308).is_integer(int))
attempt('(1e-320).is_integer(2**31, In(5), 100)', lambda: (1e-320).is_integer(2**31, In(5), 100))
attempt('(123456789.123).is_integer(In(5), 2**64)', lambda: (123456789.123).is_integer(In(5), 2**64))
attempt('(-1e308).is_integer()', lambda: (-1e308).is_integer())
attempt('(-0.0).is_integer(-2**31)', lambda: (-0.0).is_integer(-2**31))
attempt('Fl(2.5).is_integer(slice(1,3))', lambda: Fl(2.5).is_integer(slice(1,3)))
attempt("(1e300).is_integer(2**63, 2**63-1, 'ŉǆ')", lambda: (1e300).is_integer(2**63, 2**63-1, 'ŉǆ'))
attempt('(1.0).is_integer(2**31)', lambda: (1.0).is_integer(2**31))
attempt('(-0.0).is_integer()', lambda: (-0.0).is_integer())
attempt('(0.1).is_integer(3, 2**64, 100)', lambda: (0.1).is_integer(3, 2**64, 100))
attempt('(0.0).is_integer()', lambda: (0.0).is_integer())
attempt('Fl(2.5).is_integer(256, -2**63, It(1,2))', lambda: Fl(2.5).is_integer(256, -2**63, It(1,2)))
attempt('(2.5).is_integer(0.1)', lambda: (2.5).is_integer(0.1))
attempt('(-1e308).is_integer(2.5, -2**31, I(2))', lambda: (-1e308).is_integer(2.5, -2**31, I(2)))
attempt('(0.1).is_integer(-2**63-1, 2.5)', lambda: (0.1).is_integer(-2**63-1, 2.5))
attempt('(-0.0).is_integer(7)', lambda: (-0.0).is_integer(7))
attempt('(1e16).is_integer(True)', lambda: (1e16).is_integer(True))
attempt('(2.5).is_integer(10**20)', lambda: (2.5).is_integer(10**20))
attempt('(-1e308).is_integer(0.0)', lambda: (-1e308).is_integer(0.0))
attempt("(0.0).is_integer(memoryview(b'xyz'))", lambda: (0.0).is_integer(memoryview(b'xyz')))
attempt("float('nan').is_integer(-2**63)", lambda: float('nan').is_integer(-2**63))
attempt('(0.0).is_integer(1)', lambda: (0.0).is_integer(1))
