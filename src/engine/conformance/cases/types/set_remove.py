# set.remove: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


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


change(lambda: {(1,2)}, lambda x: x.remove(['a','b'], b'\r\n'), "{(1,2)}.remove(['a','b'], b'\\r\\n')")
change(lambda: Se({1,2}), lambda x: x.remove(Se({1}), [1,'a']), "Se({1,2}).remove(Se({1}), [1,'a'])")
change(lambda: Se({1,2}), lambda x: x.remove(slice(I(1),I(3))), 'Se({1,2}).remove(slice(I(1),I(3)))')
change(lambda: {(1,2)}, lambda x: x.remove(slice('a')), "{(1,2)}.remove(slice('a'))")
change(lambda: Se({1,2}), lambda x: x.remove([3,1,2], It(1,2)), 'Se({1,2}).remove([3,1,2], It(1,2))')
change(lambda: {'a'}, lambda x: x.remove(Se({1}), 123456789.123), "{'a'}.remove(Se({1}), 123456789.123)")
change(lambda: {(1,2)}, lambda x: x.remove(5), '{(1,2)}.remove(5)')
change(lambda: {1,'a',None}, lambda x: x.remove([1,2,3], frozenset({2,3})), "{1,'a',None}.remove([1,2,3], frozenset({2,3}))")
change(lambda: {1,2,3}, lambda x: x.remove(), '{1,2,3}.remove()')
change(lambda: {1,'a',None}, lambda x: x.remove(Sq(3,4)), "{1,'a',None}.remove(Sq(3,4))")
change(lambda: {1,2,3}, lambda x: x.remove(Fs({1,9}), memoryview(b'xyz')), "{1,2,3}.remove(Fs({1,9}), memoryview(b'xyz'))")
change(lambda: set(), lambda x: x.remove(Sq(3,4)), 'set().remove(Sq(3,4))')
change(lambda: {'a'}, lambda x: x.remove(['a','b'], -2**63-1), "{'a'}.remove(['a','b'], -2**63-1)")
change(lambda: {(1,2)}, lambda x: x.remove(slice(None,None,2)), '{(1,2)}.remove(slice(None,None,2))')
change(lambda: set(), lambda x: x.remove(It(1,2)), 'set().remove(It(1,2))')
change(lambda: Se({1,2}), lambda x: x.remove([[1],[2]]), 'Se({1,2}).remove([[1],[2]])')
change(lambda: {1,2,3}, lambda x: x.remove(range(3), [b'a',b'b'], Li([1,2])), "{1,2,3}.remove(range(3), [b'a',b'b'], Li([1,2]))")
change(lambda: {(1,2)}, lambda x: x.remove({}), '{(1,2)}.remove({})')
change(lambda: {1,2,3}, lambda x: x.remove(Sq(3,4)), '{1,2,3}.remove(Sq(3,4))')
change(lambda: {'a'}, lambda x: x.remove(range(3)), "{'a'}.remove(range(3))")
change(lambda: {1,2,3}, lambda x: x.remove(1, (), slice(0,0)), '{1,2,3}.remove(1, (), slice(0,0))')
change(lambda: Se({1,2}), lambda x: x.remove(slice(None,None,2)), 'Se({1,2}).remove(slice(None,None,2))')
change(lambda: Se({1,2}), lambda x: x.remove(slice(-2,None), St('sub')), "Se({1,2}).remove(slice(-2,None), St('sub'))")
change(lambda: {(1,2)}, lambda x: x.remove(), '{(1,2)}.remove()')
change(lambda: Se({1,2}), lambda x: x.remove([[1],[2]], Mp()), 'Se({1,2}).remove([[1],[2]], Mp())')
change(lambda: set(), lambda x: x.remove(True), 'set().remove(True)')
change(lambda: {(1,2)}, lambda x: x.remove(It(1,2), Li([1,2])), '{(1,2)}.remove(It(1,2), Li([1,2]))')
change(lambda: set(), lambda x: x.remove(['ab','cd'], [1,'a']), "set().remove(['ab','cd'], [1,'a'])")
change(lambda: {1,2,3}, lambda x: x.remove({1:2}.items()), '{1,2,3}.remove({1:2}.items())')
change(lambda: Se({1,2}), lambda x: x.remove(Se({1})), 'Se({1,2}).remove(Se({1}))')
change(lambda: {1,2,3}, lambda x: x.remove(['ab','cd']), "{1,2,3}.remove(['ab','cd'])")
change(lambda: Se({1,2}), lambda x: x.remove(b'ab\ncd'), "Se({1,2}).remove(b'ab\\ncd')")
