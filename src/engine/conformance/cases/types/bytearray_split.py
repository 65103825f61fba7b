# bytearray.split: arguments of all kinds, and what is left of the receiver.


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


change(lambda: Ba(b'sub'), lambda x: x.split(), "Ba(b'sub').split()")
change(lambda: bytearray(b'abc'), lambda x: x.split(b'\xff\x00', b'\xff\x00'), "bytearray(b'abc').split(b'\\xff\\x00', b'\\xff\\x00')")
change(lambda: bytearray(b' a,b '), lambda x: x.split(b'a,b', Ba(b'zz')), "bytearray(b' a,b ').split(b'a,b', Ba(b'zz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.split(memoryview(b'xyz'), 255), "bytearray(b' a,b ').split(memoryview(b'xyz'), 255)")
change(lambda: bytearray(b'abc'), lambda x: x.split(memoryview(b'xyz'), 255), "bytearray(b'abc').split(memoryview(b'xyz'), 255)")
change(lambda: bytearray(b' a,b '), lambda x: x.split(), "bytearray(b' a,b ').split()")
change(lambda: bytearray(b'abc'), lambda x: x.split(memoryview(b'xyz')), "bytearray(b'abc').split(memoryview(b'xyz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.split(b' x ', 7), "bytearray(b' a,b ').split(b' x ', 7)")
change(lambda: Ba(b'sub'), lambda x: x.split(b'a,b'), "Ba(b'sub').split(b'a,b')")
change(lambda: bytearray(b'Hello World'), lambda x: x.split(b'Hello World', slice(-2,None)), "bytearray(b'Hello World').split(b'Hello World', slice(-2,None))")
change(lambda: bytearray(b'Hello World'), lambda x: x.split(bytearray(b'ab'), Ba(b'zz')), "bytearray(b'Hello World').split(bytearray(b'ab'), Ba(b'zz'))")
change(lambda: bytearray(), lambda x: x.split(b' x ', 7), "bytearray().split(b' x ', 7)")
change(lambda: bytearray(b'abc'), lambda x: x.split(100), "bytearray(b'abc').split(100)")
change(lambda: bytearray(), lambda x: x.split(7, 7), 'bytearray().split(7, 7)')
change(lambda: bytearray(b'a\nb'), lambda x: x.split(b'abc', 3), "bytearray(b'a\\nb').split(b'abc', 3)")
change(lambda: bytearray(5), lambda x: x.split(b'\r\n'), "bytearray(5).split(b'\\r\\n')")
change(lambda: bytearray(b'a\nb'), lambda x: x.split(), "bytearray(b'a\\nb').split()")
change(lambda: bytearray(), lambda x: x.split(b'a'), "bytearray().split(b'a')")
change(lambda: bytearray(), lambda x: x.split('a'), "bytearray().split('a')")
change(lambda: bytearray(b'Hello World'), lambda x: x.split(256, -1), "bytearray(b'Hello World').split(256, -1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.split(memoryview(b'xyz')), "bytearray(b'Hello World').split(memoryview(b'xyz'))")
change(lambda: bytearray(), lambda x: x.split(0, 7), 'bytearray().split(0, 7)')
change(lambda: bytearray(b'abc'), lambda x: x.split(-3, sep=b''), "bytearray(b'abc').split(-3, sep=b'')")
change(lambda: bytearray(b'Hello World'), lambda x: x.split(100, b' x '), "bytearray(b'Hello World').split(100, b' x ')")
change(lambda: bytearray(b'abc'), lambda x: x.split(-1), "bytearray(b'abc').split(-1)")
change(lambda: bytearray(b' a,b '), lambda x: x.split(b'\r\n', 3), "bytearray(b' a,b ').split(b'\\r\\n', 3)")
change(lambda: bytearray(b'abc'), lambda x: x.split(-0.0), "bytearray(b'abc').split(-0.0)")
change(lambda: Ba(b'sub'), lambda x: x.split(Ba(b'zz'), b'Hello World', 100), "Ba(b'sub').split(Ba(b'zz'), b'Hello World', 100)")
change(lambda: bytearray(5), lambda x: x.split(256, -1), 'bytearray(5).split(256, -1)')
change(lambda: bytearray(b' a,b '), lambda x: x.split(1, memoryview(b'xyz'), Ba(b'zz')), "bytearray(b' a,b ').split(1, memoryview(b'xyz'), Ba(b'zz'))")
