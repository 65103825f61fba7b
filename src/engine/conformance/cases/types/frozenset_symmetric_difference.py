# frozenset.symmetric_difference: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Tu(tuple):
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


attempt('frozenset().symmetric_difference(Tu((1,)))', lambda: frozenset().symmetric_difference(Tu((1,))))
attempt("frozenset('abc').symmetric_difference(slice(-2,None), 2**64, {'x':'y'})", lambda: frozenset('abc').symmetric_difference(slice(-2,None), 2**64, {'x':'y'}))
attempt('Fs({1}).symmetric_difference(Sq(3,4), slice(I(1),I(3)))', lambda: Fs({1}).symmetric_difference(Sq(3,4), slice(I(1),I(3))))
attempt("Fs({1}).symmetric_difference(Fs({1,9}), ['a','b'], Li([1,2]))", lambda: Fs({1}).symmetric_difference(Fs({1,9}), ['a','b'], Li([1,2])))
attempt('Fs({1}).symmetric_difference(slice(-2,None), {1:1}.keys())', lambda: Fs({1}).symmetric_difference(slice(-2,None), {1:1}.keys()))
attempt("frozenset('abc').symmetric_difference('', Li([1,2]))", lambda: frozenset('abc').symmetric_difference('', Li([1,2])))
attempt('frozenset().symmetric_difference(slice(1,3), {1:1}.keys())', lambda: frozenset().symmetric_difference(slice(1,3), {1:1}.keys()))
attempt("frozenset().symmetric_difference('\\ud800')", lambda: frozenset().symmetric_difference('\ud800'))
attempt('frozenset({1,2}).symmetric_difference(Se({1}), Fs({1,9}))', lambda: frozenset({1,2}).symmetric_difference(Se({1}), Fs({1,9})))
attempt("frozenset('abc').symmetric_difference({'a'})", lambda: frozenset('abc').symmetric_difference({'a'}))
attempt('frozenset().symmetric_difference(slice(2**70))', lambda: frozenset().symmetric_difference(slice(2**70)))
attempt("frozenset('abc').symmetric_difference('\\n')", lambda: frozenset('abc').symmetric_difference('\n'))
attempt('Fs({1}).symmetric_difference({1:2}.items())', lambda: Fs({1}).symmetric_difference({1:2}.items()))
attempt("Fs({1}).symmetric_difference([1,2,3], ['a','b'], [1,'a'])", lambda: Fs({1}).symmetric_difference([1,2,3], ['a','b'], [1,'a']))
attempt("frozenset('abc').symmetric_difference(((1,2,3),))", lambda: frozenset('abc').symmetric_difference(((1,2,3),)))
attempt("frozenset({1,2}).symmetric_difference(('a','b'))", lambda: frozenset({1,2}).symmetric_difference(('a','b')))
attempt('frozenset().symmetric_difference([1,2,3])', lambda: frozenset().symmetric_difference([1,2,3]))
attempt('frozenset({1,2}).symmetric_difference(-1.5, slice(-2,None), Tu((1,)))', lambda: frozenset({1,2}).symmetric_difference(-1.5, slice(-2,None), Tu((1,))))
attempt('Fs({1}).symmetric_difference(-10**25)', lambda: Fs({1}).symmetric_difference(-10**25))
attempt('Fs({1}).symmetric_difference((1,2))', lambda: Fs({1}).symmetric_difference((1,2)))
attempt('frozenset({1,2}).symmetric_difference({1,2})', lambda: frozenset({1,2}).symmetric_difference({1,2}))
attempt("frozenset().symmetric_difference(It(1,2), ['ab','cd'])", lambda: frozenset().symmetric_difference(It(1,2), ['ab','cd']))
attempt('frozenset().symmetric_difference(10)', lambda: frozenset().symmetric_difference(10))
attempt('Fs({1}).symmetric_difference({1:1}.keys())', lambda: Fs({1}).symmetric_difference({1:1}.keys()))
attempt('frozenset({1,2}).symmetric_difference()', lambda: frozenset({1,2}).symmetric_difference())
attempt("frozenset().symmetric_difference(frozenset({2,3}), ['ab','cd'])", lambda: frozenset().symmetric_difference(frozenset({2,3}), ['ab','cd']))
attempt("frozenset('abc').symmetric_difference(Fs({1,9}))", lambda: frozenset('abc').symmetric_difference(Fs({1,9})))
attempt('Fs({1}).symmetric_difference(Fs({1,9}), Li([1,2]))', lambda: Fs({1}).symmetric_difference(Fs({1,9}), Li([1,2])))
attempt('Fs({1}).symmetric_difference()', lambda: Fs({1}).symmetric_difference())
attempt('frozenset().symmetric_difference(True)', lambda: frozenset().symmetric_difference(True))
attempt('frozenset({1,2}).symmetric_difference({1:1}.keys())', lambda: frozenset({1,2}).symmetric_difference({1:1}.keys()))
