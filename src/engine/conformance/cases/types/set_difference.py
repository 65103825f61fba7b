# set.difference: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


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


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: {1,2,3}, lambda x: x.difference({1:2}.items()), '{1,2,3}.difference({1:2}.items())')
change(lambda: Se({1,2}), lambda x: x.difference(slice(-2,None), slice(0,0)), 'Se({1,2}).difference(slice(-2,None), slice(0,0))')
change(lambda: Se({1,2}), lambda x: x.difference({1,2}), 'Se({1,2}).difference({1,2})')
change(lambda: {1,2,3}, lambda x: x.difference(((1,2,3),)), '{1,2,3}.difference(((1,2,3),))')
change(lambda: {1,2,3}, lambda x: x.difference(), '{1,2,3}.difference()')
change(lambda: set(), lambda x: x.difference(slice(0,0), slice(0,0)), 'set().difference(slice(0,0), slice(0,0))')
change(lambda: {'a'}, lambda x: x.difference([[1],[2]]), "{'a'}.difference([[1],[2]])")
change(lambda: {1,2,3}, lambda x: x.difference([(1,2),(3,4)]), '{1,2,3}.difference([(1,2),(3,4)])')
change(lambda: {1,'a',None}, lambda x: x.difference(Tu((1,))), "{1,'a',None}.difference(Tu((1,)))")
change(lambda: {'a'}, lambda x: x.difference(Sq(3,4), 1e300), "{'a'}.difference(Sq(3,4), 1e300)")
change(lambda: set(), lambda x: x.difference((1,2)), 'set().difference((1,2))')
change(lambda: {1,2,3}, lambda x: x.difference([3,1,2], slice(None,None,-1)), '{1,2,3}.difference([3,1,2], slice(None,None,-1))')
change(lambda: set(), lambda x: x.difference(slice(-2,None), (1,2,3), slice(2**70)), 'set().difference(slice(-2,None), (1,2,3), slice(2**70))')
change(lambda: {'a'}, lambda x: x.difference({1,2}), "{'a'}.difference({1,2})")
change(lambda: set(), lambda x: x.difference(2, slice(0,0)), 'set().difference(2, slice(0,0))')
change(lambda: {(1,2)}, lambda x: x.difference(slice(None,None,2), slice(2**70), -1), '{(1,2)}.difference(slice(None,None,2), slice(2**70), -1)')
change(lambda: {1,2,3}, lambda x: x.difference(range(5,0,-2)), '{1,2,3}.difference(range(5,0,-2))')
change(lambda: {1,2,3}, lambda x: x.difference(Fs({1,9}), '123'), "{1,2,3}.difference(Fs({1,9}), '123')")
change(lambda: Se({1,2}), lambda x: x.difference(slice(1,3)), 'Se({1,2}).difference(slice(1,3))')
change(lambda: Se({1,2}), lambda x: x.difference('123'), "Se({1,2}).difference('123')")
change(lambda: set(), lambda x: x.difference(slice(I(1),I(3)), (1,2), frozenset({2,3})), 'set().difference(slice(I(1),I(3)), (1,2), frozenset({2,3}))')
change(lambda: Se({1,2}), lambda x: x.difference(slice(2**70), 3.14159), 'Se({1,2}).difference(slice(2**70), 3.14159)')
change(lambda: {1,'a',None}, lambda x: x.difference(range(3)), "{1,'a',None}.difference(range(3))")
change(lambda: Se({1,2}), lambda x: x.difference(('a','b')), "Se({1,2}).difference(('a','b'))")
change(lambda: Se({1,2}), lambda x: x.difference(1, frozenset({2,3})), 'Se({1,2}).difference(1, frozenset({2,3}))')
change(lambda: set(), lambda x: x.difference(), 'set().difference()')
change(lambda: {'a'}, lambda x: x.difference(range(5,0,-2)), "{'a'}.difference(range(5,0,-2))")
change(lambda: {(1,2)}, lambda x: x.difference((1,2)), '{(1,2)}.difference((1,2))')
change(lambda: {1,'a',None}, lambda x: x.difference([1,2,3], [[1],[2]], ['a','b']), "{1,'a',None}.difference([1,2,3], [[1],[2]], ['a','b'])")
change(lambda: Se({1,2}), lambda x: x.difference(float('-inf'), {1,2}), "Se({1,2}).difference(float('-inf'), {1,2})")
