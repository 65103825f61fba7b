# set.update: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Se(set):
    pass


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


change(lambda: set(), lambda x: x.update(['ab','cd']), "set().update(['ab','cd'])")
change(lambda: set(), lambda x: x.update({1:1}.keys()), 'set().update({1:1}.keys())')
change(lambda: Se({1,2}), lambda x: x.update(), 'Se({1,2}).update()')
change(lambda: {1,2,3}, lambda x: x.update(['ab','cd']), "{1,2,3}.update(['ab','cd'])")
change(lambda: set(), lambda x: x.update(slice(0,0), ['a','b'], [1,'a']), "set().update(slice(0,0), ['a','b'], [1,'a'])")
change(lambda: {1,'a',None}, lambda x: x.update('😀x'), "{1,'a',None}.update('😀x')")
change(lambda: Se({1,2}), lambda x: x.update(-1e308, ['ab','cd']), "Se({1,2}).update(-1e308, ['ab','cd'])")
change(lambda: {1,'a',None}, lambda x: x.update(Se({1})), "{1,'a',None}.update(Se({1}))")
change(lambda: {'a'}, lambda x: x.update(), "{'a'}.update()")
change(lambda: {(1,2)}, lambda x: x.update({1,2}), '{(1,2)}.update({1,2})')
change(lambda: {'a'}, lambda x: x.update([1,'a']), "{'a'}.update([1,'a'])")
change(lambda: {1,2,3}, lambda x: x.update((1,2)), '{1,2,3}.update((1,2))')
change(lambda: {(1,2)}, lambda x: x.update([1,2,3], slice(-2,None)), '{(1,2)}.update([1,2,3], slice(-2,None))')
change(lambda: set(), lambda x: x.update(slice(I(1),I(3))), 'set().update(slice(I(1),I(3)))')
change(lambda: {1,'a',None}, lambda x: x.update([b'a',b'b'], slice(None,None,-1)), "{1,'a',None}.update([b'a',b'b'], slice(None,None,-1))")
change(lambda: {1,'a',None}, lambda x: x.update(()), "{1,'a',None}.update(())")
change(lambda: {1,'a',None}, lambda x: x.update(set()), "{1,'a',None}.update(set())")
change(lambda: {'a'}, lambda x: x.update({1:1}.keys(), It(1,2), -1.5), "{'a'}.update({1:1}.keys(), It(1,2), -1.5)")
change(lambda: {(1,2)}, lambda x: x.update(['ab','cd'], {1:1}.keys()), "{(1,2)}.update(['ab','cd'], {1:1}.keys())")
change(lambda: {(1,2)}, lambda x: x.update(), '{(1,2)}.update()')
change(lambda: set(), lambda x: x.update([b'a',b'b']), "set().update([b'a',b'b'])")
change(lambda: {1,'a',None}, lambda x: x.update(False), "{1,'a',None}.update(False)")
change(lambda: {'a'}, lambda x: x.update(((1,2,3),), ['a','b']), "{'a'}.update(((1,2,3),), ['a','b'])")
change(lambda: {'a'}, lambda x: x.update(Ellipsis, slice(None,None,-1), slice(1,3)), "{'a'}.update(Ellipsis, slice(None,None,-1), slice(1,3))")
change(lambda: set(), lambda x: x.update({1:2}.items()), 'set().update({1:2}.items())')
change(lambda: Se({1,2}), lambda x: x.update('-12', ('a','b')), "Se({1,2}).update('-12', ('a','b'))")
change(lambda: set(), lambda x: x.update('a,b,,c'), "set().update('a,b,,c')")
change(lambda: {(1,2)}, lambda x: x.update([]), '{(1,2)}.update([])')
change(lambda: {(1,2)}, lambda x: x.update(5), '{(1,2)}.update(5)')
