# next(): arguments of all kinds.


class St(str):
    pass


class Li(list):
    pass


class Di(dict):
    pass


class Bs(bytes):
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


attempt("next('ŉǆ')", lambda: next('ŉǆ'))
attempt('next()', lambda: next())
attempt('next(frozenset({2,3}))', lambda: next(frozenset({2,3})))
attempt("next(slice('a'))", lambda: next(slice('a')))
attempt('next(-2**63-1)', lambda: next(-2**63-1))
attempt('next(1e-320)', lambda: next(1e-320))
attempt('next(2**31, -10**25)', lambda: next(2**31, -10**25))
attempt("next(10, Se({1}), b'Hello World')", lambda: next(10, Se({1}), b'Hello World'))
attempt('next(0.0)', lambda: next(0.0))
attempt('next(-1.5)', lambda: next(-1.5))
attempt('next(slice(None,None,2), [(1,2),(3,4)], 1e16)', lambda: next(slice(None,None,2), [(1,2),(3,4)], 1e16))
attempt('next(True)', lambda: next(True))
attempt("next('a')", lambda: next('a'))
attempt('next(int)', lambda: next(int))
attempt('next(range(5,0,-2), 2**63)', lambda: next(range(5,0,-2), 2**63))
attempt("next(b'a,b', Di(a=1))", lambda: next(b'a,b', Di(a=1)))
attempt("next(slice(-2,None), 'strict')", lambda: next(slice(-2,None), 'strict'))
attempt("next(St('sub'))", lambda: next(St('sub')))
attempt("next(b'a', '-12')", lambda: next(b'a', '-12'))
attempt("next('İI')", lambda: next('İI'))
attempt('next(-2**63-1, slice(None,None,2))', lambda: next(-2**63-1, slice(None,None,2)))
attempt("next('abc')", lambda: next('abc'))
attempt('next(1e300)', lambda: next(1e300))
attempt("next(Li([1,2]), ('a','b'))", lambda: next(Li([1,2]), ('a','b')))
attempt('next(-1, -10**25)', lambda: next(-1, -10**25))
attempt("next(slice(None,None,2), '')", lambda: next(slice(None,None,2), ''))
attempt("next(slice(None,None,-1), b'\\r\\n')", lambda: next(slice(None,None,-1), b'\r\n'))
attempt('next(slice(-2,None))', lambda: next(slice(-2,None)))
attempt('next(slice(None,None,-1), [[1],[2]])', lambda: next(slice(None,None,-1), [[1],[2]]))
attempt("next([b'a',b'b'], b'Hello World', [[1],[2]])", lambda: next([b'a',b'b'], b'Hello World', [[1],[2]]))
attempt('next(Se({1}), slice(0,0), {1,2})', lambda: next(Se({1}), slice(0,0), {1,2}))
attempt('next(Di(a=1))', lambda: next(Di(a=1)))
attempt("next(Bs(b'q'))", lambda: next(Bs(b'q')))
attempt("next('\\n', -2**63-1)", lambda: next('\n', -2**63-1))
attempt("next(b'a,b', {1:2}.items())", lambda: next(b'a,b', {1:2}.items()))
