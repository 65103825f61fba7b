# set.intersection: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
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


change(lambda: {1,'a',None}, lambda x: x.intersection({1,2}), "{1,'a',None}.intersection({1,2})")
change(lambda: {1,2,3}, lambda x: x.intersection('ß'), "{1,2,3}.intersection('ß')")
change(lambda: set(), lambda x: x.intersection([3,1,2]), 'set().intersection([3,1,2])')
change(lambda: {1,'a',None}, lambda x: x.intersection(1.0), "{1,'a',None}.intersection(1.0)")
change(lambda: {'a'}, lambda x: x.intersection(range(3), [1,'a'], slice(0,0)), "{'a'}.intersection(range(3), [1,'a'], slice(0,0))")
change(lambda: {(1,2)}, lambda x: x.intersection({'a'}), "{(1,2)}.intersection({'a'})")
change(lambda: {1,2,3}, lambda x: x.intersection('ab\r\ncd\x0b\x85e', 0.0), "{1,2,3}.intersection('ab\\r\\ncd\\x0b\\x85e', 0.0)")
change(lambda: {1,2,3}, lambda x: x.intersection(), '{1,2,3}.intersection()')
change(lambda: {'a'}, lambda x: x.intersection(slice(2**70), Tu((1,))), "{'a'}.intersection(slice(2**70), Tu((1,)))")
change(lambda: Se({1,2}), lambda x: x.intersection(slice(None,None,2)), 'Se({1,2}).intersection(slice(None,None,2))')
change(lambda: {1,'a',None}, lambda x: x.intersection(), "{1,'a',None}.intersection()")
change(lambda: Se({1,2}), lambda x: x.intersection(()), 'Se({1,2}).intersection(())')
change(lambda: {1,2,3}, lambda x: x.intersection(slice(None,None,2)), '{1,2,3}.intersection(slice(None,None,2))')
change(lambda: set(), lambda x: x.intersection(), 'set().intersection()')
change(lambda: {'a'}, lambda x: x.intersection(slice(I(1),I(3))), "{'a'}.intersection(slice(I(1),I(3)))")
change(lambda: {1,2,3}, lambda x: x.intersection(['a','b']), "{1,2,3}.intersection(['a','b'])")
change(lambda: set(), lambda x: x.intersection(slice(None,None,2)), 'set().intersection(slice(None,None,2))')
change(lambda: {1,'a',None}, lambda x: x.intersection((1,2,3)), "{1,'a',None}.intersection((1,2,3))")
change(lambda: {'a'}, lambda x: x.intersection(slice(0,0)), "{'a'}.intersection(slice(0,0))")
change(lambda: {(1,2)}, lambda x: x.intersection(((1,2,3),)), '{(1,2)}.intersection(((1,2,3),))')
change(lambda: {1,2,3}, lambda x: x.intersection(slice(None,None,-1), {'a'}), "{1,2,3}.intersection(slice(None,None,-1), {'a'})")
change(lambda: {(1,2)}, lambda x: x.intersection([1,'a']), "{(1,2)}.intersection([1,'a'])")
change(lambda: {1,'a',None}, lambda x: x.intersection('strict', None), "{1,'a',None}.intersection('strict', None)")
change(lambda: {1,2,3}, lambda x: x.intersection(slice('a')), "{1,2,3}.intersection(slice('a'))")
change(lambda: {(1,2)}, lambda x: x.intersection(frozenset({2,3}), In(5), {'a'}), "{(1,2)}.intersection(frozenset({2,3}), In(5), {'a'})")
change(lambda: {(1,2)}, lambda x: x.intersection(slice(0,0)), '{(1,2)}.intersection(slice(0,0))')
change(lambda: set(), lambda x: x.intersection({1,2}, Se({1})), 'set().intersection({1,2}, Se({1}))')
change(lambda: {1,2,3}, lambda x: x.intersection((), [3,1,2]), '{1,2,3}.intersection((), [3,1,2])')
change(lambda: {1,2,3}, lambda x: x.intersection(slice(-2,None)), '{1,2,3}.intersection(slice(-2,None))')
change(lambda: {(1,2)}, lambda x: x.intersection(), '{(1,2)}.intersection()')
change(lambda: {'a'}, lambda x: x.intersection(['a','b'], {1,2}), "{'a'}.intersection(['a','b'], {1,2})")
change(lambda: {1,2,3}, lambda x: x.intersection(((1,2,3),), It(1,2)), '{1,2,3}.intersection(((1,2,3),), It(1,2))')
