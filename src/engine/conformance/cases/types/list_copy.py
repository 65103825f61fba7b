# list.copy: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
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


change(lambda: [1,2,3], lambda x: x.copy(slice(None,None,2), slice(None,None,-1)), '[1,2,3].copy(slice(None,None,2), slice(None,None,-1))')
change(lambda: Li([1,2]), lambda x: x.copy(['ab','cd']), "Li([1,2]).copy(['ab','cd'])")
change(lambda: [1,'a',None], lambda x: x.copy(5, [1,2,3]), "[1,'a',None].copy(5, [1,2,3])")
change(lambda: list('hello'), lambda x: x.copy(7), "list('hello').copy(7)")
change(lambda: Li([1,2]), lambda x: x.copy(It(1,2)), 'Li([1,2]).copy(It(1,2))')
change(lambda: ['a','b','c'], lambda x: x.copy(('a','b'), 7, ()), "['a','b','c'].copy(('a','b'), 7, ())")
change(lambda: [], lambda x: x.copy(frozenset({2,3}), slice(I(1),I(3))), '[].copy(frozenset({2,3}), slice(I(1),I(3)))')
change(lambda: ['a','b','c'], lambda x: x.copy(It(1,2), b'Hello World', -2**63-1), "['a','b','c'].copy(It(1,2), b'Hello World', -2**63-1)")
change(lambda: Li([1,2]), lambda x: x.copy(slice(0,0)), 'Li([1,2]).copy(slice(0,0))')
change(lambda: list('hello'), lambda x: x.copy([(1,2),(3,4)]), "list('hello').copy([(1,2),(3,4)])")
change(lambda: ['a','b','c'], lambda x: x.copy(), "['a','b','c'].copy()")
change(lambda: [[1],[2]], lambda x: x.copy(2), '[[1],[2]].copy(2)')
change(lambda: [[1],[2]], lambda x: x.copy(slice(0,0)), '[[1],[2]].copy(slice(0,0))')
change(lambda: [[1],[2]], lambda x: x.copy('fi', Se({1})), "[[1],[2]].copy('fi', Se({1}))")
change(lambda: [], lambda x: x.copy((1,2), [1,'a'], 2), "[].copy((1,2), [1,'a'], 2)")
change(lambda: list('hello'), lambda x: x.copy((1,2,3), -3, 2), "list('hello').copy((1,2,3), -3, 2)")
change(lambda: list('hello'), lambda x: x.copy(-1e308), "list('hello').copy(-1e308)")
change(lambda: [1,2,3], lambda x: x.copy({'a':1}, -1, 1e-320), "[1,2,3].copy({'a':1}, -1, 1e-320)")
change(lambda: Li([1,2]), lambda x: x.copy(1), 'Li([1,2]).copy(1)')
change(lambda: [], lambda x: x.copy(frozenset({2,3}), slice(None,None,2)), '[].copy(frozenset({2,3}), slice(None,None,2))')
change(lambda: list('hello'), lambda x: x.copy(), "list('hello').copy()")
change(lambda: [1,'a',None], lambda x: x.copy({1:1}.keys()), "[1,'a',None].copy({1:1}.keys())")
change(lambda: list('hello'), lambda x: x.copy(-3, None), "list('hello').copy(-3, None)")
change(lambda: [3,1,2], lambda x: x.copy(2, slice(None,None,-1), slice('a')), "[3,1,2].copy(2, slice(None,None,-1), slice('a'))")
change(lambda: [], lambda x: x.copy({97:'xyz'}), "[].copy({97:'xyz'})")
change(lambda: [1,'a',None], lambda x: x.copy(slice(None,None,2), ['ab','cd']), "[1,'a',None].copy(slice(None,None,2), ['ab','cd'])")
change(lambda: list('hello'), lambda x: x.copy('😀x', 2, 1), "list('hello').copy('😀x', 2, 1)")
change(lambda: [[1],[2]], lambda x: x.copy([1,2,3]), '[[1],[2]].copy([1,2,3])')
change(lambda: list('hello'), lambda x: x.copy([[1],[2]], (), 7), "list('hello').copy([[1],[2]], (), 7)")
change(lambda: [1,'a',None], lambda x: x.copy(Fs({1,9})), "[1,'a',None].copy(Fs({1,9}))")
change(lambda: [1,'a',None], lambda x: x.copy([[1],[2]], [b'a',b'b'], -2**63), "[1,'a',None].copy([[1],[2]], [b'a',b'b'], -2**63)")
