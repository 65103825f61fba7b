# set.issuperset: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Fl(float):
    pass


class Li(list):
    pass


class Tu(tuple):
    pass


class Se(set):
    pass


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


change(lambda: {1,2,3}, lambda x: x.issuperset(), '{1,2,3}.issuperset()')
change(lambda: Se({1,2}), lambda x: x.issuperset(), 'Se({1,2}).issuperset()')
change(lambda: {1,'a',None}, lambda x: x.issuperset((1,2)), "{1,'a',None}.issuperset((1,2))")
change(lambda: {1,2,3}, lambda x: x.issuperset(Se({1})), '{1,2,3}.issuperset(Se({1}))')
change(lambda: {1,2,3}, lambda x: x.issuperset(slice(-2,None)), '{1,2,3}.issuperset(slice(-2,None))')
change(lambda: set(), lambda x: x.issuperset(frozenset({2,3}), [1,'a']), "set().issuperset(frozenset({2,3}), [1,'a'])")
change(lambda: {'a'}, lambda x: x.issuperset(float('inf'), ['ab','cd'], Li([1,2])), "{'a'}.issuperset(float('inf'), ['ab','cd'], Li([1,2]))")
change(lambda: {1,'a',None}, lambda x: x.issuperset(set(), Tu((1,)), (1,2,3)), "{1,'a',None}.issuperset(set(), Tu((1,)), (1,2,3))")
change(lambda: set(), lambda x: x.issuperset(range(5,0,-2)), 'set().issuperset(range(5,0,-2))')
change(lambda: {1,2,3}, lambda x: x.issuperset({1:1}.keys(), {1:2}.items(), (1,2,3)), '{1,2,3}.issuperset({1:1}.keys(), {1:2}.items(), (1,2,3))')
change(lambda: {1,2,3}, lambda x: x.issuperset(Ro(), (), range(3)), '{1,2,3}.issuperset(Ro(), (), range(3))')
change(lambda: {(1,2)}, lambda x: x.issuperset(Li([1,2]), slice(1,3)), '{(1,2)}.issuperset(Li([1,2]), slice(1,3))')
change(lambda: Se({1,2}), lambda x: x.issuperset((1,2,3)), 'Se({1,2}).issuperset((1,2,3))')
change(lambda: Se({1,2}), lambda x: x.issuperset(set()), 'Se({1,2}).issuperset(set())')
change(lambda: {1,2,3}, lambda x: x.issuperset(slice(0,0)), '{1,2,3}.issuperset(slice(0,0))')
change(lambda: Se({1,2}), lambda x: x.issuperset([3,1,2]), 'Se({1,2}).issuperset([3,1,2])')
change(lambda: {1,'a',None}, lambda x: x.issuperset([1,2,3]), "{1,'a',None}.issuperset([1,2,3])")
change(lambda: {1,'a',None}, lambda x: x.issuperset({1,2}, Mp()), "{1,'a',None}.issuperset({1,2}, Mp())")
change(lambda: {1,'a',None}, lambda x: x.issuperset(Fl(2.5), (1,2)), "{1,'a',None}.issuperset(Fl(2.5), (1,2))")
change(lambda: set(), lambda x: x.issuperset([], {1:2}.items(), 0), 'set().issuperset([], {1:2}.items(), 0)')
change(lambda: {'a'}, lambda x: x.issuperset(()), "{'a'}.issuperset(())")
change(lambda: {(1,2)}, lambda x: x.issuperset(slice(0,0)), '{(1,2)}.issuperset(slice(0,0))')
change(lambda: {'a'}, lambda x: x.issuperset([(1,2),(3,4)]), "{'a'}.issuperset([(1,2),(3,4)])")
change(lambda: Se({1,2}), lambda x: x.issuperset(slice(I(1),I(3))), 'Se({1,2}).issuperset(slice(I(1),I(3)))')
change(lambda: {'a'}, lambda x: x.issuperset(slice(1,3), ['a','b']), "{'a'}.issuperset(slice(1,3), ['a','b'])")
change(lambda: Se({1,2}), lambda x: x.issuperset(b'abc', [(1,2),(3,4)]), "Se({1,2}).issuperset(b'abc', [(1,2),(3,4)])")
change(lambda: Se({1,2}), lambda x: x.issuperset(123456789.123, slice(2**70)), 'Se({1,2}).issuperset(123456789.123, slice(2**70))')
change(lambda: {1,'a',None}, lambda x: x.issuperset(Se({1})), "{1,'a',None}.issuperset(Se({1}))")
change(lambda: {(1,2)}, lambda x: x.issuperset(((1,2,3),), '😀x'), "{(1,2)}.issuperset(((1,2,3),), '😀x')")
