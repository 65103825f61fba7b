# set.symmetric_difference: arguments of all kinds, and what is left of the receiver.


class Li(list):
    pass


class Tu(tuple):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


class Fs(frozenset):
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


change(lambda: set(), lambda x: x.symmetric_difference((), 'ab\r\ncd\x0b\x85e'), "set().symmetric_difference((), 'ab\\r\\ncd\\x0b\\x85e')")
change(lambda: Se({1,2}), lambda x: x.symmetric_difference(set(), Fs({1,9})), 'Se({1,2}).symmetric_difference(set(), Fs({1,9}))')
change(lambda: {1,2,3}, lambda x: x.symmetric_difference(Se({1}), slice(None,None,2)), '{1,2,3}.symmetric_difference(Se({1}), slice(None,None,2))')
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference(['a','b']), "{1,'a',None}.symmetric_difference(['a','b'])")
change(lambda: {'a'}, lambda x: x.symmetric_difference(slice(-2,None)), "{'a'}.symmetric_difference(slice(-2,None))")
change(lambda: {'a'}, lambda x: x.symmetric_difference('ab\r\ncd\x0b\x85e', slice(1,3)), "{'a'}.symmetric_difference('ab\\r\\ncd\\x0b\\x85e', slice(1,3))")
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference(bytearray(b'ab')), "{1,'a',None}.symmetric_difference(bytearray(b'ab'))")
change(lambda: {1,2,3}, lambda x: x.symmetric_difference((), '\n'), "{1,2,3}.symmetric_difference((), '\\n')")
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference(Se({1})), "{1,'a',None}.symmetric_difference(Se({1}))")
change(lambda: {1,2,3}, lambda x: x.symmetric_difference(slice(None,None,2)), '{1,2,3}.symmetric_difference(slice(None,None,2))')
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference(slice(None,None,2), [[1],[2]]), "{1,'a',None}.symmetric_difference(slice(None,None,2), [[1],[2]])")
change(lambda: set(), lambda x: x.symmetric_difference(-1e308), 'set().symmetric_difference(-1e308)')
change(lambda: {(1,2)}, lambda x: x.symmetric_difference(7), '{(1,2)}.symmetric_difference(7)')
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference(range(3), frozenset({2,3})), "{1,'a',None}.symmetric_difference(range(3), frozenset({2,3}))")
change(lambda: {(1,2)}, lambda x: x.symmetric_difference(b'abc'), "{(1,2)}.symmetric_difference(b'abc')")
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference(()), "{1,'a',None}.symmetric_difference(())")
change(lambda: {(1,2)}, lambda x: x.symmetric_difference(It(1,2)), '{(1,2)}.symmetric_difference(It(1,2))')
change(lambda: {1,2,3}, lambda x: x.symmetric_difference({'a':1}), "{1,2,3}.symmetric_difference({'a':1})")
change(lambda: set(), lambda x: x.symmetric_difference(('a','b'), Ba(b'zz')), "set().symmetric_difference(('a','b'), Ba(b'zz'))")
change(lambda: {1,2,3}, lambda x: x.symmetric_difference([]), '{1,2,3}.symmetric_difference([])')
change(lambda: {1,2,3}, lambda x: x.symmetric_difference(float('nan')), "{1,2,3}.symmetric_difference(float('nan'))")
change(lambda: set(), lambda x: x.symmetric_difference(), 'set().symmetric_difference()')
change(lambda: Se({1,2}), lambda x: x.symmetric_difference([[1],[2]]), 'Se({1,2}).symmetric_difference([[1],[2]])')
change(lambda: set(), lambda x: x.symmetric_difference('ΑΣ'), "set().symmetric_difference('ΑΣ')")
change(lambda: Se({1,2}), lambda x: x.symmetric_difference(()), 'Se({1,2}).symmetric_difference(())')
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference(Tu((1,)), [3,1,2]), "{1,'a',None}.symmetric_difference(Tu((1,)), [3,1,2])")
change(lambda: set(), lambda x: x.symmetric_difference(100, Li([1,2]), frozenset({2,3})), 'set().symmetric_difference(100, Li([1,2]), frozenset({2,3}))')
change(lambda: {1,2,3}, lambda x: x.symmetric_difference([(1,2),(3,4)], [1,'a']), "{1,2,3}.symmetric_difference([(1,2),(3,4)], [1,'a'])")
change(lambda: {(1,2)}, lambda x: x.symmetric_difference(['ab','cd']), "{(1,2)}.symmetric_difference(['ab','cd'])")
change(lambda: set(), lambda x: x.symmetric_difference(set()), 'set().symmetric_difference(set())')
change(lambda: {1,2,3}, lambda x: x.symmetric_difference(Fs({1,9}), 'Hello World'), "{1,2,3}.symmetric_difference(Fs({1,9}), 'Hello World')")
change(lambda: {1,'a',None}, lambda x: x.symmetric_difference({}), "{1,'a',None}.symmetric_difference({})")
