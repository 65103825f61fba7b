# float.fromhex: arguments of all kinds.


class Fl(float):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('(1.0).fromhex(123456789.123, 2)', lambda: (1.0).fromhex(123456789.123, 2))
attempt("float('nan').fromhex(3)", lambda: float('nan').fromhex(3))
attempt("float('nan').fromhex(3.14159, 100)", lambda: float('nan').fromhex(3.14159, 100))
attempt("(-1.5).fromhex(0, 'aXbX')", lambda: (-1.5).fromhex(0, 'aXbX'))
attempt("float('nan').fromhex(0.0, 2)", lambda: float('nan').fromhex(0.0, 2))
attempt('Fl(2.5).fromhex(2, 255)', lambda: Fl(2.5).fromhex(2, 255))
attempt("float('inf').fromhex(0.0, -1e308)", lambda: float('inf').fromhex(0.0, -1e308))
attempt("float('-inf').fromhex(-2**63-1)", lambda: float('-inf').fromhex(-2**63-1))
attempt('(-1.5).fromhex(2**31)', lambda: (-1.5).fromhex(2**31))
attempt('(1e-320).fromhex(-1, 0.0)', lambda: (1e-320).fromhex(-1, 0.0))
attempt('(1e300).fromhex(123456789.123, [[1],[2]], -0.0)', lambda: (1e300).fromhex(123456789.123, [[1],[2]], -0.0))
attempt('(1.0).fromhex(-1)', lambda: (1.0).fromhex(-1))
attempt('(-0.0).fromhex(5)', lambda: (-0.0).fromhex(5))
attempt("float('-inf').fromhex(True)", lambda: float('-inf').fromhex(True))
attempt("(2.5).fromhex(2**63-1, float('inf'))", lambda: (2.5).fromhex(2**63-1, float('inf')))
attempt('(2.5).fromhex()', lambda: (2.5).fromhex())
attempt('(0.1).fromhex(10**20)', lambda: (0.1).fromhex(10**20))
attempt('(1e300).fromhex(-2**63-1)', lambda: (1e300).fromhex(-2**63-1))
attempt('(1e16).fromhex({97:None}, -0.0)', lambda: (1e16).fromhex({97:None}, -0.0))
attempt('(-0.0).fromhex(-1, -1, -0.0)', lambda: (-0.0).fromhex(-1, -1, -0.0))
attempt("(-0.0).fromhex(b' x ')", lambda: (-0.0).fromhex(b' x '))
attempt('(0.1).fromhex(3)', lambda: (0.1).fromhex(3))
attempt('(2.5).fromhex(1, 7, 5)', lambda: (2.5).fromhex(1, 7, 5))
attempt('(-1e308).fromhex(-2**31, 123456789.123)', lambda: (-1e308).fromhex(-2**31, 123456789.123))
attempt('(1e-320).fromhex(0)', lambda: (1e-320).fromhex(0))
attempt('(1e-320).fromhex(1e-320)', lambda: (1e-320).fromhex(1e-320))
attempt('(1e-320).fromhex(2)', lambda: (1e-320).fromhex(2))
attempt('(-0.0).fromhex(1e16, 2**31, Ellipsis)', lambda: (-0.0).fromhex(1e16, 2**31, Ellipsis))
attempt('(1.0).fromhex(int)', lambda: (1.0).fromhex(int))
attempt("float('-inf').fromhex(-1, -0.0, 3.14159)", lambda: float('-inf').fromhex(-1, -0.0, 3.14159))
attempt("float('inf').fromhex(float('inf'))", lambda: float('inf').fromhex(float('inf')))
