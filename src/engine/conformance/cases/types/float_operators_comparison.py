# float: comparison with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Fl(float):
    pass


class Li(list):
    pass


class Ba(bytearray):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('(-1) == (1e-320)', lambda: (-1) == (1e-320))
attempt("(In(5)) > (float('inf'))", lambda: (In(5)) > (float('inf')))
attempt('(Ellipsis) < (1.0)', lambda: (Ellipsis) < (1.0))
attempt('(1e16) >= (2.5)', lambda: (1e16) >= (2.5))
attempt('(-1e308) > (1e16)', lambda: (-1e308) > (1e16))
attempt('(Fl(2.5)) < (-0.0)', lambda: (Fl(2.5)) < (-0.0))
attempt("(3.14159) < (float('inf'))", lambda: (3.14159) < (float('inf')))
attempt('(1.0) != (-0.0)', lambda: (1.0) != (-0.0))
attempt('(-0.0) == (0.0)', lambda: (-0.0) == (0.0))
attempt('(1.0) != (-1.5)', lambda: (1.0) != (-1.5))
attempt("(float('inf')) == (1.0)", lambda: (float('inf')) == (1.0))
attempt('(2.5) > (1e16)', lambda: (2.5) > (1e16))
attempt("(2.5) <= (complex('nan'))", lambda: (2.5) <= (complex('nan')))
attempt("(2.5) != (float('inf'))", lambda: (2.5) != (float('inf')))
attempt("(3.14159) < ('ŉǆ')", lambda: (3.14159) < ('ŉǆ'))
attempt("({97:'xyz'}) >= (3.14159)", lambda: ({97:'xyz'}) >= (3.14159))
attempt('(1e300) > (0.1)', lambda: (1e300) > (0.1))
attempt('(1.0) > (I(2**70))', lambda: (1.0) > (I(2**70)))
attempt("(1e300) >= (Ba(b'zz'))", lambda: (1e300) >= (Ba(b'zz')))
attempt("(2.5) != ({97:'xyz'})", lambda: (2.5) != ({97:'xyz'}))
attempt('(3.14159) == (Li([1,2]))', lambda: (3.14159) == (Li([1,2])))
attempt('(2.5) < (complex(1,2))', lambda: (2.5) < (complex(1,2)))
attempt('(1e300) != (1.0)', lambda: (1e300) != (1.0))
attempt("(Fl(2.5)) > (('a','b'))", lambda: (Fl(2.5)) > (('a','b')))
attempt('(1e-320) <= (1e16)', lambda: (1e-320) <= (1e16))
attempt('(-1.5) >= (123456789.123)', lambda: (-1.5) >= (123456789.123))
attempt('(0.0) > (-1.5)', lambda: (0.0) > (-1.5))
attempt("(float('-inf')) != ('a\\x00b')", lambda: (float('-inf')) != ('a\x00b'))
attempt("(float('inf')) != (2**31)", lambda: (float('inf')) != (2**31))
attempt("('-12') < (float('-inf'))", lambda: ('-12') < (float('-inf')))
attempt("(float('-inf')) > (Li([1,2]))", lambda: (float('-inf')) > (Li([1,2])))
attempt("(0.0) >= (float('nan'))", lambda: (0.0) >= (float('nan')))
attempt("(float('-inf')) == (-1.5)", lambda: (float('-inf')) == (-1.5))
attempt('(-1e308) > (Fl(2.5))', lambda: (-1e308) > (Fl(2.5)))
attempt('(-1e308) != (-1e308)', lambda: (-1e308) != (-1e308))
attempt('(0.1) != (Fl(2.5))', lambda: (0.1) != (Fl(2.5)))
attempt('(1e-320) >= (Fl(2.5))', lambda: (1e-320) >= (Fl(2.5)))
attempt('(It(1,2)) <= (-0.0)', lambda: (It(1,2)) <= (-0.0))
attempt('(1e300) == (complex(1,2))', lambda: (1e300) == (complex(1,2)))
attempt('(-0.0) > (range(5,0,-2))', lambda: (-0.0) > (range(5,0,-2)))
attempt("(1e16) < (float('nan'))", lambda: (1e16) < (float('nan')))
attempt("(2.5) <= ('Hello World')", lambda: (2.5) <= ('Hello World'))
attempt('(-1.5) >= (I(2**70))', lambda: (-1.5) >= (I(2**70)))
attempt('(Fl(2.5)) > (1.0)', lambda: (Fl(2.5)) > (1.0))
attempt('(123456789.123) < (2.5)', lambda: (123456789.123) < (2.5))
