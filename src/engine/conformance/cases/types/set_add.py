# set.add: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Tu(tuple):
    pass


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


change(lambda: set(), lambda x: x.add(It(1,2), ['a','b'], slice(0,0)), "set().add(It(1,2), ['a','b'], slice(0,0))")
change(lambda: {'a'}, lambda x: x.add(range(3)), "{'a'}.add(range(3))")
change(lambda: {'a'}, lambda x: x.add({'a':1}), "{'a'}.add({'a':1})")
change(lambda: Se({1,2}), lambda x: x.add([3,1,2]), 'Se({1,2}).add([3,1,2])')
change(lambda: {1,2,3}, lambda x: x.add(), '{1,2,3}.add()')
change(lambda: Se({1,2}), lambda x: x.add('strict'), "Se({1,2}).add('strict')")
change(lambda: {1,2,3}, lambda x: x.add(-1.5), '{1,2,3}.add(-1.5)')
change(lambda: set(), lambda x: x.add(slice(None,None,2)), 'set().add(slice(None,None,2))')
change(lambda: {(1,2)}, lambda x: x.add(['a','b'], Li([1,2]), slice(None,None,2)), "{(1,2)}.add(['a','b'], Li([1,2]), slice(None,None,2))")
change(lambda: {(1,2)}, lambda x: x.add(((1,2,3),)), '{(1,2)}.add(((1,2,3),))')
change(lambda: {1,'a',None}, lambda x: x.add(slice(1,3), ((1,2,3),)), "{1,'a',None}.add(slice(1,3), ((1,2,3),))")
change(lambda: {1,'a',None}, lambda x: x.add(slice(None,None,2)), "{1,'a',None}.add(slice(None,None,2))")
change(lambda: set(), lambda x: x.add(Li([1,2]), slice(0,0)), 'set().add(Li([1,2]), slice(0,0))')
change(lambda: {'a'}, lambda x: x.add(), "{'a'}.add()")
change(lambda: set(), lambda x: x.add(It(1,2), ['a','b']), "set().add(It(1,2), ['a','b'])")
change(lambda: {1,'a',None}, lambda x: x.add([(1,2),(3,4)]), "{1,'a',None}.add([(1,2),(3,4)])")
change(lambda: {1,2,3}, lambda x: x.add(frozenset({2,3})), '{1,2,3}.add(frozenset({2,3}))')
change(lambda: {1,'a',None}, lambda x: x.add(range(5,0,-2)), "{1,'a',None}.add(range(5,0,-2))")
change(lambda: {'a'}, lambda x: x.add(memoryview(b'xyz'), slice(-2,None)), "{'a'}.add(memoryview(b'xyz'), slice(-2,None))")
change(lambda: {1,2,3}, lambda x: x.add([(1,2),(3,4)]), '{1,2,3}.add([(1,2),(3,4)])')
change(lambda: {'a'}, lambda x: x.add(Li([1,2]), [b'a',b'b']), "{'a'}.add(Li([1,2]), [b'a',b'b'])")
change(lambda: set(), lambda x: x.add(['a','b']), "set().add(['a','b'])")
change(lambda: {1,2,3}, lambda x: x.add({'a'}, ()), "{1,2,3}.add({'a'}, ())")
change(lambda: {'a'}, lambda x: x.add(2.5), "{'a'}.add(2.5)")
change(lambda: {'a'}, lambda x: x.add(frozenset({2,3}), frozenset({2,3})), "{'a'}.add(frozenset({2,3}), frozenset({2,3}))")
change(lambda: {1,'a',None}, lambda x: x.add(), "{1,'a',None}.add()")
change(lambda: {'a'}, lambda x: x.add(2**64), "{'a'}.add(2**64)")
