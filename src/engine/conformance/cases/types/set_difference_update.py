# set.difference_update: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Li(list):
    pass


class Tu(tuple):
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


change(lambda: {(1,2)}, lambda x: x.difference_update(slice(2**70)), '{(1,2)}.difference_update(slice(2**70))')
change(lambda: Se({1,2}), lambda x: x.difference_update(), 'Se({1,2}).difference_update()')
change(lambda: Se({1,2}), lambda x: x.difference_update(slice(2**70)), 'Se({1,2}).difference_update(slice(2**70))')
change(lambda: {(1,2)}, lambda x: x.difference_update(['a','b']), "{(1,2)}.difference_update(['a','b'])")
change(lambda: {1,2,3}, lambda x: x.difference_update(), '{1,2,3}.difference_update()')
change(lambda: Se({1,2}), lambda x: x.difference_update(((1,2,3),), (1,2,3), slice(-2,None)), 'Se({1,2}).difference_update(((1,2,3),), (1,2,3), slice(-2,None))')
change(lambda: {(1,2)}, lambda x: x.difference_update(Se({1}), {1:1}.keys()), '{(1,2)}.difference_update(Se({1}), {1:1}.keys())')
change(lambda: {'a'}, lambda x: x.difference_update(It(1,2), Tu((1,)), slice(None,None,2)), "{'a'}.difference_update(It(1,2), Tu((1,)), slice(None,None,2))")
change(lambda: {1,2,3}, lambda x: x.difference_update(slice(None,None,2), ['a','b']), "{1,2,3}.difference_update(slice(None,None,2), ['a','b'])")
change(lambda: {1,2,3}, lambda x: x.difference_update(int), '{1,2,3}.difference_update(int)')
change(lambda: set(), lambda x: x.difference_update(range(5,0,-2), ()), 'set().difference_update(range(5,0,-2), ())')
change(lambda: {'a'}, lambda x: x.difference_update('a,b,,c', Sq(3,4), set()), "{'a'}.difference_update('a,b,,c', Sq(3,4), set())")
change(lambda: {1,2,3}, lambda x: x.difference_update(0), '{1,2,3}.difference_update(0)')
change(lambda: Se({1,2}), lambda x: x.difference_update(('a','b')), "Se({1,2}).difference_update(('a','b'))")
change(lambda: set(), lambda x: x.difference_update([]), 'set().difference_update([])')
change(lambda: {(1,2)}, lambda x: x.difference_update([]), '{(1,2)}.difference_update([])')
change(lambda: {1,'a',None}, lambda x: x.difference_update([1,'a']), "{1,'a',None}.difference_update([1,'a'])")
change(lambda: {1,'a',None}, lambda x: x.difference_update(slice(0,0), [1,'a'], []), "{1,'a',None}.difference_update(slice(0,0), [1,'a'], [])")
change(lambda: {'a'}, lambda x: x.difference_update(), "{'a'}.difference_update()")
change(lambda: {1,'a',None}, lambda x: x.difference_update(Li([1,2]), frozenset({2,3}), ['a','b']), "{1,'a',None}.difference_update(Li([1,2]), frozenset({2,3}), ['a','b'])")
change(lambda: {1,2,3}, lambda x: x.difference_update({1,2}, frozenset({2,3})), '{1,2,3}.difference_update({1,2}, frozenset({2,3}))')
change(lambda: {1,'a',None}, lambda x: x.difference_update(slice(None,None,-1), [3,1,2]), "{1,'a',None}.difference_update(slice(None,None,-1), [3,1,2])")
change(lambda: {1,'a',None}, lambda x: x.difference_update((1,2,3), In(5)), "{1,'a',None}.difference_update((1,2,3), In(5))")
change(lambda: Se({1,2}), lambda x: x.difference_update(I(2**70), slice(2**70), {1,2}), 'Se({1,2}).difference_update(I(2**70), slice(2**70), {1,2})')
change(lambda: {1,2,3}, lambda x: x.difference_update([3,1,2], '日本', slice(0,0)), "{1,2,3}.difference_update([3,1,2], '日本', slice(0,0))")
change(lambda: {1,2,3}, lambda x: x.difference_update([1,2,3], slice(1,3), [b'a',b'b']), "{1,2,3}.difference_update([1,2,3], slice(1,3), [b'a',b'b'])")
change(lambda: {(1,2)}, lambda x: x.difference_update([3,1,2], 1e16, ['ab','cd']), "{(1,2)}.difference_update([3,1,2], 1e16, ['ab','cd'])")
change(lambda: {(1,2)}, lambda x: x.difference_update(), '{(1,2)}.difference_update()')
change(lambda: {'a'}, lambda x: x.difference_update(range(5,0,-2)), "{'a'}.difference_update(range(5,0,-2))")
change(lambda: set(), lambda x: x.difference_update([1,2,3], range(5,0,-2)), 'set().difference_update([1,2,3], range(5,0,-2))')
change(lambda: {'a'}, lambda x: x.difference_update('a,b,,c', slice(None,None,2), slice(None,None,2)), "{'a'}.difference_update('a,b,,c', slice(None,None,2), slice(None,None,2))")
change(lambda: {(1,2)}, lambda x: x.difference_update(complex(1,2)), '{(1,2)}.difference_update(complex(1,2))')
