# complex.conjugate: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Fl(float):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("complex('inf').conjugate(-3)", lambda: complex('inf').conjugate(-3))
attempt('complex(-0.0,-0.0).conjugate(1.0)', lambda: complex(-0.0,-0.0).conjugate(1.0))
attempt('complex(1,-2).conjugate()', lambda: complex(1,-2).conjugate())
attempt('(1j).conjugate(0.1)', lambda: (1j).conjugate(0.1))
attempt("(2+0j).conjugate(complex('nan'))", lambda: (2+0j).conjugate(complex('nan')))
attempt('complex(1e308,1e308).conjugate(2**31, 1e300, 1e-320)', lambda: complex(1e308,1e308).conjugate(2**31, 1e300, 1e-320))
attempt('(3+4j).conjugate(2**64)', lambda: (3+4j).conjugate(2**64))
attempt("(2+0j).conjugate('%s')", lambda: (2+0j).conjugate('%s'))
attempt("complex('nan+nanj').conjugate(In(5))", lambda: complex('nan+nanj').conjugate(In(5)))
attempt("complex('nan+nanj').conjugate(1e16, 2**63-1, 2)", lambda: complex('nan+nanj').conjugate(1e16, 2**63-1, 2))
attempt('(1j).conjugate(complex(2,3))', lambda: (1j).conjugate(complex(2,3)))
attempt("(3+4j).conjugate(I(2), float('-inf'), -1)", lambda: (3+4j).conjugate(I(2), float('-inf'), -1))
attempt("(2+0j).conjugate('a\\x00b')", lambda: (2+0j).conjugate('a\x00b'))
attempt("complex('nan+nanj').conjugate()", lambda: complex('nan+nanj').conjugate())
attempt('(2+0j).conjugate(-2**63-1)', lambda: (2+0j).conjugate(-2**63-1))
attempt('complex(1,-2).conjugate(-2**31, False, [1,2,3])', lambda: complex(1,-2).conjugate(-2**31, False, [1,2,3]))
attempt('(1j).conjugate()', lambda: (1j).conjugate())
attempt('(0j).conjugate(Fl(2.5), -2**63, I(2))', lambda: (0j).conjugate(Fl(2.5), -2**63, I(2)))
attempt("complex('nan+nanj').conjugate(100)", lambda: complex('nan+nanj').conjugate(100))
attempt("complex('nan+nanj').conjugate(Ellipsis)", lambda: complex('nan+nanj').conjugate(Ellipsis))
attempt('complex(-0.0,-0.0).conjugate(-10**25, I(-1), 10)', lambda: complex(-0.0,-0.0).conjugate(-10**25, I(-1), 10))
attempt('(3+4j).conjugate(((1,2,3),))', lambda: (3+4j).conjugate(((1,2,3),)))
attempt("complex('inf').conjugate(float('nan'))", lambda: complex('inf').conjugate(float('nan')))
attempt('(3+4j).conjugate(I(2**70))', lambda: (3+4j).conjugate(I(2**70)))
attempt('(0j).conjugate(100)', lambda: (0j).conjugate(100))
attempt('complex(1e308,1e308).conjugate(I(2))', lambda: complex(1e308,1e308).conjugate(I(2)))
attempt('(2+0j).conjugate(-1)', lambda: (2+0j).conjugate(-1))
attempt('complex(-0.0,-0.0).conjugate(-2**63, I(2), -10**25)', lambda: complex(-0.0,-0.0).conjugate(-2**63, I(2), -10**25))
attempt("(1j).conjugate(I(-1), float('-inf'))", lambda: (1j).conjugate(I(-1), float('-inf')))
attempt('complex(1e308,1e308).conjugate(True)', lambda: complex(1e308,1e308).conjugate(True))
attempt("(3+4j).conjugate(-2**63, float('inf'))", lambda: (3+4j).conjugate(-2**63, float('inf')))
