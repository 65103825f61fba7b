# tuple: arithmetic with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Tu(tuple):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('((None,)) // ((1,2,3))', lambda: ((None,)) // ((1,2,3)))
attempt('((1,(2,3))) @ ((1,2,3))', lambda: ((1,(2,3))) @ ((1,2,3)))
attempt('(()) % (())', lambda: (()) % (()))
attempt('(()) // (Tu((1,2)))', lambda: (()) // (Tu((1,2))))
attempt('((None,)) @ (slice(I(1),I(3)))', lambda: ((None,)) @ (slice(I(1),I(3))))
attempt("(('a','b')) // ((1,2,3))", lambda: (('a','b')) // ((1,2,3)))
attempt('(Tu((1,2))) // ((1,(2,3)))', lambda: (Tu((1,2))) // ((1,(2,3))))
attempt('((None,)) // (())', lambda: ((None,)) // (()))
attempt("(()) + ({'x':'y'})", lambda: (()) + ({'x':'y'}))
attempt("(float('nan')) / (('a','b'))", lambda: (float('nan')) / (('a','b')))
attempt("(('a','b')) @ (('a','b'))", lambda: (('a','b')) @ (('a','b')))
attempt("('abc') @ ((None,))", lambda: ('abc') @ ((None,)))
attempt('((1,2,3)) // ((1,(2,3)))', lambda: ((1,2,3)) // ((1,(2,3))))
attempt("(('a','b')) / (('a','b'))", lambda: (('a','b')) / (('a','b')))
attempt('(()) @ (Tu((1,2)))', lambda: (()) @ (Tu((1,2))))
attempt('((1,2,3)) * ((1,(2,3)))', lambda: ((1,2,3)) * ((1,(2,3))))
attempt('((None,)) - ((1,2))', lambda: ((None,)) - ((1,2)))
attempt('(Tu((1,2))) @ ((1,2,3))', lambda: (Tu((1,2))) @ ((1,2,3)))
attempt('(Tu((1,2))) / (10)', lambda: (Tu((1,2))) / (10))
attempt('((None,)) + (256)', lambda: ((None,)) + (256))
attempt('((1,(2,3))) @ (-2**31)', lambda: ((1,(2,3))) @ (-2**31))
attempt('((None,)) % (10)', lambda: ((None,)) % (10))
attempt("(('a','b')) / ({1,2})", lambda: (('a','b')) / ({1,2}))
attempt('(()) @ ((None,))', lambda: (()) @ ((None,)))
attempt('(()) % ((1,(2,3)))', lambda: (()) % ((1,(2,3))))
attempt('(()) / ((None,))', lambda: (()) / ((None,)))
attempt('(()) // ((1,2,3))', lambda: (()) // ((1,2,3)))
attempt('((1,(2,3))) % (5)', lambda: ((1,(2,3))) % (5))
attempt('(Tu((1,2))) - (slice(None,None,-1))', lambda: (Tu((1,2))) - (slice(None,None,-1)))
attempt("(('a','b')) + ((1,(2,3)))", lambda: (('a','b')) + ((1,(2,3))))
attempt('((1,2,3)) + (Tu((1,2)))', lambda: ((1,2,3)) + (Tu((1,2))))
attempt('((1,2,3)) * ((None,))', lambda: ((1,2,3)) * ((None,)))
attempt('(()) * ((None,))', lambda: (()) * ((None,)))
attempt('((1,(2,3))) - (Tu((1,2)))', lambda: ((1,(2,3))) - (Tu((1,2))))
attempt("(('a','b')) - (In(5))", lambda: (('a','b')) - (In(5)))
attempt('(-2**63-1) % ((None,))', lambda: (-2**63-1) % ((None,)))
attempt('((1,2,3)) // (Tu((1,2)))', lambda: ((1,2,3)) // (Tu((1,2))))
attempt('(()) @ ((1,(2,3)))', lambda: (()) @ ((1,(2,3))))
attempt('((1,(2,3))) @ (Tu((1,2)))', lambda: ((1,(2,3))) @ (Tu((1,2))))
attempt("(Tu((1,2))) * ('fi')", lambda: (Tu((1,2))) * ('fi'))
attempt("(('a','b')) // ((None,))", lambda: (('a','b')) // ((None,)))
attempt("((1,(2,3))) // (('a','b'))", lambda: ((1,(2,3))) // (('a','b')))
attempt("(('a','b')) / ((1,(2,3)))", lambda: (('a','b')) / ((1,(2,3))))
attempt('(()) - ([3,1,2])', lambda: (()) - ([3,1,2]))
