# int: comparison with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Se(set):
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


attempt("(10) >= (['ab','cd'])", lambda: (10) >= (['ab','cd']))
attempt('(10**20) < (True)', lambda: (10**20) < (True))
attempt("(['ab','cd']) >= (2)", lambda: (['ab','cd']) >= (2))
attempt('(-2**31) < (frozenset({2,3}))', lambda: (-2**31) < (frozenset({2,3})))
attempt('(256) == (7)', lambda: (256) == (7))
attempt('(Se({1})) > (I(2**70))', lambda: (Se({1})) > (I(2**70)))
attempt('(True) >= (10**20)', lambda: (True) >= (10**20))
attempt('(-1) < (0)', lambda: (-1) < (0))
attempt('(-3) < (2**63-1)', lambda: (-3) < (2**63-1))
attempt('(2**64) != ({97:98})', lambda: (2**64) != ({97:98}))
attempt('(256) > (256)', lambda: (256) > (256))
attempt("('😀x') > (2**63-1)", lambda: ('😀x') > (2**63-1))
attempt('(-1) < (I(2))', lambda: (-1) < (I(2)))
attempt('(2**63) > (-2**63-1)', lambda: (2**63) > (-2**63-1))
attempt("('日本') <= (-1)", lambda: ('日本') <= (-1))
attempt('(2) > (In(5))', lambda: (2) > (In(5)))
attempt('(2**63) != (-10**25)', lambda: (2**63) != (-10**25))
attempt('(True) < (0)', lambda: (True) < (0))
attempt('(In(5)) > (-2**31)', lambda: (In(5)) > (-2**31))
attempt('(-3) != (2**63)', lambda: (-3) != (2**63))
attempt("(-3) == ([1,'a'])", lambda: (-3) == ([1,'a']))
attempt('(I(-1)) <= (2)', lambda: (I(-1)) <= (2))
attempt('(True) != (-2**63-1)', lambda: (True) != (-2**63-1))
attempt('(-1) == (3)', lambda: (-1) == (3))
attempt('(10**20) != (I(2**70))', lambda: (10**20) != (I(2**70)))
attempt('(2**31) != (2)', lambda: (2**31) != (2))
attempt("(float('nan')) >= (0)", lambda: (float('nan')) >= (0))
attempt('(100) >= (slice(1,3))', lambda: (100) >= (slice(1,3)))
attempt('(2**63) != (In(5))', lambda: (2**63) != (In(5)))
attempt('(-256) < (5)', lambda: (-256) < (5))
attempt('(2**64) < (-1)', lambda: (2**64) < (-1))
attempt('(256) <= ({1,2})', lambda: (256) <= ({1,2}))
attempt('(slice(1,3)) == (In(5))', lambda: (slice(1,3)) == (In(5)))
attempt('(2**31) >= (-10**25)', lambda: (2**31) >= (-10**25))
attempt('(2**64) > (2**63)', lambda: (2**64) > (2**63))
attempt('(I(-1)) >= (-256)', lambda: (I(-1)) >= (-256))
attempt('(100) == (2)', lambda: (100) == (2))
attempt('(-2**31) != (10**20)', lambda: (-2**31) != (10**20))
attempt("(10**20) < ('\\u0660\\u0661')", lambda: (10**20) < ('\u0660\u0661'))
attempt('(2**31) < (2**63)', lambda: (2**31) < (2**63))
attempt('(-256) > (3)', lambda: (-256) > (3))
attempt('(3) > (2**64)', lambda: (3) > (2**64))
attempt("('\\ud800') != (2**64)", lambda: ('\ud800') != (2**64))
attempt('(True) > (2**31)', lambda: (True) > (2**31))
attempt('(123456789.123) != (I(-1))', lambda: (123456789.123) != (I(-1)))
