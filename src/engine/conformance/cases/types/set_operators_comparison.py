# set: comparison with operands of many types.


class St(str):
    pass


class Se(set):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


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


attempt('({1,2,3}) >= ({(1,2)})', lambda: ({1,2,3}) >= ({(1,2)}))
attempt("({'a'}) == ({1,2,3})", lambda: ({'a'}) == ({1,2,3}))
attempt('(Se({1,2})) >= (It(1,2))', lambda: (Se({1,2})) >= (It(1,2)))
attempt('(Se({1,2})) != ({(1,2)})', lambda: (Se({1,2})) != ({(1,2)}))
attempt("({'a'}) == ({'a'})", lambda: ({'a'}) == ({'a'}))
attempt('(set()) >= (123456789.123)', lambda: (set()) >= (123456789.123))
attempt('(2**63) <= (Se({1,2}))', lambda: (2**63) <= (Se({1,2})))
attempt("({'a'}) >= ({1,'a',None})", lambda: ({'a'}) >= ({1,'a',None}))
attempt("({1,'a',None}) == (Mp())", lambda: ({1,'a',None}) == (Mp()))
attempt('({1,2,3}) == (set())', lambda: ({1,2,3}) == (set()))
attempt('({(1,2)}) < (slice(None,None,2))', lambda: ({(1,2)}) < (slice(None,None,2)))
attempt('(set()) < ([3,1,2])', lambda: (set()) < ([3,1,2]))
attempt("('a,b,,c') != (Se({1,2}))", lambda: ('a,b,,c') != (Se({1,2})))
attempt('(set()) != (Sq(3,4))', lambda: (set()) != (Sq(3,4)))
attempt("({'a'}) > ({(1,2)})", lambda: ({'a'}) > ({(1,2)}))
attempt("({(1,2)}) < ('\\ud800')", lambda: ({(1,2)}) < ('\ud800'))
attempt("({1,'a',None}) <= (1e16)", lambda: ({1,'a',None}) <= (1e16))
attempt("({1,2,3}) == ({'a'})", lambda: ({1,2,3}) == ({'a'}))
attempt("({1,'a',None}) == ({1,'a',None})", lambda: ({1,'a',None}) == ({1,'a',None}))
attempt("([1,'a']) >= ({1,'a',None})", lambda: ([1,'a']) >= ({1,'a',None}))
attempt("({'a'}) < ({1,2,3})", lambda: ({'a'}) < ({1,2,3}))
attempt('({(1,2)}) >= ({(1,2)})', lambda: ({(1,2)}) >= ({(1,2)}))
attempt("(St('sub')) <= (Se({1,2}))", lambda: (St('sub')) <= (Se({1,2})))
attempt("(Se({1,2})) < ({'a'})", lambda: (Se({1,2})) < ({'a'}))
attempt('({(1,2)}) != ([[1],[2]])', lambda: ({(1,2)}) != ([[1],[2]]))
attempt("({1,'a',None}) < (2**63-1)", lambda: ({1,'a',None}) < (2**63-1))
attempt("({1,'a',None}) >= ({(1,2)})", lambda: ({1,'a',None}) >= ({(1,2)}))
attempt("(Se({1,2})) < ({1,'a',None})", lambda: (Se({1,2})) < ({1,'a',None}))
attempt("({1,'a',None}) < ({(1,2)})", lambda: ({1,'a',None}) < ({(1,2)}))
attempt('({1,2,3}) <= ({1,2,3})', lambda: ({1,2,3}) <= ({1,2,3}))
attempt('(set()) >= (slice(None,None,-1))', lambda: (set()) >= (slice(None,None,-1)))
attempt("(set()) > ({97:'xyz'})", lambda: (set()) > ({97:'xyz'}))
attempt('({(1,2)}) <= (set())', lambda: ({(1,2)}) <= (set()))
attempt('({1,2,3}) < ({(1,2)})', lambda: ({1,2,3}) < ({(1,2)}))
attempt("({1,2,3}) < ({1,'a',None})", lambda: ({1,2,3}) < ({1,'a',None}))
attempt("({1,'a',None}) >= (set())", lambda: ({1,'a',None}) >= (set()))
attempt("({1,'a',None}) == (set())", lambda: ({1,'a',None}) == (set()))
attempt('({1,2,3}) != (int)', lambda: ({1,2,3}) != (int))
attempt('({(1,2)}) <= ({1,2,3})', lambda: ({(1,2)}) <= ({1,2,3}))
attempt("(Se({1,2})) != ({1,'a',None})", lambda: (Se({1,2})) != ({1,'a',None}))
attempt("({'a'}) == ({1,'a',None})", lambda: ({'a'}) == ({1,'a',None}))
attempt("({'a'}) > ((1,2))", lambda: ({'a'}) > ((1,2)))
attempt('(Se({1,2})) > ({(1,2)})', lambda: (Se({1,2})) > ({(1,2)}))
attempt('({(1,2)}) != (-1.5)', lambda: ({(1,2)}) != (-1.5))
