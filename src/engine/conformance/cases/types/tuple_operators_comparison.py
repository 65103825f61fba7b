# tuple: comparison with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Di(dict):
    pass


class Tu(tuple):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("('\\u0660\\u0661') <= ((1,2,3))", lambda: ('\u0660\u0661') <= ((1,2,3)))
attempt("((1,(2,3))) < (('a','b'))", lambda: ((1,(2,3))) < (('a','b')))
attempt('(False) >= ((1,2,3))', lambda: (False) >= ((1,2,3)))
attempt('(-0.0) > (())', lambda: (-0.0) > (()))
attempt("(Tu((1,2))) > (('a','b'))", lambda: (Tu((1,2))) > (('a','b')))
attempt('(()) < (Tu((1,2)))', lambda: (()) < (Tu((1,2))))
attempt('((None,)) == ({97:98})', lambda: ((None,)) == ({97:98}))
attempt('(Tu((1,2))) <= ((1,2,3))', lambda: (Tu((1,2))) <= ((1,2,3)))
attempt('((None,)) != ((1,2,3))', lambda: ((None,)) != ((1,2,3)))
attempt("((1,(2,3))) <= (('a','b'))", lambda: ((1,(2,3))) <= (('a','b')))
attempt('((None,)) <= ((1,(2,3)))', lambda: ((None,)) <= ((1,(2,3))))
attempt('(()) < ((1,2,3))', lambda: (()) < ((1,2,3)))
attempt('((1,2,3)) == (complex(1,2))', lambda: ((1,2,3)) == (complex(1,2)))
attempt('(7) > (())', lambda: (7) > (()))
attempt('(()) == (2**63)', lambda: (()) == (2**63))
attempt("(Tu((1,2))) < (('a','b'))", lambda: (Tu((1,2))) < (('a','b')))
attempt("((1,2,3)) != (('a','b'))", lambda: ((1,2,3)) != (('a','b')))
attempt("((None,)) != (('a','b'))", lambda: ((None,)) != (('a','b')))
attempt("(('a','b')) >= ((None,))", lambda: (('a','b')) >= ((None,)))
attempt("(('a','b')) > (Di(a=1))", lambda: (('a','b')) > (Di(a=1)))
attempt('(Tu((1,2))) <= ((None,))', lambda: (Tu((1,2))) <= ((None,)))
attempt('(None) != ((1,2,3))', lambda: (None) != ((1,2,3)))
attempt("(('a','b')) != ((1,(2,3)))", lambda: (('a','b')) != ((1,(2,3))))
attempt("(100) >= (('a','b'))", lambda: (100) >= (('a','b')))
attempt('((1,(2,3))) != ((None,))', lambda: ((1,(2,3))) != ((None,)))
attempt('((1,(2,3))) == ((1,2,3))', lambda: ((1,(2,3))) == ((1,2,3)))
attempt("(b'a') > (Tu((1,2)))", lambda: (b'a') > (Tu((1,2))))
attempt("('a,b,,c') < (Tu((1,2)))", lambda: ('a,b,,c') < (Tu((1,2))))
attempt('(()) <= ((1,(2,3)))', lambda: (()) <= ((1,(2,3))))
attempt("((1,(2,3))) != (('a','b'))", lambda: ((1,(2,3))) != (('a','b')))
attempt("(()) != ('%s')", lambda: (()) != ('%s'))
attempt("((None,)) <= (('a','b'))", lambda: ((None,)) <= (('a','b')))
attempt('((1,2,3)) != (2.5)', lambda: ((1,2,3)) != (2.5))
attempt('(2**63-1) <= ((1,(2,3)))', lambda: (2**63-1) <= ((1,(2,3))))
attempt('(()) != ((1,(2,3)))', lambda: (()) != ((1,(2,3))))
attempt("('\\n') > (Tu((1,2)))", lambda: ('\n') > (Tu((1,2))))
attempt('((1,(2,3))) < ((1,(2,3)))', lambda: ((1,(2,3))) < ((1,(2,3))))
attempt('(()) == (Tu((1,2)))', lambda: (()) == (Tu((1,2))))
attempt('(()) != ((1,2,3))', lambda: (()) != ((1,2,3)))
attempt("(('a','b')) <= (slice(I(1),I(3)))", lambda: (('a','b')) <= (slice(I(1),I(3))))
attempt('(()) > (Tu((1,2)))', lambda: (()) > (Tu((1,2))))
attempt('(()) <= (())', lambda: (()) <= (()))
attempt('((1,(2,3))) != (())', lambda: ((1,(2,3))) != (()))
