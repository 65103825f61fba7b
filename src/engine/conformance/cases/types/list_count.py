# list.count: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: [1,'a',None], lambda x: x.count(b'Hello World'), "[1,'a',None].count(b'Hello World')")
change(lambda: [1,'a',None], lambda x: x.count(b'abc', -1), "[1,'a',None].count(b'abc', -1)")
change(lambda: [3,1,2], lambda x: x.count(b' x '), "[3,1,2].count(b' x ')")
change(lambda: [[1],[2]], lambda x: x.count(bytearray(b'ab')), "[[1],[2]].count(bytearray(b'ab'))")
change(lambda: [], lambda x: x.count(b'\r\n', -1), "[].count(b'\\r\\n', -1)")
change(lambda: [], lambda x: x.count(b'\r\n', 100, -1), "[].count(b'\\r\\n', 100, -1)")
change(lambda: list('hello'), lambda x: x.count(b'Hello World'), "list('hello').count(b'Hello World')")
change(lambda: ['a','b','c'], lambda x: x.count(b'a,b'), "['a','b','c'].count(b'a,b')")
change(lambda: [1,'a',None], lambda x: x.count(Ba(b'zz'), 5, 2), "[1,'a',None].count(Ba(b'zz'), 5, 2)")
change(lambda: [], lambda x: x.count(b' x ', 1), "[].count(b' x ', 1)")
change(lambda: [[1],[2]], lambda x: x.count(memoryview(b'xyz')), "[[1],[2]].count(memoryview(b'xyz'))")
change(lambda: [1,2,3], lambda x: x.count(Ba(b'zz')), "[1,2,3].count(Ba(b'zz'))")
change(lambda: [1.5,True,2], lambda x: x.count(b'\xff\x00', 0), "[1.5,True,2].count(b'\\xff\\x00', 0)")
change(lambda: ['a','b','c'], lambda x: x.count(b'abc', -1), "['a','b','c'].count(b'abc', -1)")
change(lambda: list('hello'), lambda x: x.count(b'abc', 100), "list('hello').count(b'abc', 100)")
change(lambda: [], lambda x: x.count(Bs(b'q'), 1), "[].count(Bs(b'q'), 1)")
change(lambda: [1,2,3], lambda x: x.count(b'abc'), "[1,2,3].count(b'abc')")
change(lambda: Li([1,2]), lambda x: x.count(7, slice(2**70)), 'Li([1,2]).count(7, slice(2**70))')
change(lambda: ['a','b','c'], lambda x: x.count(b'Hello World'), "['a','b','c'].count(b'Hello World')")
change(lambda: [], lambda x: x.count('\ud800', 5, slice(I(1),I(3))), "[].count('\\ud800', 5, slice(I(1),I(3)))")
change(lambda: Li([1,2]), lambda x: x.count(b'abc', 2), "Li([1,2]).count(b'abc', 2)")
change(lambda: ['a','b','c'], lambda x: x.count(5, I(2**70)), "['a','b','c'].count(5, I(2**70))")
change(lambda: [], lambda x: x.count([b'a',b'b']), "[].count([b'a',b'b'])")
change(lambda: [1,'a',None], lambda x: x.count(b''), "[1,'a',None].count(b'')")
change(lambda: [[1],[2]], lambda x: x.count(-3), '[[1],[2]].count(-3)')
change(lambda: [1.5,True,2], lambda x: x.count(bytearray(b'ab'), 100, 100), "[1.5,True,2].count(bytearray(b'ab'), 100, 100)")
change(lambda: ['a','b','c'], lambda x: x.count(b'\xff\x00'), "['a','b','c'].count(b'\\xff\\x00')")
change(lambda: [1,2,3], lambda x: x.count(Bs(b'q')), "[1,2,3].count(Bs(b'q'))")
change(lambda: ['a','b','c'], lambda x: x.count(Bs(b'q')), "['a','b','c'].count(Bs(b'q'))")
change(lambda: [[1],[2]], lambda x: x.count(Bs(b'q'), 100), "[[1],[2]].count(Bs(b'q'), 100)")
change(lambda: Li([1,2]), lambda x: x.count(Li([1,2]), 3), 'Li([1,2]).count(Li([1,2]), 3)')
