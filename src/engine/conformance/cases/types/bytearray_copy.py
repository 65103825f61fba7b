# bytearray.copy: arguments of all kinds, and what is left of the receiver.


class Bs(bytes):
    pass


class Ba(bytearray):
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


change(lambda: bytearray(), lambda x: x.copy(1, 7), 'bytearray().copy(1, 7)')
change(lambda: bytearray(b' a,b '), lambda x: x.copy(Bs(b'q')), "bytearray(b' a,b ').copy(Bs(b'q'))")
change(lambda: bytearray(b' a,b '), lambda x: x.copy({'a':1}, 1), "bytearray(b' a,b ').copy({'a':1}, 1)")
change(lambda: bytearray(5), lambda x: x.copy(10, b''), "bytearray(5).copy(10, b'')")
change(lambda: Ba(b'sub'), lambda x: x.copy(Ba(b'zz'), 7), "Ba(b'sub').copy(Ba(b'zz'), 7)")
change(lambda: bytearray(b'abc'), lambda x: x.copy(b'abc'), "bytearray(b'abc').copy(b'abc')")
change(lambda: bytearray(b'abc'), lambda x: x.copy(3), "bytearray(b'abc').copy(3)")
change(lambda: bytearray(), lambda x: x.copy([1,2,3], -3), 'bytearray().copy([1,2,3], -3)')
change(lambda: Ba(b'sub'), lambda x: x.copy(10), "Ba(b'sub').copy(10)")
change(lambda: bytearray(b'a\nb'), lambda x: x.copy(b'', [1,2,3]), "bytearray(b'a\\nb').copy(b'', [1,2,3])")
change(lambda: bytearray(), lambda x: x.copy(1), 'bytearray().copy(1)')
change(lambda: bytearray(), lambda x: x.copy(memoryview(b'xyz')), "bytearray().copy(memoryview(b'xyz'))")
change(lambda: bytearray(b'abc'), lambda x: x.copy(bytearray(b'ab')), "bytearray(b'abc').copy(bytearray(b'ab'))")
change(lambda: bytearray(b'abc'), lambda x: x.copy(), "bytearray(b'abc').copy()")
change(lambda: bytearray(b'Hello World'), lambda x: x.copy(b'Hello World'), "bytearray(b'Hello World').copy(b'Hello World')")
change(lambda: bytearray(), lambda x: x.copy(-1, 5), 'bytearray().copy(-1, 5)')
change(lambda: bytearray(b'Hello World'), lambda x: x.copy(1), "bytearray(b'Hello World').copy(1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.copy(10, 7, 0), "bytearray(b'Hello World').copy(10, 7, 0)")
change(lambda: bytearray(b' a,b '), lambda x: x.copy(100, b'abc'), "bytearray(b' a,b ').copy(100, b'abc')")
change(lambda: bytearray(b'Hello World'), lambda x: x.copy(b'\xff\x00'), "bytearray(b'Hello World').copy(b'\\xff\\x00')")
change(lambda: bytearray(5), lambda x: x.copy(b'ab\ncd'), "bytearray(5).copy(b'ab\\ncd')")
change(lambda: bytearray(b'Hello World'), lambda x: x.copy(-1), "bytearray(b'Hello World').copy(-1)")
change(lambda: bytearray(5), lambda x: x.copy(Ba(b'zz')), "bytearray(5).copy(Ba(b'zz'))")
change(lambda: bytearray(5), lambda x: x.copy(memoryview(b'xyz'), range(3)), "bytearray(5).copy(memoryview(b'xyz'), range(3))")
change(lambda: bytearray(), lambda x: x.copy(b'\r\n', b' x ', Bs(b'q')), "bytearray().copy(b'\\r\\n', b' x ', Bs(b'q'))")
change(lambda: bytearray(5), lambda x: x.copy(Sq(3,4), b'\xff\x00'), "bytearray(5).copy(Sq(3,4), b'\\xff\\x00')")
change(lambda: bytearray(b' a,b '), lambda x: x.copy(Ba(b'zz'), 1e16, b' x '), "bytearray(b' a,b ').copy(Ba(b'zz'), 1e16, b' x ')")
change(lambda: bytearray(b'abc'), lambda x: x.copy(Bs(b'q')), "bytearray(b'abc').copy(Bs(b'q'))")
change(lambda: bytearray(b'abc'), lambda x: x.copy(10), "bytearray(b'abc').copy(10)")
change(lambda: bytearray(), lambda x: x.copy(b'a,b', b'Hello World', b' x '), "bytearray().copy(b'a,b', b'Hello World', b' x ')")
change(lambda: bytearray(5), lambda x: x.copy(Bs(b'q')), "bytearray(5).copy(Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.copy(1, memoryview(b'xyz'), 1), "bytearray().copy(1, memoryview(b'xyz'), 1)")
