# float.conjugate: arguments of all kinds.


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


attempt('(123456789.123).conjugate(2**64)', lambda: (123456789.123).conjugate(2**64))
attempt('(1e-320).conjugate(256)', lambda: (1e-320).conjugate(256))
attempt('Fl(2.5).conjugate(2**63-1)', lambda: Fl(2.5).conjugate(2**63-1))
attempt("(0.0).conjugate([1,'a'], 'Hello World')", lambda: (0.0).conjugate([1,'a'], 'Hello World'))
attempt("(123456789.123).conjugate(float('inf'))", lambda: (123456789.123).conjugate(float('inf')))
attempt('(-1e308).conjugate(In(5), -1.5)', lambda: (-1e308).conjugate(In(5), -1.5))
attempt('(0.0).conjugate(123456789.123, -0.0)', lambda: (0.0).conjugate(123456789.123, -0.0))
attempt("float('nan').conjugate(1e16, -256)", lambda: float('nan').conjugate(1e16, -256))
attempt("(2.5).conjugate(In(5), 'a,b,,c')", lambda: (2.5).conjugate(In(5), 'a,b,,c'))
attempt("float('nan').conjugate(3)", lambda: float('nan').conjugate(3))
attempt('(3.14159).conjugate(10, In(5))', lambda: (3.14159).conjugate(10, In(5)))
attempt('(1.0).conjugate(In(5), It(1,2))', lambda: (1.0).conjugate(In(5), It(1,2)))
attempt('(1e-320).conjugate(3.14159)', lambda: (1e-320).conjugate(3.14159))
attempt('(0.1).conjugate(set())', lambda: (0.1).conjugate(set()))
attempt('(1.0).conjugate(-1, In(5), 1.0)', lambda: (1.0).conjugate(-1, In(5), 1.0))
attempt("float('-inf').conjugate(b'a')", lambda: float('-inf').conjugate(b'a'))
attempt("(1e-320).conjugate(-10**25, 'a,b,,c')", lambda: (1e-320).conjugate(-10**25, 'a,b,,c'))
attempt("float('inf').conjugate(I(2), I(2**70), 256)", lambda: float('inf').conjugate(I(2), I(2**70), 256))
attempt("(123456789.123).conjugate('fi')", lambda: (123456789.123).conjugate('fi'))
attempt('(-1.5).conjugate(False)', lambda: (-1.5).conjugate(False))
attempt('(123456789.123).conjugate(-1.5, 3.14159)', lambda: (123456789.123).conjugate(-1.5, 3.14159))
attempt('(1e16).conjugate(2**31, -10**25)', lambda: (1e16).conjugate(2**31, -10**25))
attempt('(123456789.123).conjugate(10**20)', lambda: (123456789.123).conjugate(10**20))
attempt("(0.0).conjugate('ΑΣ')", lambda: (0.0).conjugate('ΑΣ'))
attempt("(1e16).conjugate(float('nan'))", lambda: (1e16).conjugate(float('nan')))
attempt('(0.0).conjugate()', lambda: (0.0).conjugate())
attempt("float('nan').conjugate(5)", lambda: float('nan').conjugate(5))
attempt('(1e-320).conjugate()', lambda: (1e-320).conjugate())
attempt('(1e300).conjugate()', lambda: (1e300).conjugate())
attempt('(123456789.123).conjugate(0.0, -3, -2**31)', lambda: (123456789.123).conjugate(0.0, -3, -2**31))
attempt("(-1.5).conjugate('😀x')", lambda: (-1.5).conjugate('😀x'))
attempt('(-0.0).conjugate(-1)', lambda: (-0.0).conjugate(-1))
