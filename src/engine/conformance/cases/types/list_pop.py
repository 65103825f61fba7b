# list.pop: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
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


change(lambda: [], lambda x: x.pop('strict'), "[].pop('strict')")
change(lambda: [[1],[2]], lambda x: x.pop('tab\tx'), "[[1],[2]].pop('tab\\tx')")
change(lambda: Li([1,2]), lambda x: x.pop(slice(I(1),I(3))), 'Li([1,2]).pop(slice(I(1),I(3)))')
change(lambda: [1.5,True,2], lambda x: x.pop(slice('a'), [], ((1,2,3),)), "[1.5,True,2].pop(slice('a'), [], ((1,2,3),))")
change(lambda: ['a','b','c'], lambda x: x.pop([1,'a']), "['a','b','c'].pop([1,'a'])")
change(lambda: [1,'a',None], lambda x: x.pop(), "[1,'a',None].pop()")
change(lambda: [], lambda x: x.pop(3), '[].pop(3)')
change(lambda: ['a','b','c'], lambda x: x.pop(3), "['a','b','c'].pop(3)")
change(lambda: [1,'a',None], lambda x: x.pop(slice(None,None,2)), "[1,'a',None].pop(slice(None,None,2))")
change(lambda: Li([1,2]), lambda x: x.pop(['ab','cd']), "Li([1,2]).pop(['ab','cd'])")
change(lambda: [], lambda x: x.pop(slice(I(1),I(3)), False), '[].pop(slice(I(1),I(3)), False)')
change(lambda: Li([1,2]), lambda x: x.pop((1,2), slice(I(1),I(3)), slice(None,None,2)), 'Li([1,2]).pop((1,2), slice(I(1),I(3)), slice(None,None,2))')
change(lambda: [], lambda x: x.pop([[1],[2]]), '[].pop([[1],[2]])')
change(lambda: [1,'a',None], lambda x: x.pop([b'a',b'b']), "[1,'a',None].pop([b'a',b'b'])")
change(lambda: [1,'a',None], lambda x: x.pop(Li([1,2]), ['ab','cd']), "[1,'a',None].pop(Li([1,2]), ['ab','cd'])")
change(lambda: Li([1,2]), lambda x: x.pop(), 'Li([1,2]).pop()')
change(lambda: [], lambda x: x.pop([b'a',b'b']), "[].pop([b'a',b'b'])")
change(lambda: Li([1,2]), lambda x: x.pop(Sq(3,4)), 'Li([1,2]).pop(Sq(3,4))')
change(lambda: list('hello'), lambda x: x.pop(slice(None,None,2)), "list('hello').pop(slice(None,None,2))")
change(lambda: [1,'a',None], lambda x: x.pop(7), "[1,'a',None].pop(7)")
change(lambda: [1,'a',None], lambda x: x.pop(-3, ('a','b')), "[1,'a',None].pop(-3, ('a','b'))")
change(lambda: [3,1,2], lambda x: x.pop(slice(0,0), {'a'}, (1,2,3)), "[3,1,2].pop(slice(0,0), {'a'}, (1,2,3))")
change(lambda: [1,'a',None], lambda x: x.pop((1,2,3), (1,2,3), slice(2**70)), "[1,'a',None].pop((1,2,3), (1,2,3), slice(2**70))")
change(lambda: [1,'a',None], lambda x: x.pop([[1],[2]]), "[1,'a',None].pop([[1],[2]])")
change(lambda: [1,'a',None], lambda x: x.pop('-12', [1,2,3]), "[1,'a',None].pop('-12', [1,2,3])")
change(lambda: [1.5,True,2], lambda x: x.pop(7), '[1.5,True,2].pop(7)')
change(lambda: list('hello'), lambda x: x.pop((1,2)), "list('hello').pop((1,2))")
change(lambda: [3,1,2], lambda x: x.pop(Li([1,2]), b'a'), "[3,1,2].pop(Li([1,2]), b'a')")
change(lambda: [], lambda x: x.pop(slice(None,None,2)), '[].pop(slice(None,None,2))')
change(lambda: list('hello'), lambda x: x.pop(1e-320), "list('hello').pop(1e-320)")
change(lambda: [], lambda x: x.pop([(1,2),(3,4)], slice(2**70)), '[].pop([(1,2),(3,4)], slice(2**70))')
