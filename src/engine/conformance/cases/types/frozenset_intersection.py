# frozenset.intersection: arguments of all kinds.


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


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("frozenset('abc').intersection(Fs({1,9}))", lambda: frozenset('abc').intersection(Fs({1,9})))
attempt('frozenset().intersection(1)', lambda: frozenset().intersection(1))
attempt('Fs({1}).intersection(slice(None,None,2), slice(None,None,2))', lambda: Fs({1}).intersection(slice(None,None,2), slice(None,None,2)))
attempt('Fs({1}).intersection(Li([1,2]), slice(2**70), {1,2})', lambda: Fs({1}).intersection(Li([1,2]), slice(2**70), {1,2}))
attempt("Fs({1}).intersection([b'a',b'b'], Fs({1,9}))", lambda: Fs({1}).intersection([b'a',b'b'], Fs({1,9})))
attempt('frozenset().intersection(Sq(3,4))', lambda: frozenset().intersection(Sq(3,4)))
attempt("frozenset('abc').intersection([1,'a'], [3,1,2], slice(1,3))", lambda: frozenset('abc').intersection([1,'a'], [3,1,2], slice(1,3)))
attempt('frozenset().intersection(slice(None,None,-1))', lambda: frozenset().intersection(slice(None,None,-1)))
attempt('frozenset().intersection((), set())', lambda: frozenset().intersection((), set()))
attempt('Fs({1}).intersection(slice(1,3))', lambda: Fs({1}).intersection(slice(1,3)))
attempt('Fs({1}).intersection({1:2}.items(), 100, slice(2**70))', lambda: Fs({1}).intersection({1:2}.items(), 100, slice(2**70)))
attempt('Fs({1}).intersection(frozenset({2,3}))', lambda: Fs({1}).intersection(frozenset({2,3})))
attempt('frozenset({1,2}).intersection({1:2}.items(), It(1,2))', lambda: frozenset({1,2}).intersection({1:2}.items(), It(1,2)))
attempt("frozenset().intersection(b'', slice(None,None,2))", lambda: frozenset().intersection(b'', slice(None,None,2)))
attempt('Fs({1}).intersection(1.0)', lambda: Fs({1}).intersection(1.0))
attempt('frozenset().intersection(slice(I(1),I(3)), {1,2})', lambda: frozenset().intersection(slice(I(1),I(3)), {1,2}))
attempt('frozenset().intersection()', lambda: frozenset().intersection())
attempt('Fs({1}).intersection()', lambda: Fs({1}).intersection())
attempt('frozenset().intersection(It(1,2), Li([1,2]), It(1,2))', lambda: frozenset().intersection(It(1,2), Li([1,2]), It(1,2)))
attempt('frozenset({1,2}).intersection([1,2,3])', lambda: frozenset({1,2}).intersection([1,2,3]))
attempt('frozenset({1,2}).intersection((1,2,3), {1:2}.items())', lambda: frozenset({1,2}).intersection((1,2,3), {1:2}.items()))
attempt("frozenset('abc').intersection()", lambda: frozenset('abc').intersection())
attempt('frozenset({1,2}).intersection(slice(0,0))', lambda: frozenset({1,2}).intersection(slice(0,0)))
attempt('frozenset({1,2}).intersection(slice(None,None,2), slice(I(1),I(3)), set())', lambda: frozenset({1,2}).intersection(slice(None,None,2), slice(I(1),I(3)), set()))
attempt("frozenset({1,2}).intersection([b'a',b'b'], complex('nan'))", lambda: frozenset({1,2}).intersection([b'a',b'b'], complex('nan')))
attempt('Fs({1}).intersection(slice(0,0))', lambda: Fs({1}).intersection(slice(0,0)))
attempt('frozenset({1,2}).intersection(frozenset({2,3}), range(3))', lambda: frozenset({1,2}).intersection(frozenset({2,3}), range(3)))
attempt("Fs({1}).intersection(['a','b'], [(1,2),(3,4)], set())", lambda: Fs({1}).intersection(['a','b'], [(1,2),(3,4)], set()))
attempt('frozenset({1,2}).intersection([3,1,2])', lambda: frozenset({1,2}).intersection([3,1,2]))
attempt('frozenset().intersection(Tu((1,)))', lambda: frozenset().intersection(Tu((1,))))
attempt('frozenset({1,2}).intersection(slice(-2,None))', lambda: frozenset({1,2}).intersection(slice(-2,None)))
