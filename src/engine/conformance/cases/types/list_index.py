# list.index: arguments of all kinds, and what is left of the receiver.


class Li(list):
    pass


class Tu(tuple):
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


change(lambda: [1,'a',None], lambda x: x.index(bytearray(b'ab')), "[1,'a',None].index(bytearray(b'ab'))")
change(lambda: [1,2,3], lambda x: x.index(b'ab\ncd'), "[1,2,3].index(b'ab\\ncd')")
change(lambda: [3,1,2], lambda x: x.index(-1.5), '[3,1,2].index(-1.5)')
change(lambda: [[1],[2]], lambda x: x.index(10), '[[1],[2]].index(10)')
change(lambda: [3,1,2], lambda x: x.index(b'\r\n'), "[3,1,2].index(b'\\r\\n')")
change(lambda: [1.5,True,2], lambda x: x.index(b'\r\n'), "[1.5,True,2].index(b'\\r\\n')")
change(lambda: [3,1,2], lambda x: x.index(slice('a')), "[3,1,2].index(slice('a'))")
change(lambda: [[1],[2]], lambda x: x.index(Ba(b'zz')), "[[1],[2]].index(Ba(b'zz'))")
change(lambda: [1.5,True,2], lambda x: x.index(Tu((1,))), '[1.5,True,2].index(Tu((1,)))')
change(lambda: [1,2,3], lambda x: x.index(-3), '[1,2,3].index(-3)')
change(lambda: Li([1,2]), lambda x: x.index([], 3), 'Li([1,2]).index([], 3)')
change(lambda: Li([1,2]), lambda x: x.index(b''), "Li([1,2]).index(b'')")
change(lambda: ['a','b','c'], lambda x: x.index(-1), "['a','b','c'].index(-1)")
change(lambda: list('hello'), lambda x: x.index(b'\r\n', 2, None), "list('hello').index(b'\\r\\n', 2, None)")
change(lambda: Li([1,2]), lambda x: x.index(b'a,b', -10), "Li([1,2]).index(b'a,b', -10)")
change(lambda: [1,'a',None], lambda x: x.index(Bs(b'q'), -1), "[1,'a',None].index(Bs(b'q'), -1)")
change(lambda: ['a','b','c'], lambda x: x.index(Bs(b'q')), "['a','b','c'].index(Bs(b'q'))")
change(lambda: list('hello'), lambda x: x.index([1,2,3], '\u0660\u0661'), "list('hello').index([1,2,3], '\\u0660\\u0661')")
change(lambda: [[1],[2]], lambda x: x.index(b'ab\ncd'), "[[1],[2]].index(b'ab\\ncd')")
change(lambda: [1,'a',None], lambda x: x.index(b'Hello World'), "[1,'a',None].index(b'Hello World')")
change(lambda: ['a','b','c'], lambda x: x.index(b'Hello World', None), "['a','b','c'].index(b'Hello World', None)")
change(lambda: [], lambda x: x.index(Bs(b'q'), 100), "[].index(Bs(b'q'), 100)")
change(lambda: [1,2,3], lambda x: x.index(bytearray(b'ab'), -1, -1), "[1,2,3].index(bytearray(b'ab'), -1, -1)")
change(lambda: ['a','b','c'], lambda x: x.index(['a','b']), "['a','b','c'].index(['a','b'])")
change(lambda: ['a','b','c'], lambda x: x.index(Bs(b'q'), 100), "['a','b','c'].index(Bs(b'q'), 100)")
change(lambda: [1,'a',None], lambda x: x.index(-1), "[1,'a',None].index(-1)")
change(lambda: Li([1,2]), lambda x: x.index(('a','b')), "Li([1,2]).index(('a','b'))")
change(lambda: ['a','b','c'], lambda x: x.index(b' x '), "['a','b','c'].index(b' x ')")
change(lambda: [3,1,2], lambda x: x.index(b'\xff\x00'), "[3,1,2].index(b'\\xff\\x00')")
change(lambda: [], lambda x: x.index(b'abc'), "[].index(b'abc')")
change(lambda: ['a','b','c'], lambda x: x.index(slice(1,3), 2), "['a','b','c'].index(slice(1,3), 2)")
change(lambda: [1.5,True,2], lambda x: x.index(b'abc', 100), "[1.5,True,2].index(b'abc', 100)")
