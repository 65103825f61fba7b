# bytearray.rfind: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'Hello World'), lambda x: x.rfind(b'a,b', -1), "bytearray(b'Hello World').rfind(b'a,b', -1)")
change(lambda: bytearray(b'a\nb'), lambda x: x.rfind(b' x '), "bytearray(b'a\\nb').rfind(b' x ')")
change(lambda: bytearray(b'Hello World'), lambda x: x.rfind(b'a', 2), "bytearray(b'Hello World').rfind(b'a', 2)")
change(lambda: bytearray(b'a\nb'), lambda x: x.rfind(b'abc'), "bytearray(b'a\\nb').rfind(b'abc')")
change(lambda: bytearray(b'abc'), lambda x: x.rfind(5), "bytearray(b'abc').rfind(5)")
change(lambda: bytearray(), lambda x: x.rfind(b'\xff\x00', 5), "bytearray().rfind(b'\\xff\\x00', 5)")
change(lambda: bytearray(b' a,b '), lambda x: x.rfind(b' x ', -10), "bytearray(b' a,b ').rfind(b' x ', -10)")
change(lambda: bytearray(), lambda x: x.rfind(b''), "bytearray().rfind(b'')")
change(lambda: Ba(b'sub'), lambda x: x.rfind(b'a,b'), "Ba(b'sub').rfind(b'a,b')")
change(lambda: bytearray(b' a,b '), lambda x: x.rfind(b'a'), "bytearray(b' a,b ').rfind(b'a')")
change(lambda: bytearray(b'abc'), lambda x: x.rfind(b'a', 2, None), "bytearray(b'abc').rfind(b'a', 2, None)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rfind(b'a,b', b'Hello World'), "bytearray(b'Hello World').rfind(b'a,b', b'Hello World')")
change(lambda: bytearray(b'a\nb'), lambda x: x.rfind(b'\r\n'), "bytearray(b'a\\nb').rfind(b'\\r\\n')")
change(lambda: bytearray(5), lambda x: x.rfind(b'abc', 2, -10), "bytearray(5).rfind(b'abc', 2, -10)")
change(lambda: bytearray(b'abc'), lambda x: x.rfind(), "bytearray(b'abc').rfind()")
change(lambda: bytearray(b'Hello World'), lambda x: x.rfind('abc', b'\xff\x00'), "bytearray(b'Hello World').rfind('abc', b'\\xff\\x00')")
change(lambda: bytearray(), lambda x: x.rfind(), 'bytearray().rfind()')
change(lambda: bytearray(b'Hello World'), lambda x: x.rfind(b'abc'), "bytearray(b'Hello World').rfind(b'abc')")
change(lambda: bytearray(b'a\nb'), lambda x: x.rfind(memoryview(b'xyz')), "bytearray(b'a\\nb').rfind(memoryview(b'xyz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.rfind(b'Hello World'), "bytearray(b'Hello World').rfind(b'Hello World')")
change(lambda: bytearray(5), lambda x: x.rfind(b'ab\ncd'), "bytearray(5).rfind(b'ab\\ncd')")
change(lambda: bytearray(b'a\nb'), lambda x: x.rfind(b'', 100, -1), "bytearray(b'a\\nb').rfind(b'', 100, -1)")
change(lambda: bytearray(b' a,b '), lambda x: x.rfind({97:98}), "bytearray(b' a,b ').rfind({97:98})")
change(lambda: bytearray(b'abc'), lambda x: x.rfind(b'Hello World', 2, 0), "bytearray(b'abc').rfind(b'Hello World', 2, 0)")
change(lambda: Ba(b'sub'), lambda x: x.rfind(255), "Ba(b'sub').rfind(255)")
change(lambda: bytearray(b'a\nb'), lambda x: x.rfind(0, 1j), "bytearray(b'a\\nb').rfind(0, 1j)")
change(lambda: bytearray(b'a\nb'), lambda x: x.rfind(Bs(b'q'), -10), "bytearray(b'a\\nb').rfind(Bs(b'q'), -10)")
change(lambda: bytearray(b' a,b '), lambda x: x.rfind(b'', 100), "bytearray(b' a,b ').rfind(b'', 100)")
change(lambda: bytearray(b'a\nb'), lambda x: x.rfind(b' x ', b'Hello World', -3), "bytearray(b'a\\nb').rfind(b' x ', b'Hello World', -3)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rfind(b' x '), "bytearray(b'Hello World').rfind(b' x ')")
change(lambda: bytearray(b'Hello World'), lambda x: x.rfind(b'a,b'), "bytearray(b'Hello World').rfind(b'a,b')")
change(lambda: bytearray(b'abc'), lambda x: x.rfind(b'\xff\x00'), "bytearray(b'abc').rfind(b'\\xff\\x00')")
