# set.copy: arguments of all kinds, and what is left of the receiver.


class Se(set):
    pass


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


change(lambda: {(1,2)}, lambda x: x.copy(slice(1,3)), '{(1,2)}.copy(slice(1,3))')
change(lambda: Se({1,2}), lambda x: x.copy([1,'a'], '{}', slice(-2,None)), "Se({1,2}).copy([1,'a'], '{}', slice(-2,None))")
change(lambda: {1,2,3}, lambda x: x.copy([]), '{1,2,3}.copy([])')
change(lambda: {1,'a',None}, lambda x: x.copy(1j), "{1,'a',None}.copy(1j)")
change(lambda: {(1,2)}, lambda x: x.copy([1,'a']), "{(1,2)}.copy([1,'a'])")
change(lambda: {1,2,3}, lambda x: x.copy(slice(-2,None), slice(1,3)), '{1,2,3}.copy(slice(-2,None), slice(1,3))')
change(lambda: {1,'a',None}, lambda x: x.copy({'a'}, slice('a'), {1,2}), "{1,'a',None}.copy({'a'}, slice('a'), {1,2})")
change(lambda: {1,'a',None}, lambda x: x.copy(range(3)), "{1,'a',None}.copy(range(3))")
change(lambda: {'a'}, lambda x: x.copy(b'Hello World'), "{'a'}.copy(b'Hello World')")
change(lambda: {(1,2)}, lambda x: x.copy((), slice('a')), "{(1,2)}.copy((), slice('a'))")
change(lambda: {1,2,3}, lambda x: x.copy(slice(-2,None)), '{1,2,3}.copy(slice(-2,None))')
change(lambda: set(), lambda x: x.copy(range(3), [[1],[2]], int), 'set().copy(range(3), [[1],[2]], int)')
change(lambda: {1,2,3}, lambda x: x.copy(object), '{1,2,3}.copy(object)')
change(lambda: Se({1,2}), lambda x: x.copy('tab\tx', It(1,2)), "Se({1,2}).copy('tab\\tx', It(1,2))")
change(lambda: {(1,2)}, lambda x: x.copy([(1,2),(3,4)], range(5,0,-2)), '{(1,2)}.copy([(1,2),(3,4)], range(5,0,-2))')
change(lambda: Se({1,2}), lambda x: x.copy(((1,2,3),), 10), 'Se({1,2}).copy(((1,2,3),), 10)')
change(lambda: {1,'a',None}, lambda x: x.copy({1:1}.keys()), "{1,'a',None}.copy({1:1}.keys())")
change(lambda: set(), lambda x: x.copy(range(5,0,-2), {1:2}.items()), 'set().copy(range(5,0,-2), {1:2}.items())')
change(lambda: {1,2,3}, lambda x: x.copy([b'a',b'b'], (1,2,3)), "{1,2,3}.copy([b'a',b'b'], (1,2,3))")
change(lambda: {1,2,3}, lambda x: x.copy(set()), '{1,2,3}.copy(set())')
change(lambda: Se({1,2}), lambda x: x.copy(slice(1,3), {1:2}.items()), 'Se({1,2}).copy(slice(1,3), {1:2}.items())')
change(lambda: set(), lambda x: x.copy(frozenset({2,3}), range(3)), 'set().copy(frozenset({2,3}), range(3))')
change(lambda: Se({1,2}), lambda x: x.copy((1,2)), 'Se({1,2}).copy((1,2))')
change(lambda: {1,2,3}, lambda x: x.copy((), [3,1,2], [b'a',b'b']), "{1,2,3}.copy((), [3,1,2], [b'a',b'b'])")
change(lambda: {(1,2)}, lambda x: x.copy({1:1}.keys()), '{(1,2)}.copy({1:1}.keys())')
change(lambda: set(), lambda x: x.copy(('a','b'), {1,2}), "set().copy(('a','b'), {1,2})")
change(lambda: set(), lambda x: x.copy(slice(0,0)), 'set().copy(slice(0,0))')
change(lambda: {(1,2)}, lambda x: x.copy(slice('a')), "{(1,2)}.copy(slice('a'))")
change(lambda: {(1,2)}, lambda x: x.copy(slice(None,None,2), {'a'}), "{(1,2)}.copy(slice(None,None,2), {'a'})")
change(lambda: {(1,2)}, lambda x: x.copy(set(), (1,2)), '{(1,2)}.copy(set(), (1,2))')
change(lambda: {1,2,3}, lambda x: x.copy({1:2}.items()), '{1,2,3}.copy({1:2}.items())')
change(lambda: {1,'a',None}, lambda x: x.copy([3,1,2], range(3)), "{1,'a',None}.copy([3,1,2], range(3))")
