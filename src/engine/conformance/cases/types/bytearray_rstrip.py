# bytearray.rstrip: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'Hello World'), lambda x: x.rstrip(), "bytearray(b'Hello World').rstrip()")
change(lambda: bytearray(), lambda x: x.rstrip(memoryview(b'xyz')), "bytearray().rstrip(memoryview(b'xyz'))")
change(lambda: bytearray(b'abc'), lambda x: x.rstrip(1e16, 7), "bytearray(b'abc').rstrip(1e16, 7)")
change(lambda: bytearray(b' a,b '), lambda x: x.rstrip(b'a,b', b' x '), "bytearray(b' a,b ').rstrip(b'a,b', b' x ')")
change(lambda: bytearray(), lambda x: x.rstrip(Ba(b'zz')), "bytearray().rstrip(Ba(b'zz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.rstrip(100), "bytearray(b'a\\nb').rstrip(100)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rstrip(b'a,b'), "bytearray(b'Hello World').rstrip(b'a,b')")
change(lambda: bytearray(), lambda x: x.rstrip(3), 'bytearray().rstrip(3)')
change(lambda: Ba(b'sub'), lambda x: x.rstrip(5), "Ba(b'sub').rstrip(5)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rstrip(0.0), "bytearray(b'Hello World').rstrip(0.0)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rstrip(-1.5, b'\r\n'), "bytearray(b'Hello World').rstrip(-1.5, b'\\r\\n')")
change(lambda: bytearray(b'Hello World'), lambda x: x.rstrip(b'\xff\x00'), "bytearray(b'Hello World').rstrip(b'\\xff\\x00')")
change(lambda: bytearray(), lambda x: x.rstrip(255, b'abc'), "bytearray().rstrip(255, b'abc')")
change(lambda: bytearray(b'abc'), lambda x: x.rstrip(-256, 10, 255), "bytearray(b'abc').rstrip(-256, 10, 255)")
change(lambda: bytearray(b'a\nb'), lambda x: x.rstrip(), "bytearray(b'a\\nb').rstrip()")
change(lambda: bytearray(), lambda x: x.rstrip(7, b'\r\n'), "bytearray().rstrip(7, b'\\r\\n')")
change(lambda: bytearray(), lambda x: x.rstrip(bytearray(b'ab')), "bytearray().rstrip(bytearray(b'ab'))")
change(lambda: bytearray(), lambda x: x.rstrip(b'a,b', Ba(b'zz')), "bytearray().rstrip(b'a,b', Ba(b'zz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.rstrip(b'\r\n'), "bytearray(b'a\\nb').rstrip(b'\\r\\n')")
change(lambda: bytearray(5), lambda x: x.rstrip(range(3), b' x '), "bytearray(5).rstrip(range(3), b' x ')")
change(lambda: bytearray(), lambda x: x.rstrip([(1,2),(3,4)]), 'bytearray().rstrip([(1,2),(3,4)])')
change(lambda: bytearray(b'a\nb'), lambda x: x.rstrip('日本'), "bytearray(b'a\\nb').rstrip('日本')")
change(lambda: bytearray(b'Hello World'), lambda x: x.rstrip(b'a'), "bytearray(b'Hello World').rstrip(b'a')")
change(lambda: Ba(b'sub'), lambda x: x.rstrip(256, 255), "Ba(b'sub').rstrip(256, 255)")
change(lambda: bytearray(b' a,b '), lambda x: x.rstrip(), "bytearray(b' a,b ').rstrip()")
change(lambda: bytearray(b'Hello World'), lambda x: x.rstrip(255), "bytearray(b'Hello World').rstrip(255)")
change(lambda: bytearray(b' a,b '), lambda x: x.rstrip(['ab','cd']), "bytearray(b' a,b ').rstrip(['ab','cd'])")
change(lambda: bytearray(b'abc'), lambda x: x.rstrip(b' x ', 256), "bytearray(b'abc').rstrip(b' x ', 256)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rstrip(7, b'a'), "bytearray(b'Hello World').rstrip(7, b'a')")
change(lambda: bytearray(), lambda x: x.rstrip(5), 'bytearray().rstrip(5)')
change(lambda: bytearray(b'a\nb'), lambda x: x.rstrip(b'\xff\x00'), "bytearray(b'a\\nb').rstrip(b'\\xff\\x00')")
