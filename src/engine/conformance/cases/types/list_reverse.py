# list.reverse: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: list('hello'), lambda x: x.reverse(), "list('hello').reverse()")
change(lambda: ['a','b','c'], lambda x: x.reverse(slice(I(1),I(3)), ['ab','cd']), "['a','b','c'].reverse(slice(I(1),I(3)), ['ab','cd'])")
change(lambda: ['a','b','c'], lambda x: x.reverse(b'abc', [[1],[2]]), "['a','b','c'].reverse(b'abc', [[1],[2]])")
change(lambda: [], lambda x: x.reverse(Li([1,2])), '[].reverse(Li([1,2]))')
change(lambda: list('hello'), lambda x: x.reverse(5), "list('hello').reverse(5)")
change(lambda: list('hello'), lambda x: x.reverse([1,'a']), "list('hello').reverse([1,'a'])")
change(lambda: [3,1,2], lambda x: x.reverse(False, [b'a',b'b']), "[3,1,2].reverse(False, [b'a',b'b'])")
change(lambda: [1,2,3], lambda x: x.reverse(-3), '[1,2,3].reverse(-3)')
change(lambda: list('hello'), lambda x: x.reverse((1,2,3)), "list('hello').reverse((1,2,3))")
change(lambda: ['a','b','c'], lambda x: x.reverse(), "['a','b','c'].reverse()")
change(lambda: [], lambda x: x.reverse(slice(0,0), ['a','b']), "[].reverse(slice(0,0), ['a','b'])")
change(lambda: [1,'a',None], lambda x: x.reverse(-3, [[1],[2]]), "[1,'a',None].reverse(-3, [[1],[2]])")
change(lambda: [1,'a',None], lambda x: x.reverse(slice(-2,None), slice(-2,None), range(3)), "[1,'a',None].reverse(slice(-2,None), slice(-2,None), range(3))")
change(lambda: [], lambda x: x.reverse(slice(1,3)), '[].reverse(slice(1,3))')
change(lambda: ['a','b','c'], lambda x: x.reverse(['ab','cd'], range(3)), "['a','b','c'].reverse(['ab','cd'], range(3))")
change(lambda: ['a','b','c'], lambda x: x.reverse(2**64), "['a','b','c'].reverse(2**64)")
change(lambda: ['a','b','c'], lambda x: x.reverse(slice(I(1),I(3))), "['a','b','c'].reverse(slice(I(1),I(3)))")
change(lambda: Li([1,2]), lambda x: x.reverse(slice(0,0)), 'Li([1,2]).reverse(slice(0,0))')
change(lambda: [], lambda x: x.reverse(10, [[1],[2]]), '[].reverse(10, [[1],[2]])')
change(lambda: [1,2,3], lambda x: x.reverse(0, slice(1,3), [b'a',b'b']), "[1,2,3].reverse(0, slice(1,3), [b'a',b'b'])")
change(lambda: [1,'a',None], lambda x: x.reverse(-3, ['a','b']), "[1,'a',None].reverse(-3, ['a','b'])")
change(lambda: [1.5,True,2], lambda x: x.reverse(0), '[1.5,True,2].reverse(0)')
change(lambda: [[1],[2]], lambda x: x.reverse(-3), '[[1],[2]].reverse(-3)')
change(lambda: [3,1,2], lambda x: x.reverse(3), '[3,1,2].reverse(3)')
change(lambda: [3,1,2], lambda x: x.reverse(Li([1,2])), '[3,1,2].reverse(Li([1,2]))')
change(lambda: [1.5,True,2], lambda x: x.reverse(['ab','cd'], ['a','b'], 7), "[1.5,True,2].reverse(['ab','cd'], ['a','b'], 7)")
change(lambda: ['a','b','c'], lambda x: x.reverse([]), "['a','b','c'].reverse([])")
change(lambda: [[1],[2]], lambda x: x.reverse(-1), '[[1],[2]].reverse(-1)')
change(lambda: [1,2,3], lambda x: x.reverse(), '[1,2,3].reverse()')
change(lambda: [1,2,3], lambda x: x.reverse([3,1,2], -1, {'a':1}), "[1,2,3].reverse([3,1,2], -1, {'a':1})")
change(lambda: [[1],[2]], lambda x: x.reverse(((1,2,3),), 7, slice(-2,None)), '[[1],[2]].reverse(((1,2,3),), 7, slice(-2,None))')
change(lambda: [3,1,2], lambda x: x.reverse(10), '[3,1,2].reverse(10)')
