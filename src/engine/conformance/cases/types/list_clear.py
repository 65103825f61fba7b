# list.clear: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Tu(tuple):
    pass


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: [1,'a',None], lambda x: x.clear(3), "[1,'a',None].clear(3)")
change(lambda: Li([1,2]), lambda x: x.clear(Li([1,2])), 'Li([1,2]).clear(Li([1,2]))')
change(lambda: ['a','b','c'], lambda x: x.clear(-256, 3, slice('a')), "['a','b','c'].clear(-256, 3, slice('a'))")
change(lambda: ['a','b','c'], lambda x: x.clear([], slice(None,None,2)), "['a','b','c'].clear([], slice(None,None,2))")
change(lambda: ['a','b','c'], lambda x: x.clear([], 10, range(3)), "['a','b','c'].clear([], 10, range(3))")
change(lambda: [[1],[2]], lambda x: x.clear(-3), '[[1],[2]].clear(-3)')
change(lambda: ['a','b','c'], lambda x: x.clear(100), "['a','b','c'].clear(100)")
change(lambda: [1,'a',None], lambda x: x.clear(slice(0,0)), "[1,'a',None].clear(slice(0,0))")
change(lambda: [3,1,2], lambda x: x.clear(3), '[3,1,2].clear(3)')
change(lambda: [[1],[2]], lambda x: x.clear(slice(None,None,-1)), '[[1],[2]].clear(slice(None,None,-1))')
change(lambda: [], lambda x: x.clear(-1, Tu((1,)), 5), '[].clear(-1, Tu((1,)), 5)')
change(lambda: [1,2,3], lambda x: x.clear(slice(1,3), 100), '[1,2,3].clear(slice(1,3), 100)')
change(lambda: [1,2,3], lambda x: x.clear(), '[1,2,3].clear()')
change(lambda: [[1],[2]], lambda x: x.clear(0), '[[1],[2]].clear(0)')
change(lambda: [[1],[2]], lambda x: x.clear(7), '[[1],[2]].clear(7)')
change(lambda: list('hello'), lambda x: x.clear(slice(1,3)), "list('hello').clear(slice(1,3))")
change(lambda: [1,'a',None], lambda x: x.clear(range(5,0,-2), range(5,0,-2)), "[1,'a',None].clear(range(5,0,-2), range(5,0,-2))")
change(lambda: list('hello'), lambda x: x.clear([(1,2),(3,4)]), "list('hello').clear([(1,2),(3,4)])")
change(lambda: [1.5,True,2], lambda x: x.clear(int), '[1.5,True,2].clear(int)')
change(lambda: [1,2,3], lambda x: x.clear(10, 100), '[1,2,3].clear(10, 100)')
change(lambda: [[1],[2]], lambda x: x.clear([b'a',b'b']), "[[1],[2]].clear([b'a',b'b'])")
change(lambda: [1,2,3], lambda x: x.clear(0.0, slice(0,0)), '[1,2,3].clear(0.0, slice(0,0))')
change(lambda: list('hello'), lambda x: x.clear([[1],[2]]), "list('hello').clear([[1],[2]])")
change(lambda: Li([1,2]), lambda x: x.clear(), 'Li([1,2]).clear()')
change(lambda: [[1],[2]], lambda x: x.clear(10), '[[1],[2]].clear(10)')
change(lambda: ['a','b','c'], lambda x: x.clear(slice(None,None,-1)), "['a','b','c'].clear(slice(None,None,-1))")
change(lambda: Li([1,2]), lambda x: x.clear(slice(None,None,2), I(-1)), 'Li([1,2]).clear(slice(None,None,2), I(-1))')
change(lambda: Li([1,2]), lambda x: x.clear(['ab','cd']), "Li([1,2]).clear(['ab','cd'])")
change(lambda: [1,'a',None], lambda x: x.clear('-12'), "[1,'a',None].clear('-12')")
change(lambda: [1,'a',None], lambda x: x.clear(b'a'), "[1,'a',None].clear(b'a')")
change(lambda: [[1],[2]], lambda x: x.clear(0.0), '[[1],[2]].clear(0.0)')
change(lambda: list('hello'), lambda x: x.clear([b'a',b'b']), "list('hello').clear([b'a',b'b'])")
