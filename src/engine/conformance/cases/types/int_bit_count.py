# int.bit_count: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Bs(bytes):
    pass


class Se(set):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


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


attempt('(-256).bit_count(Sq(3,4), 2**63-1, 10**20)', lambda: (-256).bit_count(Sq(3,4), 2**63-1, 10**20))
attempt('(2**31).bit_count(False)', lambda: (2**31).bit_count(False))
attempt('(7).bit_count(-2**31)', lambda: (7).bit_count(-2**31))
attempt('(2**63).bit_count(-2**31, 256)', lambda: (2**63).bit_count(-2**31, 256))
attempt('I(2).bit_count(True, 256)', lambda: I(2).bit_count(True, 256))
attempt('(-2**63-1).bit_count()', lambda: (-2**63-1).bit_count())
attempt('True.bit_count(In(5))', lambda: True.bit_count(In(5)))
attempt('(255).bit_count()', lambda: (255).bit_count())
attempt('(-2**31).bit_count(-2**63-1)', lambda: (-2**31).bit_count(-2**63-1))
attempt('(255).bit_count(slice(1,3), In(5))', lambda: (255).bit_count(slice(1,3), In(5)))
attempt('False.bit_count(Se({1}))', lambda: False.bit_count(Se({1})))
attempt('(-1).bit_count(-10**25, -2**63, -10**25)', lambda: (-1).bit_count(-10**25, -2**63, -10**25))
attempt('I(-1).bit_count({97:None})', lambda: I(-1).bit_count({97:None}))
attempt('(-2**31).bit_count(2, I(2**70))', lambda: (-2**31).bit_count(2, I(2**70)))
attempt('(-3).bit_count(2**63-1)', lambda: (-3).bit_count(2**63-1))
attempt('(-10**25).bit_count(2)', lambda: (-10**25).bit_count(2))
attempt('(2**63).bit_count(I(2), -2**31)', lambda: (2**63).bit_count(I(2), -2**31))
attempt('(5).bit_count(Se({1}))', lambda: (5).bit_count(Se({1})))
attempt("(7).bit_count(0, 0, Bs(b'q'))", lambda: (7).bit_count(0, 0, Bs(b'q')))
attempt('(3).bit_count(5, 10**20)', lambda: (3).bit_count(5, 10**20))
attempt('(1).bit_count(I(2))', lambda: (1).bit_count(I(2)))
attempt('(10**20).bit_count(((1,2,3),), 7)', lambda: (10**20).bit_count(((1,2,3),), 7))
attempt("(-2**63-1).bit_count(-2**63-1, b'\\r\\n')", lambda: (-2**63-1).bit_count(-2**63-1, b'\r\n'))
attempt('(100).bit_count()', lambda: (100).bit_count())
attempt('(0).bit_count(2**64)', lambda: (0).bit_count(2**64))
attempt('(2**64).bit_count(False)', lambda: (2**64).bit_count(False))
attempt('(10**20).bit_count(2**63-1, True)', lambda: (10**20).bit_count(2**63-1, True))
attempt('(10**20).bit_count(10, -3)', lambda: (10**20).bit_count(10, -3))
attempt('(10**20).bit_count(-1e308)', lambda: (10**20).bit_count(-1e308))
attempt('(7).bit_count(0)', lambda: (7).bit_count(0))
attempt('(-2**31).bit_count(I(-1))', lambda: (-2**31).bit_count(I(-1)))
attempt('(-10**25).bit_count(5, 3)', lambda: (-10**25).bit_count(5, 3))
