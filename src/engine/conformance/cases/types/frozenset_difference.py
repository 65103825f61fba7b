# frozenset.difference: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Tu(tuple):
    pass


class Fs(frozenset):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


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


attempt("frozenset('abc').difference({'a'}, slice(2**70), frozenset({2,3}))", lambda: frozenset('abc').difference({'a'}, slice(2**70), frozenset({2,3})))
attempt('frozenset().difference(slice(1,3))', lambda: frozenset().difference(slice(1,3)))
attempt("Fs({1}).difference(float('inf'))", lambda: Fs({1}).difference(float('inf')))
attempt("frozenset('abc').difference(Sq(3,4))", lambda: frozenset('abc').difference(Sq(3,4)))
attempt('frozenset({1,2}).difference()', lambda: frozenset({1,2}).difference())
attempt("Fs({1}).difference(slice('a'))", lambda: Fs({1}).difference(slice('a')))
attempt('frozenset().difference(complex(1,2))', lambda: frozenset().difference(complex(1,2)))
attempt('frozenset().difference(0.1)', lambda: frozenset().difference(0.1))
attempt('frozenset().difference(range(5,0,-2), Tu((1,)))', lambda: frozenset().difference(range(5,0,-2), Tu((1,))))
attempt("frozenset({1,2}).difference(['ab','cd'])", lambda: frozenset({1,2}).difference(['ab','cd']))
attempt('Fs({1}).difference([])', lambda: Fs({1}).difference([]))
attempt('frozenset().difference([1,2,3])', lambda: frozenset().difference([1,2,3]))
attempt("frozenset('abc').difference(Sq(3,4), {'a'})", lambda: frozenset('abc').difference(Sq(3,4), {'a'}))
attempt("frozenset('abc').difference()", lambda: frozenset('abc').difference())
attempt("frozenset().difference([3,1,2], 2.5, slice('a'))", lambda: frozenset().difference([3,1,2], 2.5, slice('a')))
attempt("frozenset().difference(slice('a'), '')", lambda: frozenset().difference(slice('a'), ''))
attempt('frozenset({1,2}).difference(range(5,0,-2), Li([1,2]))', lambda: frozenset({1,2}).difference(range(5,0,-2), Li([1,2])))
attempt("frozenset({1,2}).difference(b' x ', frozenset({2,3}), b'Hello World')", lambda: frozenset({1,2}).difference(b' x ', frozenset({2,3}), b'Hello World'))
attempt('frozenset({1,2}).difference(Tu((1,)), (1,2,3))', lambda: frozenset({1,2}).difference(Tu((1,)), (1,2,3)))
attempt('frozenset().difference(1j, ((1,2,3),), [(1,2),(3,4)])', lambda: frozenset().difference(1j, ((1,2,3),), [(1,2),(3,4)]))
attempt("frozenset('abc').difference([[1],[2]], [3,1,2], float('nan'))", lambda: frozenset('abc').difference([[1],[2]], [3,1,2], float('nan')))
attempt('frozenset().difference(Li([1,2]))', lambda: frozenset().difference(Li([1,2])))
attempt('Fs({1}).difference(slice(-2,None), I(2**70))', lambda: Fs({1}).difference(slice(-2,None), I(2**70)))
attempt("frozenset({1,2}).difference([(1,2),(3,4)], ['a','b'])", lambda: frozenset({1,2}).difference([(1,2),(3,4)], ['a','b']))
attempt("Fs({1}).difference(b'a')", lambda: Fs({1}).difference(b'a'))
attempt("Fs({1}).difference({1:2}.items(), ('a','b'))", lambda: Fs({1}).difference({1:2}.items(), ('a','b')))
attempt("frozenset('abc').difference([3,1,2])", lambda: frozenset('abc').difference([3,1,2]))
attempt('Fs({1}).difference()', lambda: Fs({1}).difference())
attempt('frozenset().difference()', lambda: frozenset().difference())
attempt('Fs({1}).difference(255)', lambda: Fs({1}).difference(255))
attempt('Fs({1}).difference(complex(1,2))', lambda: Fs({1}).difference(complex(1,2)))
attempt('frozenset({1,2}).difference((1,2,3))', lambda: frozenset({1,2}).difference((1,2,3)))
