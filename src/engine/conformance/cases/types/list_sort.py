# list.sort: arguments of all kinds, and what is left of the receiver.


class Li(list):
    pass


class Tu(tuple):
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


change(lambda: list('hello'), lambda x: x.sort([b'a',b'b']), "list('hello').sort([b'a',b'b'])")
change(lambda: [], lambda x: x.sort(Sq(3,4), It(1,2), [[1],[2]]), '[].sort(Sq(3,4), It(1,2), [[1],[2]])')
change(lambda: [], lambda x: x.sort(slice(-2,None), slice(None,None,2)), '[].sort(slice(-2,None), slice(None,None,2))')
change(lambda: [1,2,3], lambda x: x.sort(1, key='ŉǆ'), "[1,2,3].sort(1, key='ŉǆ')")
change(lambda: Li([1,2]), lambda x: x.sort(range(5,0,-2), reverse='  x  '), "Li([1,2]).sort(range(5,0,-2), reverse='  x  ')")
change(lambda: [1,2,3], lambda x: x.sort((1,2,3), slice(0,0), 7), '[1,2,3].sort((1,2,3), slice(0,0), 7)')
change(lambda: ['a','b','c'], lambda x: x.sort((), Sq(3,4)), "['a','b','c'].sort((), Sq(3,4))")
change(lambda: Li([1,2]), lambda x: x.sort(100), 'Li([1,2]).sort(100)')
change(lambda: list('hello'), lambda x: x.sort(slice(-2,None), slice('a')), "list('hello').sort(slice(-2,None), slice('a'))")
change(lambda: [], lambda x: x.sort((), reverse=slice(1,3)), '[].sort((), reverse=slice(1,3))')
change(lambda: [3,1,2], lambda x: x.sort(slice(1,3), Li([1,2]), 'ab\r\ncd\x0b\x85e'), "[3,1,2].sort(slice(1,3), Li([1,2]), 'ab\\r\\ncd\\x0b\\x85e')")
change(lambda: ['a','b','c'], lambda x: x.sort(10), "['a','b','c'].sort(10)")
change(lambda: [1,2,3], lambda x: x.sort([1,'a'], [[1],[2]]), "[1,2,3].sort([1,'a'], [[1],[2]])")
change(lambda: list('hello'), lambda x: x.sort(), "list('hello').sort()")
change(lambda: ['a','b','c'], lambda x: x.sort(slice(None,None,2), slice(None,None,-1), complex(1,2)), "['a','b','c'].sort(slice(None,None,2), slice(None,None,-1), complex(1,2))")
change(lambda: Li([1,2]), lambda x: x.sort(range(5,0,-2)), 'Li([1,2]).sort(range(5,0,-2))')
change(lambda: [1,2,3], lambda x: x.sort(slice(None,None,2)), '[1,2,3].sort(slice(None,None,2))')
change(lambda: [1.5,True,2], lambda x: x.sort(slice('a'), (1,2), Sq(3,4)), "[1.5,True,2].sort(slice('a'), (1,2), Sq(3,4))")
change(lambda: [[1],[2]], lambda x: x.sort(Li([1,2]), -1), '[[1],[2]].sort(Li([1,2]), -1)')
change(lambda: list('hello'), lambda x: x.sort([3,1,2]), "list('hello').sort([3,1,2])")
change(lambda: list('hello'), lambda x: x.sort((1,2,3)), "list('hello').sort((1,2,3))")
change(lambda: [[1],[2]], lambda x: x.sort(((1,2,3),), 7), '[[1],[2]].sort(((1,2,3),), 7)')
change(lambda: Li([1,2]), lambda x: x.sort(7, 'a,b,,c'), "Li([1,2]).sort(7, 'a,b,,c')")
change(lambda: Li([1,2]), lambda x: x.sort(()), 'Li([1,2]).sort(())')
change(lambda: [3,1,2], lambda x: x.sort(slice(0,0), 5, '\ud800'), "[3,1,2].sort(slice(0,0), 5, '\\ud800')")
change(lambda: list('hello'), lambda x: x.sort(slice(None,None,-1), (1,2)), "list('hello').sort(slice(None,None,-1), (1,2))")
change(lambda: Li([1,2]), lambda x: x.sort(Li([1,2]), {1:2}.items(), 5), 'Li([1,2]).sort(Li([1,2]), {1:2}.items(), 5)')
change(lambda: list('hello'), lambda x: x.sort(''), "list('hello').sort('')")
change(lambda: [3,1,2], lambda x: x.sort([(1,2),(3,4)]), '[3,1,2].sort([(1,2),(3,4)])')
change(lambda: [1,'a',None], lambda x: x.sort(slice(1,3), {97:None}), "[1,'a',None].sort(slice(1,3), {97:None})")
change(lambda: Li([1,2]), lambda x: x.sort((1,2), 7), 'Li([1,2]).sort((1,2), 7)')
change(lambda: [], lambda x: x.sort(['a','b'], Tu((1,))), "[].sort(['a','b'], Tu((1,)))")
