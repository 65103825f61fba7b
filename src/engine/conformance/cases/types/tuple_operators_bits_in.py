# tuple: bits_in with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Tu(tuple):
    pass


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


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


attempt('((1,2,3)) ^ (range(5,0,-2))', lambda: ((1,2,3)) ^ (range(5,0,-2)))
attempt("(-0.0) not in (('a','b'))", lambda: (-0.0) not in (('a','b')))
attempt('(Mp()) >> (())', lambda: (Mp()) >> (()))
attempt('((1,2,3)) | (Tu((1,2)))', lambda: ((1,2,3)) | (Tu((1,2))))
attempt("((1,2,3)) << (('a','b'))", lambda: ((1,2,3)) << (('a','b')))
attempt('((1,(2,3))) in (())', lambda: ((1,(2,3))) in (()))
attempt("((1,(2,3))) not in (('a','b'))", lambda: ((1,(2,3))) not in (('a','b')))
attempt('((1,2,3)) << (())', lambda: ((1,2,3)) << (()))
attempt("((1,(2,3))) not in (b'a,b')", lambda: ((1,(2,3))) not in (b'a,b'))
attempt("('\\ud800') & (())", lambda: ('\ud800') & (()))
attempt('((None,)) ^ ((1,(2,3)))', lambda: ((None,)) ^ ((1,(2,3))))
attempt('((None,)) & (256)', lambda: ((None,)) & (256))
attempt('((1,(2,3))) ^ ((1,(2,3)))', lambda: ((1,(2,3))) ^ ((1,(2,3))))
attempt('(Tu((1,2))) << (Tu((1,2)))', lambda: (Tu((1,2))) << (Tu((1,2))))
attempt("(('a','b')) not in (-10**25)", lambda: (('a','b')) not in (-10**25))
attempt('((None,)) ^ (())', lambda: ((None,)) ^ (()))
attempt('((1,(2,3))) ^ ((None,))', lambda: ((1,(2,3))) ^ ((None,)))
attempt("(('a','b')) >> ((1,(2,3)))", lambda: (('a','b')) >> ((1,(2,3))))
attempt("((1,2,3)) >> ('ß')", lambda: ((1,2,3)) >> ('ß'))
attempt("(('a','b')) not in (('a','b'))", lambda: (('a','b')) not in (('a','b')))
attempt('((1,2,3)) << ((1,2,3))', lambda: ((1,2,3)) << ((1,2,3)))
attempt('(()) in ((1,(2,3)))', lambda: (()) in ((1,(2,3))))
attempt('(()) ^ ((1,2,3))', lambda: (()) ^ ((1,2,3)))
attempt('((1,2,3)) >> ((None,))', lambda: ((1,2,3)) >> ((None,)))
attempt('(()) | ((1,2,3))', lambda: (()) | ((1,2,3)))
attempt("(()) ^ (complex('nan'))", lambda: (()) ^ (complex('nan')))
attempt('((1,(2,3))) in ((None,))', lambda: ((1,(2,3))) in ((None,)))
attempt('(Tu((1,2))) not in ((None,))', lambda: (Tu((1,2))) not in ((None,)))
attempt('((1,2,3)) ^ ([1,2,3])', lambda: ((1,2,3)) ^ ([1,2,3]))
attempt('(Tu((1,2))) & (0)', lambda: (Tu((1,2))) & (0))
attempt("(('a','b')) >> (slice(I(1),I(3)))", lambda: (('a','b')) >> (slice(I(1),I(3))))
attempt('((None,)) | ((1,2,3))', lambda: ((None,)) | ((1,2,3)))
attempt('((None,)) & (-2**63-1)', lambda: ((None,)) & (-2**63-1))
attempt('((1,(2,3))) & (())', lambda: ((1,(2,3))) & (()))
attempt('((1,(2,3))) not in ((1,(2,3)))', lambda: ((1,(2,3))) not in ((1,(2,3))))
attempt("((None,)) & (('a','b'))", lambda: ((None,)) & (('a','b')))
attempt('(Tu((1,2))) >> ((1,(2,3)))', lambda: (Tu((1,2))) >> ((1,(2,3))))
attempt("(('a','b')) >> (('a','b'))", lambda: (('a','b')) >> (('a','b')))
attempt("((1,2,3)) ^ (('a','b'))", lambda: ((1,2,3)) ^ (('a','b')))
attempt('(()) | ((None,))', lambda: (()) | ((None,)))
attempt('(()) >> (())', lambda: (()) >> (()))
attempt('(int) & (())', lambda: (int) & (()))
attempt('((1,2,3)) | ((None,))', lambda: ((1,2,3)) | ((None,)))
attempt('((None,)) << (Tu((1,2)))', lambda: ((None,)) << (Tu((1,2))))
