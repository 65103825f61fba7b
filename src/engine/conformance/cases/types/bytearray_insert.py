# bytearray.insert: arguments of all kinds, and what is left of the receiver.


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


change(lambda: Ba(b'sub'), lambda x: x.insert(), "Ba(b'sub').insert()")
change(lambda: bytearray(), lambda x: x.insert(7), 'bytearray().insert(7)')
change(lambda: bytearray(b'Hello World'), lambda x: x.insert(), "bytearray(b'Hello World').insert()")
change(lambda: bytearray(b'Hello World'), lambda x: x.insert(2), "bytearray(b'Hello World').insert(2)")
change(lambda: bytearray(), lambda x: x.insert(3), 'bytearray().insert(3)')
change(lambda: bytearray(b'abc'), lambda x: x.insert(5), "bytearray(b'abc').insert(5)")
change(lambda: bytearray(b'Hello World'), lambda x: x.insert(256), "bytearray(b'Hello World').insert(256)")
change(lambda: bytearray(b' a,b '), lambda x: x.insert(b''), "bytearray(b' a,b ').insert(b'')")
change(lambda: bytearray(b'Hello World'), lambda x: x.insert(b' x '), "bytearray(b'Hello World').insert(b' x ')")
change(lambda: bytearray(5), lambda x: x.insert(255, b' x '), "bytearray(5).insert(255, b' x ')")
change(lambda: bytearray(b'Hello World'), lambda x: x.insert(0), "bytearray(b'Hello World').insert(0)")
change(lambda: bytearray(b'a\nb'), lambda x: x.insert(2, '日本'), "bytearray(b'a\\nb').insert(2, '日本')")
change(lambda: bytearray(), lambda x: x.insert(), 'bytearray().insert()')
change(lambda: bytearray(), lambda x: x.insert(100, 7, -1), 'bytearray().insert(100, 7, -1)')
change(lambda: bytearray(b'a\nb'), lambda x: x.insert(b'Hello World'), "bytearray(b'a\\nb').insert(b'Hello World')")
change(lambda: bytearray(5), lambda x: x.insert(), 'bytearray(5).insert()')
change(lambda: bytearray(b'a\nb'), lambda x: x.insert(b'abc'), "bytearray(b'a\\nb').insert(b'abc')")
change(lambda: bytearray(), lambda x: x.insert(-3, b'a,b'), "bytearray().insert(-3, b'a,b')")
change(lambda: bytearray(b' a,b '), lambda x: x.insert(b' x ', Ellipsis, set()), "bytearray(b' a,b ').insert(b' x ', Ellipsis, set())")
change(lambda: bytearray(5), lambda x: x.insert(-256, -1, 10), 'bytearray(5).insert(-256, -1, 10)')
change(lambda: bytearray(b'Hello World'), lambda x: x.insert('abc', 2, Ba(b'zz')), "bytearray(b'Hello World').insert('abc', 2, Ba(b'zz'))")
change(lambda: bytearray(5), lambda x: x.insert(Ba(b'zz'), memoryview(b'xyz'), b'a,b'), "bytearray(5).insert(Ba(b'zz'), memoryview(b'xyz'), b'a,b')")
change(lambda: bytearray(), lambda x: x.insert(10, 256), 'bytearray().insert(10, 256)')
change(lambda: bytearray(b'a\nb'), lambda x: x.insert(memoryview(b'xyz')), "bytearray(b'a\\nb').insert(memoryview(b'xyz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.insert(b' x ', 255), "bytearray(b'a\\nb').insert(b' x ', 255)")
change(lambda: Ba(b'sub'), lambda x: x.insert(memoryview(b'xyz'), b'ab\ncd', 0), "Ba(b'sub').insert(memoryview(b'xyz'), b'ab\\ncd', 0)")
change(lambda: Ba(b'sub'), lambda x: x.insert(b'', 256), "Ba(b'sub').insert(b'', 256)")
change(lambda: bytearray(b'Hello World'), lambda x: x.insert(1), "bytearray(b'Hello World').insert(1)")
change(lambda: bytearray(b' a,b '), lambda x: x.insert(b'ab\ncd'), "bytearray(b' a,b ').insert(b'ab\\ncd')")
change(lambda: bytearray(b' a,b '), lambda x: x.insert(), "bytearray(b' a,b ').insert()")
change(lambda: bytearray(), lambda x: x.insert(float('nan'), b'\xff\x00', 255), "bytearray().insert(float('nan'), b'\\xff\\x00', 255)")
