# set.issubset: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Se(set):
    pass


class Fs(frozenset):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: set(), lambda x: x.issubset(), 'set().issubset()')
change(lambda: {1,'a',None}, lambda x: x.issubset(slice(0,0), I(-1)), "{1,'a',None}.issubset(slice(0,0), I(-1))")
change(lambda: {1,2,3}, lambda x: x.issubset(Se({1}), Fs({1,9})), '{1,2,3}.issubset(Se({1}), Fs({1,9}))')
change(lambda: {(1,2)}, lambda x: x.issubset([1,'a']), "{(1,2)}.issubset([1,'a'])")
change(lambda: {'a'}, lambda x: x.issubset((1,2), [b'a',b'b'], It(1,2)), "{'a'}.issubset((1,2), [b'a',b'b'], It(1,2))")
change(lambda: set(), lambda x: x.issubset(['a','b']), "set().issubset(['a','b'])")
change(lambda: {1,2,3}, lambda x: x.issubset(Se({1}), 0.0), '{1,2,3}.issubset(Se({1}), 0.0)')
change(lambda: {1,2,3}, lambda x: x.issubset('\ud800'), "{1,2,3}.issubset('\\ud800')")
change(lambda: set(), lambda x: x.issubset(((1,2,3),)), 'set().issubset(((1,2,3),))')
change(lambda: {(1,2)}, lambda x: x.issubset({'a'}, [1,'a']), "{(1,2)}.issubset({'a'}, [1,'a'])")
change(lambda: Se({1,2}), lambda x: x.issubset('ŉǆ', slice(-2,None)), "Se({1,2}).issubset('ŉǆ', slice(-2,None))")
change(lambda: Se({1,2}), lambda x: x.issubset({'a'}), "Se({1,2}).issubset({'a'})")
change(lambda: {(1,2)}, lambda x: x.issubset((), [1,2,3]), '{(1,2)}.issubset((), [1,2,3])')
change(lambda: Se({1,2}), lambda x: x.issubset(slice(1,3)), 'Se({1,2}).issubset(slice(1,3))')
change(lambda: set(), lambda x: x.issubset(slice(2**70)), 'set().issubset(slice(2**70))')
change(lambda: set(), lambda x: x.issubset((), slice(I(1),I(3))), 'set().issubset((), slice(I(1),I(3)))')
change(lambda: {'a'}, lambda x: x.issubset(slice(0,0)), "{'a'}.issubset(slice(0,0))")
change(lambda: {'a'}, lambda x: x.issubset((), slice(None,None,2), frozenset({2,3})), "{'a'}.issubset((), slice(None,None,2), frozenset({2,3}))")
change(lambda: Se({1,2}), lambda x: x.issubset({1:2,3:4}), 'Se({1,2}).issubset({1:2,3:4})')
change(lambda: {(1,2)}, lambda x: x.issubset(), '{(1,2)}.issubset()')
change(lambda: {1,'a',None}, lambda x: x.issubset(Ellipsis), "{1,'a',None}.issubset(Ellipsis)")
change(lambda: {'a'}, lambda x: x.issubset([1,2,3]), "{'a'}.issubset([1,2,3])")
change(lambda: {1,2,3}, lambda x: x.issubset(), '{1,2,3}.issubset()')
change(lambda: Se({1,2}), lambda x: x.issubset(100, ['ab','cd']), "Se({1,2}).issubset(100, ['ab','cd'])")
change(lambda: {1,2,3}, lambda x: x.issubset(slice(I(1),I(3)), {1:2}.items(), range(3)), '{1,2,3}.issubset(slice(I(1),I(3)), {1:2}.items(), range(3))')
change(lambda: {(1,2)}, lambda x: x.issubset(set(), [3,1,2]), '{(1,2)}.issubset(set(), [3,1,2])')
change(lambda: set(), lambda x: x.issubset(slice('a')), "set().issubset(slice('a'))")
change(lambda: Se({1,2}), lambda x: x.issubset(It(1,2)), 'Se({1,2}).issubset(It(1,2))')
change(lambda: {1,'a',None}, lambda x: x.issubset(frozenset({2,3})), "{1,'a',None}.issubset(frozenset({2,3}))")
change(lambda: Se({1,2}), lambda x: x.issubset([1,2,3]), 'Se({1,2}).issubset([1,2,3])')
change(lambda: Se({1,2}), lambda x: x.issubset(It(1,2), ((1,2,3),)), 'Se({1,2}).issubset(It(1,2), ((1,2,3),))')
