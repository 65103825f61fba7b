# int.from_bytes: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Tu(tuple):
    pass


class Se(set):
    pass


class Fs(frozenset):
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


attempt("In(5).from_bytes(-2**63, float('nan'))", lambda: In(5).from_bytes(-2**63, float('nan')))
attempt('(-256).from_bytes(5, 7)', lambda: (-256).from_bytes(5, 7))
attempt('False.from_bytes(-3)', lambda: False.from_bytes(-3))
attempt("(7).from_bytes('Hello World', byteorder=b'Hello World', signed=-256)", lambda: (7).from_bytes('Hello World', byteorder=b'Hello World', signed=-256))
attempt('(10).from_bytes(I(-1), True)', lambda: (10).from_bytes(I(-1), True))
attempt('(2**64).from_bytes(Fs({1,9}), slice(None,None,-1), 1)', lambda: (2**64).from_bytes(Fs({1,9}), slice(None,None,-1), 1))
attempt('(3).from_bytes(In(5))', lambda: (3).from_bytes(In(5)))
attempt('(256).from_bytes(255)', lambda: (256).from_bytes(255))
attempt("(256).from_bytes(3, bytes={'a'}, byteorder=object, signed=slice(0,0))", lambda: (256).from_bytes(3, bytes={'a'}, byteorder=object, signed=slice(0,0)))
attempt("(-256).from_bytes(5, 'ΑΣ')", lambda: (-256).from_bytes(5, 'ΑΣ'))
attempt('I(-1).from_bytes(True, 2)', lambda: I(-1).from_bytes(True, 2))
attempt('(-1).from_bytes(-256, -1e308)', lambda: (-1).from_bytes(-256, -1e308))
attempt('(256).from_bytes(1, Se({1}), bytes=[1,2,3])', lambda: (256).from_bytes(1, Se({1}), bytes=[1,2,3]))
attempt("False.from_bytes(100, bytes='ß', signed=-10**25)", lambda: False.from_bytes(100, bytes='ß', signed=-10**25))
attempt("In(5).from_bytes(10**20, ['a','b'], byteorder=range(5,0,-2))", lambda: In(5).from_bytes(10**20, ['a','b'], byteorder=range(5,0,-2)))
attempt("(2).from_bytes('strict', -2**31, 1)", lambda: (2).from_bytes('strict', -2**31, 1))
attempt('(0).from_bytes(-1e308)', lambda: (0).from_bytes(-1e308))
attempt("(2**63).from_bytes(byteorder='{}')", lambda: (2**63).from_bytes(byteorder='{}'))
attempt('(256).from_bytes(True, 0)', lambda: (256).from_bytes(True, 0))
attempt('I(2**70).from_bytes()', lambda: I(2**70).from_bytes())
attempt('(-1).from_bytes(1, I(-1), 10)', lambda: (-1).from_bytes(1, I(-1), 10))
attempt('(0).from_bytes(10, {97:98})', lambda: (0).from_bytes(10, {97:98}))
attempt('(-2**63-1).from_bytes(2**64, In(5), slice(-2,None))', lambda: (-2**63-1).from_bytes(2**64, In(5), slice(-2,None)))
attempt('(-2**31).from_bytes(10)', lambda: (-2**31).from_bytes(10))
attempt('(100).from_bytes(10**20)', lambda: (100).from_bytes(10**20))
attempt('(5).from_bytes()', lambda: (5).from_bytes())
attempt("(2**63-1).from_bytes(I(2), byteorder='ΑΣ')", lambda: (2**63-1).from_bytes(I(2), byteorder='ΑΣ'))
attempt('(3).from_bytes(0, Tu((1,)), byteorder=[3,1,2], signed=Tu((1,)))', lambda: (3).from_bytes(0, Tu((1,)), byteorder=[3,1,2], signed=Tu((1,))))
attempt('(2).from_bytes(bytes=Se({1}))', lambda: (2).from_bytes(bytes=Se({1})))
attempt('I(-1).from_bytes(2**63-1)', lambda: I(-1).from_bytes(2**63-1))
attempt('(255).from_bytes()', lambda: (255).from_bytes())
