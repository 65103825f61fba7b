# list: comparison with operands of many types.


class Li(list):
    pass


class Di(dict):
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


class Ro:
    def __repr__(s): return 'Ro()'
    def __radd__(s,o): return ('radd',o)
    def __rmul__(s,o): return ('rmul',o)
    def __rmod__(s,o): return ('rmod',o)
    def __rsub__(s,o): return ('rsub',o)
    def __ror__(s,o): return ('ror',o)
    def __rand__(s,o): return ('rand',o)
    def __rpow__(s,o): return ('rpow',o)
    def __rdivmod__(s,o): return ('rdivmod',o)
    def __rtruediv__(s,o): return ('rdiv',o)
    def __rfloordiv__(s,o): return ('rfd',o)
    def __lt__(s,o): return 'lt'
    def __eq__(s,o): return NotImplemented
    def __hash__(s): return 5


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


attempt('([1.5,True,2]) >= ([1,2,3])', lambda: ([1.5,True,2]) >= ([1,2,3]))
attempt("(list('hello')) > ([])", lambda: (list('hello')) > ([]))
attempt("([[1],[2]]) >= ([1,'a',None])", lambda: ([[1],[2]]) >= ([1,'a',None]))
attempt("((1,2,3)) >= (['a','b','c'])", lambda: ((1,2,3)) >= (['a','b','c']))
attempt('([]) >= ([[1],[2]])', lambda: ([]) >= ([[1],[2]]))
attempt("([1,'a',None]) < ([1,'a',None])", lambda: ([1,'a',None]) < ([1,'a',None]))
attempt('([1,2,3]) > (Li([1,2]))', lambda: ([1,2,3]) > (Li([1,2])))
attempt('(int) != ([3,1,2])', lambda: (int) != ([3,1,2]))
attempt("([1,'a',None]) <= (Ro())", lambda: ([1,'a',None]) <= (Ro()))
attempt('([1,2,3]) != ([1,2,3])', lambda: ([1,2,3]) != ([1,2,3]))
attempt('([[1],[2]]) < (Li([1,2]))', lambda: ([[1],[2]]) < (Li([1,2])))
attempt('([3,1,2]) > ([1.5,True,2])', lambda: ([3,1,2]) > ([1.5,True,2]))
attempt("([1,2,3]) > ('{}')", lambda: ([1,2,3]) > ('{}'))
attempt('(Di(a=1)) == ([1,2,3])', lambda: (Di(a=1)) == ([1,2,3]))
attempt("([]) == ('ab\\r\\ncd\\x0b\\x85e')", lambda: ([]) == ('ab\r\ncd\x0b\x85e'))
attempt('([3,1,2]) > (slice(None,None,-1))', lambda: ([3,1,2]) > (slice(None,None,-1)))
attempt("(list('hello')) <= (float('-inf'))", lambda: (list('hello')) <= (float('-inf')))
attempt("(list('hello')) <= ([1,2,3])", lambda: (list('hello')) <= ([1,2,3]))
attempt("(('a','b')) < (Li([1,2]))", lambda: (('a','b')) < (Li([1,2])))
attempt("('{}') > ([[1],[2]])", lambda: ('{}') > ([[1],[2]]))
attempt("(Li([1,2])) >= (['a','b','c'])", lambda: (Li([1,2])) >= (['a','b','c']))
attempt("(Li([1,2])) <= (b'a,b')", lambda: (Li([1,2])) <= (b'a,b'))
attempt('(Mp()) > (Li([1,2]))', lambda: (Mp()) > (Li([1,2])))
attempt('(Li([1,2])) > ([1,2,3])', lambda: (Li([1,2])) > ([1,2,3]))
attempt('([1.5,True,2]) != ([])', lambda: ([1.5,True,2]) != ([]))
attempt("(Sq(3,4)) > (list('hello'))", lambda: (Sq(3,4)) > (list('hello')))
attempt("(list('hello')) <= ([1,'a',None])", lambda: (list('hello')) <= ([1,'a',None]))
attempt("([1,'a',None]) < ({'a'})", lambda: ([1,'a',None]) < ({'a'}))
attempt('([[1],[2]]) <= ([[1],[2]])', lambda: ([[1],[2]]) <= ([[1],[2]]))
attempt("(list('hello')) < (['a','b','c'])", lambda: (list('hello')) < (['a','b','c']))
attempt("([1,'a',None]) == ([1,'a',None])", lambda: ([1,'a',None]) == ([1,'a',None]))
attempt('([]) > (Se({1}))', lambda: ([]) > (Se({1})))
attempt("([1,'a',None]) == ([1,2,3])", lambda: ([1,'a',None]) == ([1,2,3]))
attempt("(Li([1,2])) >= ('%s')", lambda: (Li([1,2])) >= ('%s'))
attempt('(Li([1,2])) > ([])', lambda: (Li([1,2])) > ([]))
attempt("(['a','b','c']) >= ([1,'a'])", lambda: (['a','b','c']) >= ([1,'a']))
attempt("([3,1,2]) > (list('hello'))", lambda: ([3,1,2]) > (list('hello')))
attempt('(1e16) < ([3,1,2])', lambda: (1e16) < ([3,1,2]))
attempt("(list('hello')) < ([])", lambda: (list('hello')) < ([]))
attempt("(['a','b','c']) == ([3,1,2])", lambda: (['a','b','c']) == ([3,1,2]))
attempt("([]) >= (Bs(b'q'))", lambda: ([]) >= (Bs(b'q')))
attempt("([[1],[2]]) >= (['a','b','c'])", lambda: ([[1],[2]]) >= (['a','b','c']))
attempt('([[1],[2]]) != ([1,2,3])', lambda: ([[1],[2]]) != ([1,2,3]))
attempt('([]) <= ([])', lambda: ([]) <= ([]))
