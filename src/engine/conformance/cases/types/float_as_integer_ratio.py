# float.as_integer_ratio: arguments of all kinds.


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
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('(123456789.123).as_integer_ratio([[1],[2]])', lambda: (123456789.123).as_integer_ratio([[1],[2]]))
attempt('(-1.5).as_integer_ratio(None, 1)', lambda: (-1.5).as_integer_ratio(None, 1))
attempt('(1e-320).as_integer_ratio(True, -256)', lambda: (1e-320).as_integer_ratio(True, -256))
attempt("float('nan').as_integer_ratio(Fl(2.5))", lambda: float('nan').as_integer_ratio(Fl(2.5)))
attempt('(1e-320).as_integer_ratio(1, -0.0, 0.0)', lambda: (1e-320).as_integer_ratio(1, -0.0, 0.0))
attempt("Fl(2.5).as_integer_ratio(float('nan'))", lambda: Fl(2.5).as_integer_ratio(float('nan')))
attempt("(-0.0).as_integer_ratio(float('inf'))", lambda: (-0.0).as_integer_ratio(float('inf')))
attempt('(0.0).as_integer_ratio(10**20, object, 1)', lambda: (0.0).as_integer_ratio(10**20, object, 1))
attempt('(123456789.123).as_integer_ratio(5)', lambda: (123456789.123).as_integer_ratio(5))
attempt('(1e300).as_integer_ratio(2**63)', lambda: (1e300).as_integer_ratio(2**63))
attempt('(0.0).as_integer_ratio()', lambda: (0.0).as_integer_ratio())
attempt('(0.1).as_integer_ratio(0, I(2))', lambda: (0.1).as_integer_ratio(0, I(2)))
attempt("float('nan').as_integer_ratio(255, 2**63-1)", lambda: float('nan').as_integer_ratio(255, 2**63-1))
attempt("(-0.0).as_integer_ratio(2.5, bytearray(b'ab'))", lambda: (-0.0).as_integer_ratio(2.5, bytearray(b'ab')))
attempt('(1e-320).as_integer_ratio(3)', lambda: (1e-320).as_integer_ratio(3))
attempt("Fl(2.5).as_integer_ratio(False, float('nan'), In(5))", lambda: Fl(2.5).as_integer_ratio(False, float('nan'), In(5)))
attempt("(0.0).as_integer_ratio(float('inf'), 2.5)", lambda: (0.0).as_integer_ratio(float('inf'), 2.5))
attempt('(-0.0).as_integer_ratio(Fl(2.5), 0.0, 2.5)', lambda: (-0.0).as_integer_ratio(Fl(2.5), 0.0, 2.5))
attempt('(0.0).as_integer_ratio(5)', lambda: (0.0).as_integer_ratio(5))
attempt('(-1e308).as_integer_ratio(2**31)', lambda: (-1e308).as_integer_ratio(2**31))
attempt('(-0.0).as_integer_ratio()', lambda: (-0.0).as_integer_ratio())
attempt("float('inf').as_integer_ratio(It(1,2), 5, 123456789.123)", lambda: float('inf').as_integer_ratio(It(1,2), 5, 123456789.123))
attempt("(3.14159).as_integer_ratio(b'ab\\ncd')", lambda: (3.14159).as_integer_ratio(b'ab\ncd'))
attempt('(3.14159).as_integer_ratio(True, -2**31, 0)', lambda: (3.14159).as_integer_ratio(True, -2**31, 0))
attempt('(0.1).as_integer_ratio(1e300, 5)', lambda: (0.1).as_integer_ratio(1e300, 5))
attempt('(1e-320).as_integer_ratio()', lambda: (1e-320).as_integer_ratio())
attempt("float('nan').as_integer_ratio(255)", lambda: float('nan').as_integer_ratio(255))
attempt('(2.5).as_integer_ratio(3)', lambda: (2.5).as_integer_ratio(3))
attempt('(1e-320).as_integer_ratio(2**64)', lambda: (1e-320).as_integer_ratio(2**64))
attempt('(3.14159).as_integer_ratio(1e-320)', lambda: (3.14159).as_integer_ratio(1e-320))
attempt('(-0.0).as_integer_ratio(0.1)', lambda: (-0.0).as_integer_ratio(0.1))
