# set.discard: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Li(list):
    pass


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


change(lambda: {'a'}, lambda x: x.discard(['a','b'], (), [[1],[2]]), "{'a'}.discard(['a','b'], (), [[1],[2]])")
change(lambda: set(), lambda x: x.discard(slice(1,3), slice('a'), range(3)), "set().discard(slice(1,3), slice('a'), range(3))")
change(lambda: Se({1,2}), lambda x: x.discard(-256), 'Se({1,2}).discard(-256)')
change(lambda: set(), lambda x: x.discard(range(3), [3,1,2]), 'set().discard(range(3), [3,1,2])')
change(lambda: Se({1,2}), lambda x: x.discard(Fs({1,9}), set(), {1:1}.keys()), 'Se({1,2}).discard(Fs({1,9}), set(), {1:1}.keys())')
change(lambda: {'a'}, lambda x: x.discard(range(3)), "{'a'}.discard(range(3))")
change(lambda: {1,'a',None}, lambda x: x.discard(['a','b'], ((1,2,3),)), "{1,'a',None}.discard(['a','b'], ((1,2,3),))")
change(lambda: Se({1,2}), lambda x: x.discard(('a','b'), slice(2**70)), "Se({1,2}).discard(('a','b'), slice(2**70))")
change(lambda: {1,2,3}, lambda x: x.discard(slice(I(1),I(3))), '{1,2,3}.discard(slice(I(1),I(3)))')
change(lambda: Se({1,2}), lambda x: x.discard(slice(2**70), ['a','b']), "Se({1,2}).discard(slice(2**70), ['a','b'])")
change(lambda: Se({1,2}), lambda x: x.discard(['ab','cd'], 'strict'), "Se({1,2}).discard(['ab','cd'], 'strict')")
change(lambda: {(1,2)}, lambda x: x.discard(), '{(1,2)}.discard()')
change(lambda: {(1,2)}, lambda x: x.discard(Ellipsis, It(1,2), slice(-2,None)), '{(1,2)}.discard(Ellipsis, It(1,2), slice(-2,None))')
change(lambda: {1,'a',None}, lambda x: x.discard(slice(-2,None), -3, b''), "{1,'a',None}.discard(slice(-2,None), -3, b'')")
change(lambda: {1,'a',None}, lambda x: x.discard((1,2)), "{1,'a',None}.discard((1,2))")
change(lambda: Se({1,2}), lambda x: x.discard({'x':'y'}, ((1,2,3),), Li([1,2])), "Se({1,2}).discard({'x':'y'}, ((1,2,3),), Li([1,2]))")
change(lambda: set(), lambda x: x.discard((1,2,3)), 'set().discard((1,2,3))')
change(lambda: {1,'a',None}, lambda x: x.discard([3,1,2], slice(None,None,-1)), "{1,'a',None}.discard([3,1,2], slice(None,None,-1))")
change(lambda: {1,2,3}, lambda x: x.discard(It(1,2)), '{1,2,3}.discard(It(1,2))')
change(lambda: {1,'a',None}, lambda x: x.discard(slice(None,None,-1)), "{1,'a',None}.discard(slice(None,None,-1))")
change(lambda: {1,2,3}, lambda x: x.discard(['a','b']), "{1,2,3}.discard(['a','b'])")
change(lambda: {'a'}, lambda x: x.discard([1,'a']), "{'a'}.discard([1,'a'])")
change(lambda: Se({1,2}), lambda x: x.discard(3, It(1,2)), 'Se({1,2}).discard(3, It(1,2))')
change(lambda: {'a'}, lambda x: x.discard(Li([1,2]), 0, [[1],[2]]), "{'a'}.discard(Li([1,2]), 0, [[1],[2]])")
change(lambda: {'a'}, lambda x: x.discard(-2**63), "{'a'}.discard(-2**63)")
change(lambda: {1,'a',None}, lambda x: x.discard(slice('a')), "{1,'a',None}.discard(slice('a'))")
change(lambda: {1,'a',None}, lambda x: x.discard([b'a',b'b'], slice(I(1),I(3)), [b'a',b'b']), "{1,'a',None}.discard([b'a',b'b'], slice(I(1),I(3)), [b'a',b'b'])")
change(lambda: Se({1,2}), lambda x: x.discard(slice(2**70), In(5)), 'Se({1,2}).discard(slice(2**70), In(5))')
change(lambda: set(), lambda x: x.discard(It(1,2)), 'set().discard(It(1,2))')
change(lambda: {'a'}, lambda x: x.discard(('a','b')), "{'a'}.discard(('a','b'))")
change(lambda: Se({1,2}), lambda x: x.discard(Se({1})), 'Se({1,2}).discard(Se({1}))')
change(lambda: Se({1,2}), lambda x: x.discard(), 'Se({1,2}).discard()')
