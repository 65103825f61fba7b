# list.extend: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Tu(tuple):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: list('hello'), lambda x: x.extend(3), "list('hello').extend(3)")
change(lambda: list('hello'), lambda x: x.extend(range(3), -10**25), "list('hello').extend(range(3), -10**25)")
change(lambda: [1.5,True,2], lambda x: x.extend(slice('a')), "[1.5,True,2].extend(slice('a'))")
change(lambda: [1.5,True,2], lambda x: x.extend(((1,2,3),), Tu((1,))), '[1.5,True,2].extend(((1,2,3),), Tu((1,)))')
change(lambda: [3,1,2], lambda x: x.extend(['a','b']), "[3,1,2].extend(['a','b'])")
change(lambda: [1,2,3], lambda x: x.extend(int, (1,2)), '[1,2,3].extend(int, (1,2))')
change(lambda: ['a','b','c'], lambda x: x.extend(slice(0,0)), "['a','b','c'].extend(slice(0,0))")
change(lambda: list('hello'), lambda x: x.extend(('a','b'), range(3)), "list('hello').extend(('a','b'), range(3))")
change(lambda: [1,'a',None], lambda x: x.extend(((1,2,3),)), "[1,'a',None].extend(((1,2,3),))")
change(lambda: [1.5,True,2], lambda x: x.extend(0, 0), '[1.5,True,2].extend(0, 0)')
change(lambda: [3,1,2], lambda x: x.extend((), slice('a')), "[3,1,2].extend((), slice('a'))")
change(lambda: ['a','b','c'], lambda x: x.extend((1,2)), "['a','b','c'].extend((1,2))")
change(lambda: [[1],[2]], lambda x: x.extend(slice(2**70)), '[[1],[2]].extend(slice(2**70))')
change(lambda: Li([1,2]), lambda x: x.extend(2, [[1],[2]]), 'Li([1,2]).extend(2, [[1],[2]])')
change(lambda: [1,'a',None], lambda x: x.extend(range(5,0,-2)), "[1,'a',None].extend(range(5,0,-2))")
change(lambda: [[1],[2]], lambda x: x.extend([1,2,3], -3, (1,2,3)), '[[1],[2]].extend([1,2,3], -3, (1,2,3))')
change(lambda: [3,1,2], lambda x: x.extend(slice(I(1),I(3)), Sq(3,4), -3), '[3,1,2].extend(slice(I(1),I(3)), Sq(3,4), -3)')
change(lambda: [], lambda x: x.extend(123456789.123), '[].extend(123456789.123)')
change(lambda: [1,'a',None], lambda x: x.extend(slice(None,None,-1), [(1,2),(3,4)]), "[1,'a',None].extend(slice(None,None,-1), [(1,2),(3,4)])")
change(lambda: [1,'a',None], lambda x: x.extend(2**64), "[1,'a',None].extend(2**64)")
change(lambda: [3,1,2], lambda x: x.extend(('a','b')), "[3,1,2].extend(('a','b'))")
change(lambda: list('hello'), lambda x: x.extend(slice(-2,None), Sq(3,4), b'a'), "list('hello').extend(slice(-2,None), Sq(3,4), b'a')")
change(lambda: list('hello'), lambda x: x.extend(-1), "list('hello').extend(-1)")
change(lambda: list('hello'), lambda x: x.extend(('a','b')), "list('hello').extend(('a','b'))")
change(lambda: [1,'a',None], lambda x: x.extend('İI', ('a','b')), "[1,'a',None].extend('İI', ('a','b'))")
change(lambda: [3,1,2], lambda x: x.extend(), '[3,1,2].extend()')
change(lambda: [1,2,3], lambda x: x.extend(1), '[1,2,3].extend(1)')
change(lambda: [1.5,True,2], lambda x: x.extend(), '[1.5,True,2].extend()')
change(lambda: [3,1,2], lambda x: x.extend(2), '[3,1,2].extend(2)')
change(lambda: [[1],[2]], lambda x: x.extend(), '[[1],[2]].extend()')
change(lambda: [[1],[2]], lambda x: x.extend(float('inf'), 2), "[[1],[2]].extend(float('inf'), 2)")
