# set.isdisjoint: arguments of all kinds, and what is left of the receiver.


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


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


class Ro:
    def __repr__(s): return 'Ro()'
    def __radd__(s,o): return ('radd',o)
    def __rmul__(s,o): return ('rmul',o)
    def __rmod__(s,o): return ('rmod',o)
    def __rsub__(s,o): return ('rsub',o)
    def __ror__(s,o): return ('ror',o)
    def __rand__(s,o): return ('rand',o)
    def __rpow__(s,o): return ('rpow',o)
    def __rdivmod__(s,o): return ('rdivmod',o)
    def __rtruediv__(s,o): return ('rdiv',o)
    def __rfloordiv__(s,o): return ('rfd',o)
    def __lt__(s,o): return 'lt'
    def __eq__(s,o): return NotImplemented
    def __hash__(s): return 5


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: {1,'a',None}, lambda x: x.isdisjoint(Sq(3,4), range(3)), "{1,'a',None}.isdisjoint(Sq(3,4), range(3))")
change(lambda: set(), lambda x: x.isdisjoint(Li([1,2]), slice(0,0), {1:2}.items()), 'set().isdisjoint(Li([1,2]), slice(0,0), {1:2}.items())')
change(lambda: {1,2,3}, lambda x: x.isdisjoint(), '{1,2,3}.isdisjoint()')
change(lambda: {(1,2)}, lambda x: x.isdisjoint(-256, slice(I(1),I(3))), '{(1,2)}.isdisjoint(-256, slice(I(1),I(3)))')
change(lambda: Se({1,2}), lambda x: x.isdisjoint('a\x00b', [3,1,2]), "Se({1,2}).isdisjoint('a\\x00b', [3,1,2])")
change(lambda: {'a'}, lambda x: x.isdisjoint(2), "{'a'}.isdisjoint(2)")
change(lambda: {'a'}, lambda x: x.isdisjoint(slice(1,3)), "{'a'}.isdisjoint(slice(1,3))")
change(lambda: {1,2,3}, lambda x: x.isdisjoint(slice(I(1),I(3)), {97:None}, -3), '{1,2,3}.isdisjoint(slice(I(1),I(3)), {97:None}, -3)')
change(lambda: {1,'a',None}, lambda x: x.isdisjoint(slice('a')), "{1,'a',None}.isdisjoint(slice('a'))")
change(lambda: {1,2,3}, lambda x: x.isdisjoint(slice(-2,None), frozenset({2,3}), frozenset({2,3})), '{1,2,3}.isdisjoint(slice(-2,None), frozenset({2,3}), frozenset({2,3}))')
change(lambda: set(), lambda x: x.isdisjoint(frozenset({2,3})), 'set().isdisjoint(frozenset({2,3}))')
change(lambda: {'a'}, lambda x: x.isdisjoint(['ab','cd'], Se({1})), "{'a'}.isdisjoint(['ab','cd'], Se({1}))")
change(lambda: {1,2,3}, lambda x: x.isdisjoint([], slice(2**70), frozenset({2,3})), '{1,2,3}.isdisjoint([], slice(2**70), frozenset({2,3}))')
change(lambda: {'a'}, lambda x: x.isdisjoint((1,2,3), bytearray(b'ab')), "{'a'}.isdisjoint((1,2,3), bytearray(b'ab'))")
change(lambda: {(1,2)}, lambda x: x.isdisjoint(slice(None,None,-1)), '{(1,2)}.isdisjoint(slice(None,None,-1))')
change(lambda: {'a'}, lambda x: x.isdisjoint(It(1,2)), "{'a'}.isdisjoint(It(1,2))")
change(lambda: Se({1,2}), lambda x: x.isdisjoint(), 'Se({1,2}).isdisjoint()')
change(lambda: set(), lambda x: x.isdisjoint([(1,2),(3,4)], {1,2}, [b'a',b'b']), "set().isdisjoint([(1,2),(3,4)], {1,2}, [b'a',b'b'])")
change(lambda: {'a'}, lambda x: x.isdisjoint(('a','b')), "{'a'}.isdisjoint(('a','b'))")
change(lambda: {'a'}, lambda x: x.isdisjoint(set()), "{'a'}.isdisjoint(set())")
change(lambda: {'a'}, lambda x: x.isdisjoint(Li([1,2]), St('sub')), "{'a'}.isdisjoint(Li([1,2]), St('sub'))")
change(lambda: set(), lambda x: x.isdisjoint(Ro()), 'set().isdisjoint(Ro())')
change(lambda: {1,2,3}, lambda x: x.isdisjoint(('a','b')), "{1,2,3}.isdisjoint(('a','b'))")
change(lambda: set(), lambda x: x.isdisjoint(slice(-2,None)), 'set().isdisjoint(slice(-2,None))')
change(lambda: {(1,2)}, lambda x: x.isdisjoint(slice(0,0), {1,2}, [[1],[2]]), '{(1,2)}.isdisjoint(slice(0,0), {1,2}, [[1],[2]])')
change(lambda: {1,'a',None}, lambda x: x.isdisjoint((1,2,3)), "{1,'a',None}.isdisjoint((1,2,3))")
change(lambda: Se({1,2}), lambda x: x.isdisjoint({'a'}), "Se({1,2}).isdisjoint({'a'})")
change(lambda: {1,2,3}, lambda x: x.isdisjoint([]), '{1,2,3}.isdisjoint([])')
change(lambda: {1,'a',None}, lambda x: x.isdisjoint(), "{1,'a',None}.isdisjoint()")
change(lambda: set(), lambda x: x.isdisjoint({1:2}.items()), 'set().isdisjoint({1:2}.items())')
change(lambda: Se({1,2}), lambda x: x.isdisjoint([3,1,2]), 'Se({1,2}).isdisjoint([3,1,2])')
