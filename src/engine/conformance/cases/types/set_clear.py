# set.clear: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Bs(bytes):
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


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: {1,2,3}, lambda x: x.clear(), '{1,2,3}.clear()')
change(lambda: set(), lambda x: x.clear(()), 'set().clear(())')
change(lambda: {1,'a',None}, lambda x: x.clear(I(2**70)), "{1,'a',None}.clear(I(2**70))")
change(lambda: {1,'a',None}, lambda x: x.clear([3,1,2], [b'a',b'b']), "{1,'a',None}.clear([3,1,2], [b'a',b'b'])")
change(lambda: {'a'}, lambda x: x.clear(((1,2,3),), b' x '), "{'a'}.clear(((1,2,3),), b' x ')")
change(lambda: {(1,2)}, lambda x: x.clear(), '{(1,2)}.clear()')
change(lambda: {(1,2)}, lambda x: x.clear(256, {1:1}.keys()), '{(1,2)}.clear(256, {1:1}.keys())')
change(lambda: {1,2,3}, lambda x: x.clear([(1,2),(3,4)], [(1,2),(3,4)]), '{1,2,3}.clear([(1,2),(3,4)], [(1,2),(3,4)])')
change(lambda: {'a'}, lambda x: x.clear(slice(1,3)), "{'a'}.clear(slice(1,3))")
change(lambda: {(1,2)}, lambda x: x.clear({'a'}, '%s'), "{(1,2)}.clear({'a'}, '%s')")
change(lambda: {'a'}, lambda x: x.clear(('a','b'), ['ab','cd']), "{'a'}.clear(('a','b'), ['ab','cd'])")
change(lambda: {1,'a',None}, lambda x: x.clear([3,1,2], {1,2}, []), "{1,'a',None}.clear([3,1,2], {1,2}, [])")
change(lambda: {1,'a',None}, lambda x: x.clear([], range(5,0,-2), slice(1,3)), "{1,'a',None}.clear([], range(5,0,-2), slice(1,3))")
change(lambda: {'a'}, lambda x: x.clear(Sq(3,4), -10**25), "{'a'}.clear(Sq(3,4), -10**25)")
change(lambda: {1,2,3}, lambda x: x.clear(Sq(3,4)), '{1,2,3}.clear(Sq(3,4))')
change(lambda: {1,'a',None}, lambda x: x.clear([b'a',b'b']), "{1,'a',None}.clear([b'a',b'b'])")
change(lambda: Se({1,2}), lambda x: x.clear({1:1}.keys()), 'Se({1,2}).clear({1:1}.keys())')
change(lambda: {1,2,3}, lambda x: x.clear([[1],[2]]), '{1,2,3}.clear([[1],[2]])')
change(lambda: Se({1,2}), lambda x: x.clear({1,2}, True, slice(2**70)), 'Se({1,2}).clear({1,2}, True, slice(2**70))')
change(lambda: {1,2,3}, lambda x: x.clear([(1,2),(3,4)]), '{1,2,3}.clear([(1,2),(3,4)])')
change(lambda: {(1,2)}, lambda x: x.clear(slice(None,None,2)), '{(1,2)}.clear(slice(None,None,2))')
change(lambda: {(1,2)}, lambda x: x.clear(Fs({1,9})), '{(1,2)}.clear(Fs({1,9}))')
change(lambda: Se({1,2}), lambda x: x.clear(), 'Se({1,2}).clear()')
change(lambda: set(), lambda x: x.clear(frozenset({2,3}), (1,2,3), slice(2**70)), 'set().clear(frozenset({2,3}), (1,2,3), slice(2**70))')
change(lambda: {'a'}, lambda x: x.clear([[1],[2]]), "{'a'}.clear([[1],[2]])")
change(lambda: set(), lambda x: x.clear(set()), 'set().clear(set())')
change(lambda: {'a'}, lambda x: x.clear(-0.0), "{'a'}.clear(-0.0)")
change(lambda: set(), lambda x: x.clear(Bs(b'q'), (1,2,3), slice(I(1),I(3))), "set().clear(Bs(b'q'), (1,2,3), slice(I(1),I(3)))")
change(lambda: {'a'}, lambda x: x.clear(Li([1,2])), "{'a'}.clear(Li([1,2]))")
change(lambda: {1,2,3}, lambda x: x.clear(Li([1,2]), 1e16, '123'), "{1,2,3}.clear(Li([1,2]), 1e16, '123')")
