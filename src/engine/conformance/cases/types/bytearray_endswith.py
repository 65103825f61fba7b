# bytearray.endswith: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


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


change(lambda: bytearray(), lambda x: x.endswith(b'', -1, 5), "bytearray().endswith(b'', -1, 5)")
change(lambda: bytearray(b'a\nb'), lambda x: x.endswith(memoryview(b'xyz'), None, -1), "bytearray(b'a\\nb').endswith(memoryview(b'xyz'), None, -1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.endswith(256), "bytearray(b'Hello World').endswith(256)")
change(lambda: bytearray(5), lambda x: x.endswith(memoryview(b'xyz'), b'\xff\x00'), "bytearray(5).endswith(memoryview(b'xyz'), b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.endswith(b'a', -10), "bytearray(b'a\\nb').endswith(b'a', -10)")
change(lambda: bytearray(5), lambda x: x.endswith(b'Hello World'), "bytearray(5).endswith(b'Hello World')")
change(lambda: bytearray(), lambda x: x.endswith(b'Hello World', 100, 0), "bytearray().endswith(b'Hello World', 100, 0)")
change(lambda: bytearray(b'a\nb'), lambda x: x.endswith(-1, 2**31), "bytearray(b'a\\nb').endswith(-1, 2**31)")
change(lambda: bytearray(b' a,b '), lambda x: x.endswith(256, b'ab\ncd', b'ab\ncd'), "bytearray(b' a,b ').endswith(256, b'ab\\ncd', b'ab\\ncd')")
change(lambda: bytearray(b'Hello World'), lambda x: x.endswith(b'ab\ncd', -1, 2), "bytearray(b'Hello World').endswith(b'ab\\ncd', -1, 2)")
change(lambda: bytearray(), lambda x: x.endswith(b'', None), "bytearray().endswith(b'', None)")
change(lambda: bytearray(b' a,b '), lambda x: x.endswith(b' x ', 1, -1), "bytearray(b' a,b ').endswith(b' x ', 1, -1)")
change(lambda: bytearray(b'abc'), lambda x: x.endswith(Bs(b'q'), 5), "bytearray(b'abc').endswith(Bs(b'q'), 5)")
change(lambda: bytearray(b'Hello World'), lambda x: x.endswith({1,2}), "bytearray(b'Hello World').endswith({1,2})")
change(lambda: bytearray(b' a,b '), lambda x: x.endswith(b'Hello World', -1), "bytearray(b' a,b ').endswith(b'Hello World', -1)")
change(lambda: bytearray(b'a\nb'), lambda x: x.endswith(Ba(b'zz'), -1), "bytearray(b'a\\nb').endswith(Ba(b'zz'), -1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.endswith(bytearray(b'ab'), None, 100), "bytearray(b'Hello World').endswith(bytearray(b'ab'), None, 100)")
change(lambda: bytearray(b'a\nb'), lambda x: x.endswith(-1, b'abc'), "bytearray(b'a\\nb').endswith(-1, b'abc')")
change(lambda: bytearray(b'a\nb'), lambda x: x.endswith(b'\xff\x00', 5), "bytearray(b'a\\nb').endswith(b'\\xff\\x00', 5)")
change(lambda: Ba(b'sub'), lambda x: x.endswith(b' x ', 5), "Ba(b'sub').endswith(b' x ', 5)")
change(lambda: bytearray(), lambda x: x.endswith(b'\xff\x00', 1, I(2)), "bytearray().endswith(b'\\xff\\x00', 1, I(2))")
change(lambda: bytearray(b' a,b '), lambda x: x.endswith(memoryview(b'xyz'), -1), "bytearray(b' a,b ').endswith(memoryview(b'xyz'), -1)")
change(lambda: bytearray(5), lambda x: x.endswith(Ba(b'zz'), 5), "bytearray(5).endswith(Ba(b'zz'), 5)")
change(lambda: bytearray(b'Hello World'), lambda x: x.endswith(memoryview(b'xyz')), "bytearray(b'Hello World').endswith(memoryview(b'xyz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.endswith(memoryview(b'xyz'), None), "bytearray(b'Hello World').endswith(memoryview(b'xyz'), None)")
change(lambda: bytearray(5), lambda x: x.endswith(), 'bytearray(5).endswith()')
change(lambda: bytearray(b'a\nb'), lambda x: x.endswith(Bs(b'q')), "bytearray(b'a\\nb').endswith(Bs(b'q'))")
change(lambda: bytearray(b' a,b '), lambda x: x.endswith(10, -3, 3), "bytearray(b' a,b ').endswith(10, -3, 3)")
change(lambda: bytearray(b'abc'), lambda x: x.endswith(I(2**70), 256), "bytearray(b'abc').endswith(I(2**70), 256)")
change(lambda: bytearray(), lambda x: x.endswith(b'ab\ncd', Ba(b'zz')), "bytearray().endswith(b'ab\\ncd', Ba(b'zz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.endswith(b'a'), "bytearray(b'a\\nb').endswith(b'a')")
change(lambda: bytearray(b'abc'), lambda x: x.endswith(b'\xff\x00'), "bytearray(b'abc').endswith(b'\\xff\\x00')")
