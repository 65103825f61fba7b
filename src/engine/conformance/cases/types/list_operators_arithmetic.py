# list: arithmetic with operands of many types.


class Li(list):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("([1,2,3]) + (list('hello'))", lambda: ([1,2,3]) + (list('hello')))
attempt('(Li([1,2])) * (Li([1,2]))', lambda: (Li([1,2])) * (Li([1,2])))
attempt('(Li([1,2])) // ([3,1,2])', lambda: (Li([1,2])) // ([3,1,2]))
attempt("([1,'a',None]) % (1e-320)", lambda: ([1,'a',None]) % (1e-320))
attempt("([1.5,True,2]) % ([1,'a',None])", lambda: ([1.5,True,2]) % ([1,'a',None]))
attempt("(list('hello')) + (Li([1,2]))", lambda: (list('hello')) + (Li([1,2])))
attempt("(['a','b','c']) + ([3,1,2])", lambda: (['a','b','c']) + ([3,1,2]))
attempt('([]) // (-1e308)', lambda: ([]) // (-1e308))
attempt('([[1],[2]]) % ([])', lambda: ([[1],[2]]) % ([]))
attempt('([1,2,3]) * ([3,1,2])', lambda: ([1,2,3]) * ([3,1,2]))
attempt('([3,1,2]) - (Li([1,2]))', lambda: ([3,1,2]) - (Li([1,2])))
attempt('([1,2,3]) / ([3,1,2])', lambda: ([1,2,3]) / ([3,1,2]))
attempt('(-2**63-1) % ([1.5,True,2])', lambda: (-2**63-1) % ([1.5,True,2]))
attempt('([]) / ([3,1,2])', lambda: ([]) / ([3,1,2]))
attempt("(['a','b','c']) @ (['a','b','c'])", lambda: (['a','b','c']) @ (['a','b','c']))
attempt('([[1],[2]]) - (-1.5)', lambda: ([[1],[2]]) - (-1.5))
attempt('([1,2,3]) // (object)', lambda: ([1,2,3]) // (object))
attempt("([[1],[2]]) @ (list('hello'))", lambda: ([[1],[2]]) @ (list('hello')))
attempt("(list('hello')) % ({1:1}.keys())", lambda: (list('hello')) % ({1:1}.keys()))
attempt('([[1],[2]]) * ([1,2,3])', lambda: ([[1],[2]]) * ([1,2,3]))
attempt("([1,2,3]) @ ([1,'a',None])", lambda: ([1,2,3]) @ ([1,'a',None]))
attempt("([]) @ (['a','b','c'])", lambda: ([]) @ (['a','b','c']))
attempt('(Li([1,2])) - (Li([1,2]))', lambda: (Li([1,2])) - (Li([1,2])))
attempt("(list('hello')) // (-3)", lambda: (list('hello')) // (-3))
attempt('(Li([1,2])) + ([1,2,3])', lambda: (Li([1,2])) + ([1,2,3]))
attempt("([1,'a',None]) / (slice(0,0))", lambda: ([1,'a',None]) / (slice(0,0)))
attempt("(Li([1,2])) - ('-12')", lambda: (Li([1,2])) - ('-12'))
attempt("([3,1,2]) + (list('hello'))", lambda: ([3,1,2]) + (list('hello')))
attempt('([[1],[2]]) // (Li([1,2]))', lambda: ([[1],[2]]) // (Li([1,2])))
attempt('([[1],[2]]) - ([1.5,True,2])', lambda: ([[1],[2]]) - ([1.5,True,2]))
attempt('([]) / ([])', lambda: ([]) / ([]))
attempt("(Li([1,2])) - (memoryview(b'xyz'))", lambda: (Li([1,2])) - (memoryview(b'xyz')))
attempt('([3,1,2]) * (Li([1,2]))', lambda: ([3,1,2]) * (Li([1,2])))
attempt("(['a','b','c']) @ ([1,'a',None])", lambda: (['a','b','c']) @ ([1,'a',None]))
attempt("(list('hello')) % (-10**25)", lambda: (list('hello')) % (-10**25))
attempt("([]) / (['a','b','c'])", lambda: ([]) / (['a','b','c']))
attempt("(list('hello')) / (Li([1,2]))", lambda: (list('hello')) / (Li([1,2])))
attempt("(list('hello')) + (str)", lambda: (list('hello')) + (str))
attempt("([1,2,3]) + (['a','b','c'])", lambda: ([1,2,3]) + (['a','b','c']))
attempt("([1,'a',None]) * (1e300)", lambda: ([1,'a',None]) * (1e300))
attempt("([1,2,3]) / (['a','b','c'])", lambda: ([1,2,3]) / (['a','b','c']))
attempt("({'x':'y'}) // ([])", lambda: ({'x':'y'}) // ([]))
attempt('([1.5,True,2]) + (-2**63-1)', lambda: ([1.5,True,2]) + (-2**63-1))
attempt("([[1],[2]]) // (b'\\xff\\x00')", lambda: ([[1],[2]]) // (b'\xff\x00'))
attempt("([1,'a',None]) * ([1.5,True,2])", lambda: ([1,'a',None]) * ([1.5,True,2]))
