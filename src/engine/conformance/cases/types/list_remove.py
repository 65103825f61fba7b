# list.remove: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Tu(tuple):
    pass


class Bs(bytes):
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


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: [], lambda x: x.remove((1,2,3)), '[].remove((1,2,3))')
change(lambda: [[1],[2]], lambda x: x.remove(1.0, Bs(b'q'), 1), "[[1],[2]].remove(1.0, Bs(b'q'), 1)")
change(lambda: [1,'a',None], lambda x: x.remove(), "[1,'a',None].remove()")
change(lambda: [3,1,2], lambda x: x.remove(slice(None,None,-1), ((1,2,3),)), '[3,1,2].remove(slice(None,None,-1), ((1,2,3),))')
change(lambda: [], lambda x: x.remove(-1), '[].remove(-1)')
change(lambda: [[1],[2]], lambda x: x.remove(), '[[1],[2]].remove()')
change(lambda: [3,1,2], lambda x: x.remove(((1,2,3),), 100, 10), '[3,1,2].remove(((1,2,3),), 100, 10)')
change(lambda: [], lambda x: x.remove(It(1,2)), '[].remove(It(1,2))')
change(lambda: Li([1,2]), lambda x: x.remove(slice(0,0), slice(None,None,-1)), 'Li([1,2]).remove(slice(0,0), slice(None,None,-1))')
change(lambda: [], lambda x: x.remove(range(3), 3, bytearray(b'ab')), "[].remove(range(3), 3, bytearray(b'ab'))")
change(lambda: [1,2,3], lambda x: x.remove(Li([1,2]), -1, 5), '[1,2,3].remove(Li([1,2]), -1, 5)')
change(lambda: [1.5,True,2], lambda x: x.remove(slice(I(1),I(3))), '[1.5,True,2].remove(slice(I(1),I(3)))')
change(lambda: [1,2,3], lambda x: x.remove(7, 7, slice('a')), "[1,2,3].remove(7, 7, slice('a'))")
change(lambda: [1.5,True,2], lambda x: x.remove(slice(2**70), object), '[1.5,True,2].remove(slice(2**70), object)')
change(lambda: [[1],[2]], lambda x: x.remove(Sq(3,4), 3), '[[1],[2]].remove(Sq(3,4), 3)')
change(lambda: [1,'a',None], lambda x: x.remove('-12', ()), "[1,'a',None].remove('-12', ())")
change(lambda: [[1],[2]], lambda x: x.remove([1,2,3], 0), '[[1],[2]].remove([1,2,3], 0)')
change(lambda: [[1],[2]], lambda x: x.remove(Tu((1,))), '[[1],[2]].remove(Tu((1,)))')
change(lambda: [1.5,True,2], lambda x: x.remove(slice(None,None,2)), '[1.5,True,2].remove(slice(None,None,2))')
change(lambda: [1,'a',None], lambda x: x.remove(-1.5), "[1,'a',None].remove(-1.5)")
change(lambda: [1.5,True,2], lambda x: x.remove(slice(-2,None)), '[1.5,True,2].remove(slice(-2,None))')
change(lambda: Li([1,2]), lambda x: x.remove(-2**63-1, 1, slice(-2,None)), 'Li([1,2]).remove(-2**63-1, 1, slice(-2,None))')
change(lambda: [], lambda x: x.remove(Tu((1,)), Sq(3,4)), '[].remove(Tu((1,)), Sq(3,4))')
change(lambda: [1,2,3], lambda x: x.remove(-3), '[1,2,3].remove(-3)')
change(lambda: [1,'a',None], lambda x: x.remove(3, Mp(), ()), "[1,'a',None].remove(3, Mp(), ())")
change(lambda: [1,2,3], lambda x: x.remove(100), '[1,2,3].remove(100)')
change(lambda: ['a','b','c'], lambda x: x.remove({97:98}), "['a','b','c'].remove({97:98})")
change(lambda: Li([1,2]), lambda x: x.remove(7), 'Li([1,2]).remove(7)')
change(lambda: [], lambda x: x.remove([]), '[].remove([])')
change(lambda: list('hello'), lambda x: x.remove(), "list('hello').remove()")
