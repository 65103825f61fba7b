# set.intersection_update: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
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


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: Se({1,2}), lambda x: x.intersection_update(10, Sq(3,4), frozenset({2,3})), 'Se({1,2}).intersection_update(10, Sq(3,4), frozenset({2,3}))')
change(lambda: {1,'a',None}, lambda x: x.intersection_update(Se({1})), "{1,'a',None}.intersection_update(Se({1}))")
change(lambda: {1,2,3}, lambda x: x.intersection_update(slice(None,None,2)), '{1,2,3}.intersection_update(slice(None,None,2))')
change(lambda: {'a'}, lambda x: x.intersection_update(Li([1,2])), "{'a'}.intersection_update(Li([1,2]))")
change(lambda: {1,2,3}, lambda x: x.intersection_update(frozenset({2,3})), '{1,2,3}.intersection_update(frozenset({2,3}))')
change(lambda: {(1,2)}, lambda x: x.intersection_update(slice('a'), [1,2,3], (1,2,3)), "{(1,2)}.intersection_update(slice('a'), [1,2,3], (1,2,3))")
change(lambda: {1,2,3}, lambda x: x.intersection_update(), '{1,2,3}.intersection_update()')
change(lambda: set(), lambda x: x.intersection_update(), 'set().intersection_update()')
change(lambda: Se({1,2}), lambda x: x.intersection_update(slice(-2,None), 'ΑΣ'), "Se({1,2}).intersection_update(slice(-2,None), 'ΑΣ')")
change(lambda: {(1,2)}, lambda x: x.intersection_update(Li([1,2])), '{(1,2)}.intersection_update(Li([1,2]))')
change(lambda: set(), lambda x: x.intersection_update([1,'a'], frozenset({2,3})), "set().intersection_update([1,'a'], frozenset({2,3}))")
change(lambda: Se({1,2}), lambda x: x.intersection_update(), 'Se({1,2}).intersection_update()')
change(lambda: {1,2,3}, lambda x: x.intersection_update([[1],[2]], None), '{1,2,3}.intersection_update([[1],[2]], None)')
change(lambda: {'a'}, lambda x: x.intersection_update(Li([1,2]), '%s', range(5,0,-2)), "{'a'}.intersection_update(Li([1,2]), '%s', range(5,0,-2))")
change(lambda: {1,'a',None}, lambda x: x.intersection_update((1,2,3), [1,2,3], Se({1})), "{1,'a',None}.intersection_update((1,2,3), [1,2,3], Se({1}))")
change(lambda: {'a'}, lambda x: x.intersection_update(Sq(3,4)), "{'a'}.intersection_update(Sq(3,4))")
change(lambda: Se({1,2}), lambda x: x.intersection_update(Sq(3,4), slice(2**70)), 'Se({1,2}).intersection_update(Sq(3,4), slice(2**70))')
change(lambda: {1,'a',None}, lambda x: x.intersection_update(slice(I(1),I(3)), 256, [(1,2),(3,4)]), "{1,'a',None}.intersection_update(slice(I(1),I(3)), 256, [(1,2),(3,4)])")
change(lambda: {'a'}, lambda x: x.intersection_update([(1,2),(3,4)], 'ß'), "{'a'}.intersection_update([(1,2),(3,4)], 'ß')")
change(lambda: {1,'a',None}, lambda x: x.intersection_update((1,2,3)), "{1,'a',None}.intersection_update((1,2,3))")
change(lambda: {1,2,3}, lambda x: x.intersection_update(2), '{1,2,3}.intersection_update(2)')
change(lambda: {'a'}, lambda x: x.intersection_update(Sq(3,4), slice(I(1),I(3))), "{'a'}.intersection_update(Sq(3,4), slice(I(1),I(3)))")
change(lambda: {(1,2)}, lambda x: x.intersection_update(range(5,0,-2), {1:1}.keys(), Se({1})), '{(1,2)}.intersection_update(range(5,0,-2), {1:1}.keys(), Se({1}))')
change(lambda: {1,'a',None}, lambda x: x.intersection_update(2**63-1, It(1,2)), "{1,'a',None}.intersection_update(2**63-1, It(1,2))")
change(lambda: Se({1,2}), lambda x: x.intersection_update(('a','b'), slice(I(1),I(3))), "Se({1,2}).intersection_update(('a','b'), slice(I(1),I(3)))")
change(lambda: {(1,2)}, lambda x: x.intersection_update(), '{(1,2)}.intersection_update()')
change(lambda: {'a'}, lambda x: x.intersection_update(['a','b']), "{'a'}.intersection_update(['a','b'])")
change(lambda: {1,2,3}, lambda x: x.intersection_update([1,'a']), "{1,2,3}.intersection_update([1,'a'])")
change(lambda: {(1,2)}, lambda x: x.intersection_update((1,2,3)), '{(1,2)}.intersection_update((1,2,3))')
