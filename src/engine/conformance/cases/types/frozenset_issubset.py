# frozenset.issubset: arguments of all kinds.


class Li(list):
    pass


class Fs(frozenset):
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


attempt('frozenset().issubset(set())', lambda: frozenset().issubset(set()))
attempt("frozenset().issubset([1,'a'], 'ŉǆ')", lambda: frozenset().issubset([1,'a'], 'ŉǆ'))
attempt('Fs({1}).issubset(Ro())', lambda: Fs({1}).issubset(Ro()))
attempt('frozenset({1,2}).issubset()', lambda: frozenset({1,2}).issubset())
attempt("frozenset({1,2}).issubset('\\u0660\\u0661', range(5,0,-2))", lambda: frozenset({1,2}).issubset('\u0660\u0661', range(5,0,-2)))
attempt('frozenset().issubset(slice(-2,None))', lambda: frozenset().issubset(slice(-2,None)))
attempt('frozenset().issubset([3,1,2])', lambda: frozenset().issubset([3,1,2]))
attempt('Fs({1}).issubset(It(1,2), ((1,2,3),))', lambda: Fs({1}).issubset(It(1,2), ((1,2,3),)))
attempt('frozenset({1,2}).issubset(slice(-2,None))', lambda: frozenset({1,2}).issubset(slice(-2,None)))
attempt('frozenset().issubset()', lambda: frozenset().issubset())
attempt('frozenset({1,2}).issubset(slice(1,3))', lambda: frozenset({1,2}).issubset(slice(1,3)))
attempt("Fs({1}).issubset(((1,2,3),), Fs({1,9}), 'aXbX')", lambda: Fs({1}).issubset(((1,2,3),), Fs({1,9}), 'aXbX'))
attempt('Fs({1}).issubset(-2**63-1)', lambda: Fs({1}).issubset(-2**63-1))
attempt("frozenset().issubset(['ab','cd'], {'a'})", lambda: frozenset().issubset(['ab','cd'], {'a'}))
attempt("frozenset().issubset({'a'}, slice('a'))", lambda: frozenset().issubset({'a'}, slice('a')))
attempt('Fs({1}).issubset(Li([1,2]), Sq(3,4), Sq(3,4))', lambda: Fs({1}).issubset(Li([1,2]), Sq(3,4), Sq(3,4)))
attempt("frozenset('abc').issubset(slice(2**70))", lambda: frozenset('abc').issubset(slice(2**70)))
attempt('Fs({1}).issubset((1,2), ((1,2,3),))', lambda: Fs({1}).issubset((1,2), ((1,2,3),)))
attempt("frozenset('abc').issubset(['ab','cd'], 0.0)", lambda: frozenset('abc').issubset(['ab','cd'], 0.0))
attempt('Fs({1}).issubset([1,2,3])', lambda: Fs({1}).issubset([1,2,3]))
attempt("frozenset('abc').issubset(slice(0,0))", lambda: frozenset('abc').issubset(slice(0,0)))
attempt("frozenset('abc').issubset(-0.0)", lambda: frozenset('abc').issubset(-0.0))
attempt("frozenset('abc').issubset(frozenset({2,3}))", lambda: frozenset('abc').issubset(frozenset({2,3})))
attempt("frozenset({1,2}).issubset(range(5,0,-2), 'Hello World')", lambda: frozenset({1,2}).issubset(range(5,0,-2), 'Hello World'))
attempt("frozenset({1,2}).issubset('utf-8')", lambda: frozenset({1,2}).issubset('utf-8'))
attempt("frozenset('abc').issubset((), slice(1,3))", lambda: frozenset('abc').issubset((), slice(1,3)))
attempt('frozenset({1,2}).issubset(range(3), False)', lambda: frozenset({1,2}).issubset(range(3), False))
attempt("frozenset('abc').issubset(7, slice(2**70))", lambda: frozenset('abc').issubset(7, slice(2**70)))
attempt('frozenset().issubset(Li([1,2]))', lambda: frozenset().issubset(Li([1,2])))
attempt("frozenset('abc').issubset(1e300)", lambda: frozenset('abc').issubset(1e300))
attempt('Fs({1}).issubset(range(5,0,-2))', lambda: Fs({1}).issubset(range(5,0,-2)))
attempt("Fs({1}).issubset([b'a',b'b'])", lambda: Fs({1}).issubset([b'a',b'b']))
