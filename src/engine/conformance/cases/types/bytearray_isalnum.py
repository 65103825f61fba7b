# bytearray.isalnum: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Tu(tuple):
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


change(lambda: bytearray(b' a,b '), lambda x: x.isalnum(I(2)), "bytearray(b' a,b ').isalnum(I(2))")
change(lambda: bytearray(b' a,b '), lambda x: x.isalnum(100), "bytearray(b' a,b ').isalnum(100)")
change(lambda: bytearray(5), lambda x: x.isalnum(7, 5), 'bytearray(5).isalnum(7, 5)')
change(lambda: bytearray(b'abc'), lambda x: x.isalnum(100), "bytearray(b'abc').isalnum(100)")
change(lambda: bytearray(b'Hello World'), lambda x: x.isalnum(b'\xff\x00', 3, 2), "bytearray(b'Hello World').isalnum(b'\\xff\\x00', 3, 2)")
change(lambda: bytearray(b' a,b '), lambda x: x.isalnum(b''), "bytearray(b' a,b ').isalnum(b'')")
change(lambda: bytearray(b'Hello World'), lambda x: x.isalnum(256), "bytearray(b'Hello World').isalnum(256)")
change(lambda: bytearray(b' a,b '), lambda x: x.isalnum(memoryview(b'xyz')), "bytearray(b' a,b ').isalnum(memoryview(b'xyz'))")
change(lambda: bytearray(5), lambda x: x.isalnum(Tu((1,))), 'bytearray(5).isalnum(Tu((1,)))')
change(lambda: bytearray(b'a\nb'), lambda x: x.isalnum(Ba(b'zz')), "bytearray(b'a\\nb').isalnum(Ba(b'zz'))")
change(lambda: bytearray(), lambda x: x.isalnum(), 'bytearray().isalnum()')
change(lambda: bytearray(), lambda x: x.isalnum(I(-1), 255), 'bytearray().isalnum(I(-1), 255)')
change(lambda: bytearray(b'Hello World'), lambda x: x.isalnum('a', -1), "bytearray(b'Hello World').isalnum('a', -1)")
change(lambda: bytearray(b'abc'), lambda x: x.isalnum(slice(-2,None)), "bytearray(b'abc').isalnum(slice(-2,None))")
change(lambda: bytearray(b' a,b '), lambda x: x.isalnum(b' x '), "bytearray(b' a,b ').isalnum(b' x ')")
change(lambda: Ba(b'sub'), lambda x: x.isalnum({97:'xyz'}), "Ba(b'sub').isalnum({97:'xyz'})")
change(lambda: bytearray(b' a,b '), lambda x: x.isalnum(10), "bytearray(b' a,b ').isalnum(10)")
change(lambda: bytearray(b'abc'), lambda x: x.isalnum(b'a,b', -1, []), "bytearray(b'abc').isalnum(b'a,b', -1, [])")
change(lambda: bytearray(b'a\nb'), lambda x: x.isalnum(0.1, -1), "bytearray(b'a\\nb').isalnum(0.1, -1)")
change(lambda: bytearray(5), lambda x: x.isalnum(0.0, 100), 'bytearray(5).isalnum(0.0, 100)')
change(lambda: bytearray(b'Hello World'), lambda x: x.isalnum(1, b'\r\n', 7), "bytearray(b'Hello World').isalnum(1, b'\\r\\n', 7)")
change(lambda: bytearray(b'a\nb'), lambda x: x.isalnum(b''), "bytearray(b'a\\nb').isalnum(b'')")
change(lambda: Ba(b'sub'), lambda x: x.isalnum(-3), "Ba(b'sub').isalnum(-3)")
change(lambda: bytearray(5), lambda x: x.isalnum(b'Hello World'), "bytearray(5).isalnum(b'Hello World')")
change(lambda: Ba(b'sub'), lambda x: x.isalnum(5, memoryview(b'xyz')), "Ba(b'sub').isalnum(5, memoryview(b'xyz'))")
change(lambda: Ba(b'sub'), lambda x: x.isalnum(100, b'Hello World', 1), "Ba(b'sub').isalnum(100, b'Hello World', 1)")
change(lambda: bytearray(b' a,b '), lambda x: x.isalnum(b'a', 0.0), "bytearray(b' a,b ').isalnum(b'a', 0.0)")
change(lambda: bytearray(b'a\nb'), lambda x: x.isalnum(memoryview(b'xyz'), 2), "bytearray(b'a\\nb').isalnum(memoryview(b'xyz'), 2)")
change(lambda: bytearray(5), lambda x: x.isalnum(), 'bytearray(5).isalnum()')
change(lambda: bytearray(b'a\nb'), lambda x: x.isalnum(bytearray(b'ab'), 'utf-8'), "bytearray(b'a\\nb').isalnum(bytearray(b'ab'), 'utf-8')")
change(lambda: bytearray(b'Hello World'), lambda x: x.isalnum(memoryview(b'xyz')), "bytearray(b'Hello World').isalnum(memoryview(b'xyz'))")
