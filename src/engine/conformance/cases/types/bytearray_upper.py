# bytearray.upper: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'abc'), lambda x: x.upper(), "bytearray(b'abc').upper()")
change(lambda: bytearray(b'a\nb'), lambda x: x.upper(bytearray(b'ab')), "bytearray(b'a\\nb').upper(bytearray(b'ab'))")
change(lambda: Ba(b'sub'), lambda x: x.upper(b'Hello World', 2), "Ba(b'sub').upper(b'Hello World', 2)")
change(lambda: bytearray(b'a\nb'), lambda x: x.upper(1, b'a,b', b'\xff\x00'), "bytearray(b'a\\nb').upper(1, b'a,b', b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.upper(1e300, b'a,b', b'\xff\x00'), "bytearray(b'a\\nb').upper(1e300, b'a,b', b'\\xff\\x00')")
change(lambda: bytearray(b' a,b '), lambda x: x.upper(b'Hello World'), "bytearray(b' a,b ').upper(b'Hello World')")
change(lambda: Ba(b'sub'), lambda x: x.upper(b'\xff\x00'), "Ba(b'sub').upper(b'\\xff\\x00')")
change(lambda: Ba(b'sub'), lambda x: x.upper(), "Ba(b'sub').upper()")
change(lambda: bytearray(b'a\nb'), lambda x: x.upper(-3, b'\xff\x00', 2), "bytearray(b'a\\nb').upper(-3, b'\\xff\\x00', 2)")
change(lambda: bytearray(b'a\nb'), lambda x: x.upper(5), "bytearray(b'a\\nb').upper(5)")
change(lambda: bytearray(b'abc'), lambda x: x.upper(b'a', 1), "bytearray(b'abc').upper(b'a', 1)")
change(lambda: bytearray(b' a,b '), lambda x: x.upper(b'ab\ncd'), "bytearray(b' a,b ').upper(b'ab\\ncd')")
change(lambda: bytearray(b'Hello World'), lambda x: x.upper(Bs(b'q')), "bytearray(b'Hello World').upper(Bs(b'q'))")
change(lambda: bytearray(5), lambda x: x.upper(10, [b'a',b'b']), "bytearray(5).upper(10, [b'a',b'b'])")
change(lambda: bytearray(), lambda x: x.upper(None, slice(0,0), 7), 'bytearray().upper(None, slice(0,0), 7)')
change(lambda: bytearray(b' a,b '), lambda x: x.upper(1), "bytearray(b' a,b ').upper(1)")
change(lambda: Ba(b'sub'), lambda x: x.upper(b'', -3), "Ba(b'sub').upper(b'', -3)")
change(lambda: bytearray(), lambda x: x.upper(b''), "bytearray().upper(b'')")
change(lambda: bytearray(b'Hello World'), lambda x: x.upper(Ba(b'zz')), "bytearray(b'Hello World').upper(Ba(b'zz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.upper(b'a,b'), "bytearray(b'Hello World').upper(b'a,b')")
change(lambda: bytearray(b'abc'), lambda x: x.upper(10), "bytearray(b'abc').upper(10)")
change(lambda: bytearray(b'a\nb'), lambda x: x.upper(3), "bytearray(b'a\\nb').upper(3)")
change(lambda: bytearray(b'abc'), lambda x: x.upper(100), "bytearray(b'abc').upper(100)")
change(lambda: bytearray(b' a,b '), lambda x: x.upper('\n'), "bytearray(b' a,b ').upper('\\n')")
change(lambda: bytearray(5), lambda x: x.upper(255, 256, memoryview(b'xyz')), "bytearray(5).upper(255, 256, memoryview(b'xyz'))")
change(lambda: Ba(b'sub'), lambda x: x.upper(Bs(b'q')), "Ba(b'sub').upper(Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.upper(b'\xff\x00'), "bytearray().upper(b'\\xff\\x00')")
change(lambda: bytearray(), lambda x: x.upper(set(), 256, b'abc'), "bytearray().upper(set(), 256, b'abc')")
