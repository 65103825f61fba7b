# bytearray.removesuffix: arguments of all kinds, and what is left of the receiver.


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: bytearray(b' a,b '), lambda x: x.removesuffix(1e-320, Ba(b'zz')), "bytearray(b' a,b ').removesuffix(1e-320, Ba(b'zz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.removesuffix('ab\r\ncd\x0b\x85e', 256, '  x  '), "bytearray(b' a,b ').removesuffix('ab\\r\\ncd\\x0b\\x85e', 256, '  x  ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.removesuffix(slice(-2,None)), "bytearray(b'a\\nb').removesuffix(slice(-2,None))")
change(lambda: bytearray(b'a\nb'), lambda x: x.removesuffix([b'a',b'b']), "bytearray(b'a\\nb').removesuffix([b'a',b'b'])")
change(lambda: bytearray(b'Hello World'), lambda x: x.removesuffix(b'', b'a,b'), "bytearray(b'Hello World').removesuffix(b'', b'a,b')")
change(lambda: bytearray(b' a,b '), lambda x: x.removesuffix(), "bytearray(b' a,b ').removesuffix()")
change(lambda: Ba(b'sub'), lambda x: x.removesuffix([1,'a']), "Ba(b'sub').removesuffix([1,'a'])")
change(lambda: bytearray(b'abc'), lambda x: x.removesuffix(1j), "bytearray(b'abc').removesuffix(1j)")
change(lambda: bytearray(b'a\nb'), lambda x: x.removesuffix(5, Se({1}), bytearray(b'ab')), "bytearray(b'a\\nb').removesuffix(5, Se({1}), bytearray(b'ab'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.removesuffix(3), "bytearray(b'a\\nb').removesuffix(3)")
change(lambda: bytearray(b'Hello World'), lambda x: x.removesuffix(256, 0), "bytearray(b'Hello World').removesuffix(256, 0)")
change(lambda: bytearray(b'a\nb'), lambda x: x.removesuffix(-3, int), "bytearray(b'a\\nb').removesuffix(-3, int)")
change(lambda: bytearray(b' a,b '), lambda x: x.removesuffix(memoryview(b'xyz')), "bytearray(b' a,b ').removesuffix(memoryview(b'xyz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.removesuffix(1), "bytearray(b'Hello World').removesuffix(1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.removesuffix(256), "bytearray(b'Hello World').removesuffix(256)")
change(lambda: bytearray(b'abc'), lambda x: x.removesuffix(bytearray(b'ab')), "bytearray(b'abc').removesuffix(bytearray(b'ab'))")
change(lambda: Ba(b'sub'), lambda x: x.removesuffix(memoryview(b'xyz'), bytearray(b'ab')), "Ba(b'sub').removesuffix(memoryview(b'xyz'), bytearray(b'ab'))")
change(lambda: bytearray(b' a,b '), lambda x: x.removesuffix(b'a,b'), "bytearray(b' a,b ').removesuffix(b'a,b')")
change(lambda: bytearray(b' a,b '), lambda x: x.removesuffix(b'\xff\x00', -1, Bs(b'q')), "bytearray(b' a,b ').removesuffix(b'\\xff\\x00', -1, Bs(b'q'))")
change(lambda: bytearray(5), lambda x: x.removesuffix(b'ab\ncd'), "bytearray(5).removesuffix(b'ab\\ncd')")
change(lambda: bytearray(b'abc'), lambda x: x.removesuffix(), "bytearray(b'abc').removesuffix()")
change(lambda: bytearray(b' a,b '), lambda x: x.removesuffix(b'abc'), "bytearray(b' a,b ').removesuffix(b'abc')")
change(lambda: bytearray(b'Hello World'), lambda x: x.removesuffix(2, Se({1})), "bytearray(b'Hello World').removesuffix(2, Se({1}))")
change(lambda: Ba(b'sub'), lambda x: x.removesuffix(3), "Ba(b'sub').removesuffix(3)")
change(lambda: bytearray(b'Hello World'), lambda x: x.removesuffix(-3), "bytearray(b'Hello World').removesuffix(-3)")
change(lambda: bytearray(b' a,b '), lambda x: x.removesuffix(256), "bytearray(b' a,b ').removesuffix(256)")
change(lambda: bytearray(b'a\nb'), lambda x: x.removesuffix(b'', -3), "bytearray(b'a\\nb').removesuffix(b'', -3)")
change(lambda: bytearray(b'Hello World'), lambda x: x.removesuffix(Bs(b'q')), "bytearray(b'Hello World').removesuffix(Bs(b'q'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.removesuffix(b'a,b', b'abc'), "bytearray(b'Hello World').removesuffix(b'a,b', b'abc')")
change(lambda: bytearray(), lambda x: x.removesuffix(), 'bytearray().removesuffix()')
change(lambda: bytearray(b'abc'), lambda x: x.removesuffix(100, b' x '), "bytearray(b'abc').removesuffix(100, b' x ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.removesuffix(b' x '), "bytearray(b'a\\nb').removesuffix(b' x ')")
