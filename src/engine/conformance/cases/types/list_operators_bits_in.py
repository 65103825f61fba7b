# list: bits_in with operands of many types.


class Li(list):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('([1.5,True,2]) | ([])', lambda: ([1.5,True,2]) | ([]))
attempt("([1.5,True,2]) & (list('hello'))", lambda: ([1.5,True,2]) & (list('hello')))
attempt("([1.5,True,2]) | (b'ab\\ncd')", lambda: ([1.5,True,2]) | (b'ab\ncd'))
attempt('([]) & ([1,2,3])', lambda: ([]) & ([1,2,3]))
attempt('([3,1,2]) & (2**63-1)', lambda: ([3,1,2]) & (2**63-1))
attempt("(Li([1,2])) & (['a','b','c'])", lambda: (Li([1,2])) & (['a','b','c']))
attempt('(Li([1,2])) << (Li([1,2]))', lambda: (Li([1,2])) << (Li([1,2])))
attempt('([]) << ([])', lambda: ([]) << ([]))
attempt("([1,2,3]) & ('ΑΣ')", lambda: ([1,2,3]) & ('ΑΣ'))
attempt('([1.5,True,2]) << ([[1],[2]])', lambda: ([1.5,True,2]) << ([[1],[2]]))
attempt('([3,1,2]) ^ ([3,1,2])', lambda: ([3,1,2]) ^ ([3,1,2]))
attempt("(list('hello')) | ([])", lambda: (list('hello')) | ([]))
attempt("([1,'a',None]) >> (['a','b','c'])", lambda: ([1,'a',None]) >> (['a','b','c']))
attempt('([]) ^ ([])', lambda: ([]) ^ ([]))
attempt('(Li([1,2])) in ([])', lambda: (Li([1,2])) in ([]))
attempt("([3,1,2]) << (list('hello'))", lambda: ([3,1,2]) << (list('hello')))
attempt('([1,2,3]) | (Li([1,2]))', lambda: ([1,2,3]) | (Li([1,2])))
attempt('(Li([1,2])) | ([1,2,3])', lambda: (Li([1,2])) | ([1,2,3]))
attempt("([[1],[2]]) ^ (['a','b','c'])", lambda: ([[1],[2]]) ^ (['a','b','c']))
attempt("(['a','b','c']) in (list('hello'))", lambda: (['a','b','c']) in (list('hello')))
attempt("(Li([1,2])) & ([1,'a',None])", lambda: (Li([1,2])) & ([1,'a',None]))
attempt("([1,'a',None]) | (Li([1,2]))", lambda: ([1,'a',None]) | (Li([1,2])))
attempt('([1.5,True,2]) & ([])', lambda: ([1.5,True,2]) & ([]))
attempt("(Li([1,2])) not in ([1,'a',None])", lambda: (Li([1,2])) not in ([1,'a',None]))
attempt('([1,2,3]) << (1)', lambda: ([1,2,3]) << (1))
attempt("(list('hello')) in (['a','b','c'])", lambda: (list('hello')) in (['a','b','c']))
attempt("([1,2,3]) | (['a','b'])", lambda: ([1,2,3]) | (['a','b']))
attempt('([1,2,3]) in ([])', lambda: ([1,2,3]) in ([]))
attempt("([1,2,3]) | (b'abc')", lambda: ([1,2,3]) | (b'abc'))
attempt("(['a','b','c']) in (True)", lambda: (['a','b','c']) in (True))
attempt("(list('hello')) & (255)", lambda: (list('hello')) & (255))
attempt("(list('hello')) | (2.5)", lambda: (list('hello')) | (2.5))
attempt("([1,'a',None]) & (slice(2**70))", lambda: ([1,'a',None]) & (slice(2**70)))
attempt('([1.5,True,2]) >> ([1,2,3])', lambda: ([1.5,True,2]) >> ([1,2,3]))
attempt("([1,'a',None]) >> (1e-320)", lambda: ([1,'a',None]) >> (1e-320))
attempt("([]) in (['a','b','c'])", lambda: ([]) in (['a','b','c']))
attempt('([1,2,3]) | ([])', lambda: ([1,2,3]) | ([]))
attempt("(list('hello')) >> (-0.0)", lambda: (list('hello')) >> (-0.0))
attempt("([1,'a',None]) >> (list('hello'))", lambda: ([1,'a',None]) >> (list('hello')))
attempt("(['a','b','c']) in ('tab\\tx')", lambda: (['a','b','c']) in ('tab\tx'))
attempt("(['a','b','c']) >> ([1,'a',None])", lambda: (['a','b','c']) >> ([1,'a',None]))
attempt("(list('hello')) not in (['a','b','c'])", lambda: (list('hello')) not in (['a','b','c']))
attempt("([3,1,2]) in (b' x ')", lambda: ([3,1,2]) in (b' x '))
attempt('([1,2,3]) >> ([[1],[2]])', lambda: ([1,2,3]) >> ([[1],[2]]))
