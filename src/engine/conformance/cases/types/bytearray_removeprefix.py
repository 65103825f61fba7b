# bytearray.removeprefix: arguments of all kinds, and what is left of the receiver.


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


change(lambda: Ba(b'sub'), lambda x: x.removeprefix(0, 100, b''), "Ba(b'sub').removeprefix(0, 100, b'')")
change(lambda: bytearray(b'abc'), lambda x: x.removeprefix(bytearray(b'ab'), bytearray(b'ab'), 3), "bytearray(b'abc').removeprefix(bytearray(b'ab'), bytearray(b'ab'), 3)")
change(lambda: bytearray(b' a,b '), lambda x: x.removeprefix('日本'), "bytearray(b' a,b ').removeprefix('日本')")
change(lambda: bytearray(b' a,b '), lambda x: x.removeprefix(7, memoryview(b'xyz')), "bytearray(b' a,b ').removeprefix(7, memoryview(b'xyz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.removeprefix(-3), "bytearray(b'Hello World').removeprefix(-3)")
change(lambda: bytearray(b'a\nb'), lambda x: x.removeprefix(2**63-1, -3, 5), "bytearray(b'a\\nb').removeprefix(2**63-1, -3, 5)")
change(lambda: bytearray(b'abc'), lambda x: x.removeprefix([1,'a'], 7), "bytearray(b'abc').removeprefix([1,'a'], 7)")
change(lambda: bytearray(5), lambda x: x.removeprefix(b'\xff\x00'), "bytearray(5).removeprefix(b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.removeprefix(-1), "bytearray(b'a\\nb').removeprefix(-1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.removeprefix(b'', -1), "bytearray(b'Hello World').removeprefix(b'', -1)")
change(lambda: Ba(b'sub'), lambda x: x.removeprefix(-1, 7), "Ba(b'sub').removeprefix(-1, 7)")
change(lambda: bytearray(b' a,b '), lambda x: x.removeprefix(256), "bytearray(b' a,b ').removeprefix(256)")
change(lambda: bytearray(5), lambda x: x.removeprefix(), 'bytearray(5).removeprefix()')
change(lambda: bytearray(), lambda x: x.removeprefix(b'abc'), "bytearray().removeprefix(b'abc')")
change(lambda: bytearray(b'Hello World'), lambda x: x.removeprefix(), "bytearray(b'Hello World').removeprefix()")
change(lambda: bytearray(b'a\nb'), lambda x: x.removeprefix(Ba(b'zz')), "bytearray(b'a\\nb').removeprefix(Ba(b'zz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.removeprefix(0), "bytearray(b' a,b ').removeprefix(0)")
change(lambda: bytearray(b' a,b '), lambda x: x.removeprefix(Ba(b'zz')), "bytearray(b' a,b ').removeprefix(Ba(b'zz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.removeprefix(10), "bytearray(b'a\\nb').removeprefix(10)")
change(lambda: bytearray(b'abc'), lambda x: x.removeprefix(b'a,b'), "bytearray(b'abc').removeprefix(b'a,b')")
change(lambda: bytearray(b'Hello World'), lambda x: x.removeprefix(b'\r\n'), "bytearray(b'Hello World').removeprefix(b'\\r\\n')")
change(lambda: bytearray(b'abc'), lambda x: x.removeprefix((1,2,3)), "bytearray(b'abc').removeprefix((1,2,3))")
change(lambda: Ba(b'sub'), lambda x: x.removeprefix(), "Ba(b'sub').removeprefix()")
change(lambda: bytearray(), lambda x: x.removeprefix(b'a,b'), "bytearray().removeprefix(b'a,b')")
change(lambda: bytearray(b'abc'), lambda x: x.removeprefix(), "bytearray(b'abc').removeprefix()")
change(lambda: bytearray(5), lambda x: x.removeprefix(b' x '), "bytearray(5).removeprefix(b' x ')")
change(lambda: bytearray(5), lambda x: x.removeprefix(1, b'a,b'), "bytearray(5).removeprefix(1, b'a,b')")
change(lambda: bytearray(b'a\nb'), lambda x: x.removeprefix(256), "bytearray(b'a\\nb').removeprefix(256)")
change(lambda: Ba(b'sub'), lambda x: x.removeprefix(b'a', -1, 'ß'), "Ba(b'sub').removeprefix(b'a', -1, 'ß')")
