# frozenset.isdisjoint: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Se(set):
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


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('frozenset({1,2}).isdisjoint(set(), Fs({1,9}), slice(-2,None))', lambda: frozenset({1,2}).isdisjoint(set(), Fs({1,9}), slice(-2,None)))
attempt("frozenset('abc').isdisjoint([b'a',b'b'])", lambda: frozenset('abc').isdisjoint([b'a',b'b']))
attempt("Fs({1}).isdisjoint('ŉǆ', slice(0,0), {1,2})", lambda: Fs({1}).isdisjoint('ŉǆ', slice(0,0), {1,2}))
attempt("frozenset('abc').isdisjoint()", lambda: frozenset('abc').isdisjoint())
attempt('Fs({1}).isdisjoint([(1,2),(3,4)], Fs({1,9}), slice(None,None,2))', lambda: Fs({1}).isdisjoint([(1,2),(3,4)], Fs({1,9}), slice(None,None,2)))
attempt('frozenset({1,2}).isdisjoint(1e-320)', lambda: frozenset({1,2}).isdisjoint(1e-320))
attempt("frozenset({1,2}).isdisjoint(['ab','cd'], [b'a',b'b'])", lambda: frozenset({1,2}).isdisjoint(['ab','cd'], [b'a',b'b']))
attempt("Fs({1}).isdisjoint(('a','b'))", lambda: Fs({1}).isdisjoint(('a','b')))
attempt('Fs({1}).isdisjoint([[1],[2]], set())', lambda: Fs({1}).isdisjoint([[1],[2]], set()))
attempt("frozenset('abc').isdisjoint(slice(None,None,2), 123456789.123, Se({1}))", lambda: frozenset('abc').isdisjoint(slice(None,None,2), 123456789.123, Se({1})))
attempt('Fs({1}).isdisjoint({1:1}.keys())', lambda: Fs({1}).isdisjoint({1:1}.keys()))
attempt('Fs({1}).isdisjoint()', lambda: Fs({1}).isdisjoint())
attempt('frozenset().isdisjoint({1,2}, slice(0,0))', lambda: frozenset().isdisjoint({1,2}, slice(0,0)))
attempt('Fs({1}).isdisjoint(())', lambda: Fs({1}).isdisjoint(()))
attempt('frozenset({1,2}).isdisjoint(Fs({1,9}))', lambda: frozenset({1,2}).isdisjoint(Fs({1,9})))
attempt("frozenset({1,2}).isdisjoint([b'a',b'b'])", lambda: frozenset({1,2}).isdisjoint([b'a',b'b']))
attempt('frozenset().isdisjoint(-1.5)', lambda: frozenset().isdisjoint(-1.5))
attempt('frozenset({1,2}).isdisjoint([], {1,2})', lambda: frozenset({1,2}).isdisjoint([], {1,2}))
attempt("frozenset('abc').isdisjoint(slice(-2,None), (1,2,3))", lambda: frozenset('abc').isdisjoint(slice(-2,None), (1,2,3)))
attempt('frozenset().isdisjoint(slice(I(1),I(3)), Li([1,2]))', lambda: frozenset().isdisjoint(slice(I(1),I(3)), Li([1,2])))
attempt("frozenset('abc').isdisjoint(range(3))", lambda: frozenset('abc').isdisjoint(range(3)))
attempt("frozenset().isdisjoint(7, ['a','b'])", lambda: frozenset().isdisjoint(7, ['a','b']))
attempt('frozenset({1,2}).isdisjoint(It(1,2))', lambda: frozenset({1,2}).isdisjoint(It(1,2)))
attempt("frozenset('abc').isdisjoint(It(1,2))", lambda: frozenset('abc').isdisjoint(It(1,2)))
attempt('frozenset({1,2}).isdisjoint(Sq(3,4))', lambda: frozenset({1,2}).isdisjoint(Sq(3,4)))
attempt('frozenset().isdisjoint({1:1}.keys(), [[1],[2]], ((1,2,3),))', lambda: frozenset().isdisjoint({1:1}.keys(), [[1],[2]], ((1,2,3),)))
attempt('Fs({1}).isdisjoint([1,2,3], [], [])', lambda: Fs({1}).isdisjoint([1,2,3], [], []))
attempt("frozenset('abc').isdisjoint(slice(2**70), {1,2})", lambda: frozenset('abc').isdisjoint(slice(2**70), {1,2}))
attempt('frozenset().isdisjoint([[1],[2]])', lambda: frozenset().isdisjoint([[1],[2]]))
attempt('frozenset().isdisjoint(Se({1}))', lambda: frozenset().isdisjoint(Se({1})))
attempt('frozenset({1,2}).isdisjoint(Se({1}))', lambda: frozenset({1,2}).isdisjoint(Se({1})))
