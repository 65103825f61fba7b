# list.insert: arguments of all kinds, and what is left of the receiver.


class Li(list):
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


change(lambda: [1,'a',None], lambda x: x.insert((), -3, 2), "[1,'a',None].insert((), -3, 2)")
change(lambda: ['a','b','c'], lambda x: x.insert(('a','b')), "['a','b','c'].insert(('a','b'))")
change(lambda: Li([1,2]), lambda x: x.insert([(1,2),(3,4)]), 'Li([1,2]).insert([(1,2),(3,4)])')
change(lambda: [[1],[2]], lambda x: x.insert((1,2,3), Sq(3,4)), '[[1],[2]].insert((1,2,3), Sq(3,4))')
change(lambda: [], lambda x: x.insert(-3, slice(0,0), [(1,2),(3,4)]), '[].insert(-3, slice(0,0), [(1,2),(3,4)])')
change(lambda: [1,2,3], lambda x: x.insert((1,2,3)), '[1,2,3].insert((1,2,3))')
change(lambda: [[1],[2]], lambda x: x.insert(7), '[[1],[2]].insert(7)')
change(lambda: [1,2,3], lambda x: x.insert(10, range(3), -3), '[1,2,3].insert(10, range(3), -3)')
change(lambda: list('hello'), lambda x: x.insert(slice(None,None,2)), "list('hello').insert(slice(None,None,2))")
change(lambda: list('hello'), lambda x: x.insert(slice(-2,None)), "list('hello').insert(slice(-2,None))")
change(lambda: ['a','b','c'], lambda x: x.insert(float('-inf')), "['a','b','c'].insert(float('-inf'))")
change(lambda: list('hello'), lambda x: x.insert([(1,2),(3,4)]), "list('hello').insert([(1,2),(3,4)])")
change(lambda: [1,'a',None], lambda x: x.insert([[1],[2]], slice(0,0), ()), "[1,'a',None].insert([[1],[2]], slice(0,0), ())")
change(lambda: [3,1,2], lambda x: x.insert(['a','b']), "[3,1,2].insert(['a','b'])")
change(lambda: [1,2,3], lambda x: x.insert(None), '[1,2,3].insert(None)')
change(lambda: [3,1,2], lambda x: x.insert(It(1,2), 'abc'), "[3,1,2].insert(It(1,2), 'abc')")
change(lambda: [1,2,3], lambda x: x.insert(slice(-2,None)), '[1,2,3].insert(slice(-2,None))')
change(lambda: [1,'a',None], lambda x: x.insert(), "[1,'a',None].insert()")
change(lambda: [1,'a',None], lambda x: x.insert(slice(0,0)), "[1,'a',None].insert(slice(0,0))")
change(lambda: Li([1,2]), lambda x: x.insert(Sq(3,4)), 'Li([1,2]).insert(Sq(3,4))')
change(lambda: [1,'a',None], lambda x: x.insert({1:2}.items(), 2), "[1,'a',None].insert({1:2}.items(), 2)")
change(lambda: [1.5,True,2], lambda x: x.insert(-2**63-1, 0), '[1.5,True,2].insert(-2**63-1, 0)')
change(lambda: [3,1,2], lambda x: x.insert(('a','b')), "[3,1,2].insert(('a','b'))")
change(lambda: [1,2,3], lambda x: x.insert(slice(None,None,-1), []), '[1,2,3].insert(slice(None,None,-1), [])')
change(lambda: [1,2,3], lambda x: x.insert(slice(0,0)), '[1,2,3].insert(slice(0,0))')
change(lambda: ['a','b','c'], lambda x: x.insert(), "['a','b','c'].insert()")
change(lambda: ['a','b','c'], lambda x: x.insert(slice(-2,None), [b'a',b'b']), "['a','b','c'].insert(slice(-2,None), [b'a',b'b'])")
change(lambda: [1,2,3], lambda x: x.insert(()), '[1,2,3].insert(())')
change(lambda: [], lambda x: x.insert(-1.5, -3, [b'a',b'b']), "[].insert(-1.5, -3, [b'a',b'b'])")
change(lambda: Li([1,2]), lambda x: x.insert([3,1,2]), 'Li([1,2]).insert([3,1,2])')
change(lambda: [[1],[2]], lambda x: x.insert([b'a',b'b'], b'ab\ncd'), "[[1],[2]].insert([b'a',b'b'], b'ab\\ncd')")
change(lambda: [1.5,True,2], lambda x: x.insert(slice('a')), "[1.5,True,2].insert(slice('a'))")
