# set.union: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Tu(tuple):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
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


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: {(1,2)}, lambda x: x.union(Li([1,2])), '{(1,2)}.union(Li([1,2]))')
change(lambda: {(1,2)}, lambda x: x.union(slice(0,0)), '{(1,2)}.union(slice(0,0))')
change(lambda: {1,'a',None}, lambda x: x.union(Tu((1,)), Tu((1,)), (1,2)), "{1,'a',None}.union(Tu((1,)), Tu((1,)), (1,2))")
change(lambda: set(), lambda x: x.union([3,1,2]), 'set().union([3,1,2])')
change(lambda: {(1,2)}, lambda x: x.union(slice('a'), 1), "{(1,2)}.union(slice('a'), 1)")
change(lambda: {(1,2)}, lambda x: x.union(frozenset({2,3})), '{(1,2)}.union(frozenset({2,3}))')
change(lambda: {(1,2)}, lambda x: x.union(slice(None,None,2)), '{(1,2)}.union(slice(None,None,2))')
change(lambda: {(1,2)}, lambda x: x.union({1:2}.items()), '{(1,2)}.union({1:2}.items())')
change(lambda: {'a'}, lambda x: x.union(()), "{'a'}.union(())")
change(lambda: {'a'}, lambda x: x.union([(1,2),(3,4)]), "{'a'}.union([(1,2),(3,4)])")
change(lambda: {(1,2)}, lambda x: x.union(Sq(3,4), 'ΑΣ'), "{(1,2)}.union(Sq(3,4), 'ΑΣ')")
change(lambda: {(1,2)}, lambda x: x.union([], Tu((1,))), '{(1,2)}.union([], Tu((1,)))')
change(lambda: {(1,2)}, lambda x: x.union(Tu((1,))), '{(1,2)}.union(Tu((1,)))')
change(lambda: {1,'a',None}, lambda x: x.union((1,2), Tu((1,)), {'a':1}), "{1,'a',None}.union((1,2), Tu((1,)), {'a':1})")
change(lambda: {1,'a',None}, lambda x: x.union([1,2,3]), "{1,'a',None}.union([1,2,3])")
change(lambda: {1,2,3}, lambda x: x.union(['a','b'], [[1],[2]], ('a','b')), "{1,2,3}.union(['a','b'], [[1],[2]], ('a','b'))")
change(lambda: set(), lambda x: x.union(Fs({1,9}), -2**31, slice(-2,None)), 'set().union(Fs({1,9}), -2**31, slice(-2,None))')
change(lambda: {(1,2)}, lambda x: x.union([(1,2),(3,4)], ['a','b']), "{(1,2)}.union([(1,2),(3,4)], ['a','b'])")
change(lambda: {1,'a',None}, lambda x: x.union('%s'), "{1,'a',None}.union('%s')")
change(lambda: {1,'a',None}, lambda x: x.union(slice(2**70)), "{1,'a',None}.union(slice(2**70))")
change(lambda: {1,'a',None}, lambda x: x.union(range(5,0,-2), Se({1}), slice(1,3)), "{1,'a',None}.union(range(5,0,-2), Se({1}), slice(1,3))")
change(lambda: {1,'a',None}, lambda x: x.union(Fs({1,9})), "{1,'a',None}.union(Fs({1,9}))")
change(lambda: {1,'a',None}, lambda x: x.union(slice(0,0), Sq(3,4), 255), "{1,'a',None}.union(slice(0,0), Sq(3,4), 255)")
change(lambda: {1,'a',None}, lambda x: x.union(slice(2**70), 10), "{1,'a',None}.union(slice(2**70), 10)")
change(lambda: {1,'a',None}, lambda x: x.union('\u0660\u0661', slice(I(1),I(3))), "{1,'a',None}.union('\\u0660\\u0661', slice(I(1),I(3)))")
change(lambda: set(), lambda x: x.union(123456789.123), 'set().union(123456789.123)')
change(lambda: Se({1,2}), lambda x: x.union(Se({1})), 'Se({1,2}).union(Se({1}))')
change(lambda: {(1,2)}, lambda x: x.union((1,2)), '{(1,2)}.union((1,2))')
change(lambda: {1,'a',None}, lambda x: x.union(Ba(b'zz'), Bs(b'q')), "{1,'a',None}.union(Ba(b'zz'), Bs(b'q'))")
change(lambda: {'a'}, lambda x: x.union(slice(None,None,2), 123456789.123), "{'a'}.union(slice(None,None,2), 123456789.123)")
change(lambda: set(), lambda x: x.union({1:1}.keys()), 'set().union({1:1}.keys())')
