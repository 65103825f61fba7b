# bytearray.swapcase: arguments of all kinds, and what is left of the receiver.


class Ba(bytearray):
    pass


class Fs(frozenset):
    pass


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: bytearray(5), lambda x: x.swapcase(), 'bytearray(5).swapcase()')
change(lambda: bytearray(b' a,b '), lambda x: x.swapcase(b'\xff\x00'), "bytearray(b' a,b ').swapcase(b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.swapcase(b'a,b'), "bytearray(b'a\\nb').swapcase(b'a,b')")
change(lambda: bytearray(), lambda x: x.swapcase(-3), 'bytearray().swapcase(-3)')
change(lambda: bytearray(b'a\nb'), lambda x: x.swapcase(()), "bytearray(b'a\\nb').swapcase(())")
change(lambda: Ba(b'sub'), lambda x: x.swapcase(Ba(b'zz')), "Ba(b'sub').swapcase(Ba(b'zz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.swapcase(Fs({1,9}), b'a,b'), "bytearray(b'Hello World').swapcase(Fs({1,9}), b'a,b')")
change(lambda: bytearray(), lambda x: x.swapcase(100, 10), 'bytearray().swapcase(100, 10)')
change(lambda: bytearray(5), lambda x: x.swapcase(False), 'bytearray(5).swapcase(False)')
change(lambda: bytearray(b'abc'), lambda x: x.swapcase({97:98}, 1e300, 10), "bytearray(b'abc').swapcase({97:98}, 1e300, 10)")
change(lambda: bytearray(b' a,b '), lambda x: x.swapcase(10), "bytearray(b' a,b ').swapcase(10)")
change(lambda: bytearray(b'abc'), lambda x: x.swapcase(b'a,b', b'Hello World', -1e308), "bytearray(b'abc').swapcase(b'a,b', b'Hello World', -1e308)")
change(lambda: bytearray(b'Hello World'), lambda x: x.swapcase(10), "bytearray(b'Hello World').swapcase(10)")
change(lambda: bytearray(b'abc'), lambda x: x.swapcase(b'a'), "bytearray(b'abc').swapcase(b'a')")
change(lambda: Ba(b'sub'), lambda x: x.swapcase(range(5,0,-2)), "Ba(b'sub').swapcase(range(5,0,-2))")
change(lambda: bytearray(), lambda x: x.swapcase('\u0660\u0661', {'a'}), "bytearray().swapcase('\\u0660\\u0661', {'a'})")
change(lambda: bytearray(), lambda x: x.swapcase(7, b'ab\ncd'), "bytearray().swapcase(7, b'ab\\ncd')")
change(lambda: bytearray(b' a,b '), lambda x: x.swapcase('abc', Ba(b'zz'), 256), "bytearray(b' a,b ').swapcase('abc', Ba(b'zz'), 256)")
change(lambda: bytearray(b' a,b '), lambda x: x.swapcase(5), "bytearray(b' a,b ').swapcase(5)")
change(lambda: Ba(b'sub'), lambda x: x.swapcase(b'ab\ncd'), "Ba(b'sub').swapcase(b'ab\\ncd')")
change(lambda: Ba(b'sub'), lambda x: x.swapcase(0, 255), "Ba(b'sub').swapcase(0, 255)")
change(lambda: bytearray(b'abc'), lambda x: x.swapcase(), "bytearray(b'abc').swapcase()")
change(lambda: bytearray(b' a,b '), lambda x: x.swapcase(), "bytearray(b' a,b ').swapcase()")
change(lambda: bytearray(b'Hello World'), lambda x: x.swapcase(b''), "bytearray(b'Hello World').swapcase(b'')")
change(lambda: bytearray(), lambda x: x.swapcase(b' x '), "bytearray().swapcase(b' x ')")
change(lambda: bytearray(5), lambda x: x.swapcase(-3, 100), 'bytearray(5).swapcase(-3, 100)')
change(lambda: bytearray(), lambda x: x.swapcase(b'\r\n'), "bytearray().swapcase(b'\\r\\n')")
change(lambda: Ba(b'sub'), lambda x: x.swapcase(b'ab\ncd', b'a', 256), "Ba(b'sub').swapcase(b'ab\\ncd', b'a', 256)")
change(lambda: bytearray(5), lambda x: x.swapcase(-256, -1e308, b'\xff\x00'), "bytearray(5).swapcase(-256, -1e308, b'\\xff\\x00')")
change(lambda: bytearray(b' a,b '), lambda x: x.swapcase(None), "bytearray(b' a,b ').swapcase(None)")
change(lambda: bytearray(b'a\nb'), lambda x: x.swapcase(b' x '), "bytearray(b'a\\nb').swapcase(b' x ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.swapcase(7), "bytearray(b'a\\nb').swapcase(7)")
