# bytearray.isalpha: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'abc'), lambda x: x.isalpha(255), "bytearray(b'abc').isalpha(255)")
change(lambda: Ba(b'sub'), lambda x: x.isalpha(1), "Ba(b'sub').isalpha(1)")
change(lambda: Ba(b'sub'), lambda x: x.isalpha(), "Ba(b'sub').isalpha()")
change(lambda: Ba(b'sub'), lambda x: x.isalpha(1, b'\xff\x00'), "Ba(b'sub').isalpha(1, b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.isalpha(3, b''), "bytearray(b'a\\nb').isalpha(3, b'')")
change(lambda: bytearray(b'a\nb'), lambda x: x.isalpha(), "bytearray(b'a\\nb').isalpha()")
change(lambda: bytearray(b'a\nb'), lambda x: x.isalpha(2), "bytearray(b'a\\nb').isalpha(2)")
change(lambda: bytearray(b' a,b '), lambda x: x.isalpha(), "bytearray(b' a,b ').isalpha()")
change(lambda: bytearray(b'a\nb'), lambda x: x.isalpha(str), "bytearray(b'a\\nb').isalpha(str)")
change(lambda: bytearray(), lambda x: x.isalpha(), 'bytearray().isalpha()')
change(lambda: bytearray(b' a,b '), lambda x: x.isalpha(10), "bytearray(b' a,b ').isalpha(10)")
change(lambda: bytearray(b'Hello World'), lambda x: x.isalpha(3), "bytearray(b'Hello World').isalpha(3)")
change(lambda: bytearray(b' a,b '), lambda x: x.isalpha(2), "bytearray(b' a,b ').isalpha(2)")
change(lambda: bytearray(b' a,b '), lambda x: x.isalpha('abc', b'abc', 3), "bytearray(b' a,b ').isalpha('abc', b'abc', 3)")
change(lambda: bytearray(b'a\nb'), lambda x: x.isalpha(Ba(b'zz')), "bytearray(b'a\\nb').isalpha(Ba(b'zz'))")
change(lambda: bytearray(5), lambda x: x.isalpha(['ab','cd']), "bytearray(5).isalpha(['ab','cd'])")
change(lambda: bytearray(b'abc'), lambda x: x.isalpha(7), "bytearray(b'abc').isalpha(7)")
change(lambda: Ba(b'sub'), lambda x: x.isalpha(memoryview(b'xyz')), "Ba(b'sub').isalpha(memoryview(b'xyz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.isalpha(255, 5), "bytearray(b'a\\nb').isalpha(255, 5)")
change(lambda: bytearray(b'Hello World'), lambda x: x.isalpha(-1, 0), "bytearray(b'Hello World').isalpha(-1, 0)")
change(lambda: bytearray(b'abc'), lambda x: x.isalpha(b'\xff\x00'), "bytearray(b'abc').isalpha(b'\\xff\\x00')")
change(lambda: bytearray(), lambda x: x.isalpha(1), 'bytearray().isalpha(1)')
change(lambda: bytearray(5), lambda x: x.isalpha(b'', memoryview(b'xyz')), "bytearray(5).isalpha(b'', memoryview(b'xyz'))")
change(lambda: bytearray(5), lambda x: x.isalpha(1.0, {1:1}.keys(), 1), 'bytearray(5).isalpha(1.0, {1:1}.keys(), 1)')
change(lambda: bytearray(b'a\nb'), lambda x: x.isalpha(b'Hello World'), "bytearray(b'a\\nb').isalpha(b'Hello World')")
change(lambda: bytearray(), lambda x: x.isalpha(b' x '), "bytearray().isalpha(b' x ')")
change(lambda: bytearray(b'abc'), lambda x: x.isalpha(-1), "bytearray(b'abc').isalpha(-1)")
