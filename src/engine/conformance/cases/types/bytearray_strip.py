# bytearray.strip: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'abc'), lambda x: x.strip(b' x '), "bytearray(b'abc').strip(b' x ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.strip(b'a'), "bytearray(b'a\\nb').strip(b'a')")
change(lambda: bytearray(b'Hello World'), lambda x: x.strip(bytearray(b'ab'), 0), "bytearray(b'Hello World').strip(bytearray(b'ab'), 0)")
change(lambda: bytearray(), lambda x: x.strip(b''), "bytearray().strip(b'')")
change(lambda: bytearray(b'Hello World'), lambda x: x.strip(b'\r\n'), "bytearray(b'Hello World').strip(b'\\r\\n')")
change(lambda: bytearray(b'a\nb'), lambda x: x.strip(b'', 1), "bytearray(b'a\\nb').strip(b'', 1)")
change(lambda: bytearray(b'a\nb'), lambda x: x.strip(b'ab\ncd'), "bytearray(b'a\\nb').strip(b'ab\\ncd')")
change(lambda: bytearray(5), lambda x: x.strip(255), 'bytearray(5).strip(255)')
change(lambda: bytearray(b' a,b '), lambda x: x.strip(256), "bytearray(b' a,b ').strip(256)")
change(lambda: bytearray(b' a,b '), lambda x: x.strip(bytearray(b'ab')), "bytearray(b' a,b ').strip(bytearray(b'ab'))")
change(lambda: bytearray(), lambda x: x.strip(b'ab\ncd', -1), "bytearray().strip(b'ab\\ncd', -1)")
change(lambda: bytearray(b'abc'), lambda x: x.strip(b'\xff\x00', 255), "bytearray(b'abc').strip(b'\\xff\\x00', 255)")
change(lambda: bytearray(b'a\nb'), lambda x: x.strip(10, b'\xff\x00'), "bytearray(b'a\\nb').strip(10, b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.strip(256), "bytearray(b'a\\nb').strip(256)")
change(lambda: bytearray(5), lambda x: x.strip(), 'bytearray(5).strip()')
change(lambda: bytearray(), lambda x: x.strip(Bs(b'q')), "bytearray().strip(Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.strip(7), 'bytearray().strip(7)')
change(lambda: bytearray(5), lambda x: x.strip(Ba(b'zz'), 7), "bytearray(5).strip(Ba(b'zz'), 7)")
change(lambda: bytearray(), lambda x: x.strip(100, b'', b'\r\n'), "bytearray().strip(100, b'', b'\\r\\n')")
change(lambda: bytearray(b'abc'), lambda x: x.strip((1,2,3)), "bytearray(b'abc').strip((1,2,3))")
change(lambda: bytearray(b'Hello World'), lambda x: x.strip(float('inf'), 'a\x00b', 5), "bytearray(b'Hello World').strip(float('inf'), 'a\\x00b', 5)")
change(lambda: bytearray(b' a,b '), lambda x: x.strip(10, -3, 3), "bytearray(b' a,b ').strip(10, -3, 3)")
change(lambda: Ba(b'sub'), lambda x: x.strip(), "Ba(b'sub').strip()")
change(lambda: bytearray(b'abc'), lambda x: x.strip(b'a', b'\r\n'), "bytearray(b'abc').strip(b'a', b'\\r\\n')")
change(lambda: bytearray(b'a\nb'), lambda x: x.strip(), "bytearray(b'a\\nb').strip()")
change(lambda: bytearray(b'a\nb'), lambda x: x.strip('İI', 7, bytearray(b'ab')), "bytearray(b'a\\nb').strip('İI', 7, bytearray(b'ab'))")
change(lambda: bytearray(b' a,b '), lambda x: x.strip(b'abc'), "bytearray(b' a,b ').strip(b'abc')")
change(lambda: Ba(b'sub'), lambda x: x.strip(0.1), "Ba(b'sub').strip(0.1)")
change(lambda: bytearray(5), lambda x: x.strip(10, b'ab\ncd', b'a'), "bytearray(5).strip(10, b'ab\\ncd', b'a')")
change(lambda: bytearray(b'abc'), lambda x: x.strip(1, b'\xff\x00', memoryview(b'xyz')), "bytearray(b'abc').strip(1, b'\\xff\\x00', memoryview(b'xyz'))")
