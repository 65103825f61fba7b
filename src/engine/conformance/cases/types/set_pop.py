# set.pop: arguments of all kinds, and what is left of the receiver.


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


change(lambda: {(1,2)}, lambda x: x.pop(), '{(1,2)}.pop()')
change(lambda: Se({1,2}), lambda x: x.pop({1:1}.keys()), 'Se({1,2}).pop({1:1}.keys())')
change(lambda: Se({1,2}), lambda x: x.pop({'a'}, slice(2**70)), "Se({1,2}).pop({'a'}, slice(2**70))")
change(lambda: {1,'a',None}, lambda x: x.pop('-12'), "{1,'a',None}.pop('-12')")
change(lambda: Se({1,2}), lambda x: x.pop(), 'Se({1,2}).pop()')
change(lambda: {(1,2)}, lambda x: x.pop(set(), It(1,2)), '{(1,2)}.pop(set(), It(1,2))')
change(lambda: {(1,2)}, lambda x: x.pop({1,2}), '{(1,2)}.pop({1,2})')
change(lambda: set(), lambda x: x.pop(), 'set().pop()')
change(lambda: {'a'}, lambda x: x.pop(Se({1}), [3,1,2]), "{'a'}.pop(Se({1}), [3,1,2])")
change(lambda: {1,2,3}, lambda x: x.pop(), '{1,2,3}.pop()')
change(lambda: Se({1,2}), lambda x: x.pop(((1,2,3),)), 'Se({1,2}).pop(((1,2,3),))')
change(lambda: set(), lambda x: x.pop(['ab','cd'], ['a','b']), "set().pop(['ab','cd'], ['a','b'])")
change(lambda: {1,'a',None}, lambda x: x.pop(Ro(), {1:1}.keys()), "{1,'a',None}.pop(Ro(), {1:1}.keys())")
change(lambda: set(), lambda x: x.pop([1,'a']), "set().pop([1,'a'])")
change(lambda: {'a'}, lambda x: x.pop(['a','b']), "{'a'}.pop(['a','b'])")
change(lambda: {1,2,3}, lambda x: x.pop([(1,2),(3,4)]), '{1,2,3}.pop([(1,2),(3,4)])')
change(lambda: {'a'}, lambda x: x.pop({1,2}), "{'a'}.pop({1,2})")
change(lambda: {1,2,3}, lambda x: x.pop(Li([1,2])), '{1,2,3}.pop(Li([1,2]))')
change(lambda: {'a'}, lambda x: x.pop({1:2}.items(), (1,2)), "{'a'}.pop({1:2}.items(), (1,2))")
change(lambda: Se({1,2}), lambda x: x.pop(slice(1,3), {1,2}), 'Se({1,2}).pop(slice(1,3), {1,2})')
change(lambda: {'a'}, lambda x: x.pop((1,2,3)), "{'a'}.pop((1,2,3))")
change(lambda: {1,'a',None}, lambda x: x.pop([b'a',b'b']), "{1,'a',None}.pop([b'a',b'b'])")
change(lambda: {1,'a',None}, lambda x: x.pop(slice(None,None,-1)), "{1,'a',None}.pop(slice(None,None,-1))")
change(lambda: Se({1,2}), lambda x: x.pop(slice(None,None,-1)), 'Se({1,2}).pop(slice(None,None,-1))')
change(lambda: {'a'}, lambda x: x.pop([(1,2),(3,4)]), "{'a'}.pop([(1,2),(3,4)])")
change(lambda: {(1,2)}, lambda x: x.pop(frozenset({2,3}), []), '{(1,2)}.pop(frozenset({2,3}), [])')
change(lambda: {1,'a',None}, lambda x: x.pop({1,2}, frozenset({2,3}), (1,2,3)), "{1,'a',None}.pop({1,2}, frozenset({2,3}), (1,2,3))")
change(lambda: {(1,2)}, lambda x: x.pop(Fs({1,9})), '{(1,2)}.pop(Fs({1,9}))')
change(lambda: {1,2,3}, lambda x: x.pop(frozenset({2,3})), '{1,2,3}.pop(frozenset({2,3}))')
change(lambda: {'a'}, lambda x: x.pop(slice(2**70), Se({1})), "{'a'}.pop(slice(2**70), Se({1}))")
change(lambda: set(), lambda x: x.pop({1:1}.keys()), 'set().pop({1:1}.keys())')
