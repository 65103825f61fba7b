# bytearray.lower: arguments of all kinds, and what is left of the receiver.


class Tu(tuple):
    pass


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


change(lambda: bytearray(b' a,b '), lambda x: x.lower(b'ab\ncd', b'a', b''), "bytearray(b' a,b ').lower(b'ab\\ncd', b'a', b'')")
change(lambda: bytearray(b'a\nb'), lambda x: x.lower(), "bytearray(b'a\\nb').lower()")
change(lambda: Ba(b'sub'), lambda x: x.lower(), "Ba(b'sub').lower()")
change(lambda: bytearray(b'abc'), lambda x: x.lower(2, -3), "bytearray(b'abc').lower(2, -3)")
change(lambda: bytearray(b'Hello World'), lambda x: x.lower(3), "bytearray(b'Hello World').lower(3)")
change(lambda: bytearray(), lambda x: x.lower(b'\r\n', b'abc'), "bytearray().lower(b'\\r\\n', b'abc')")
change(lambda: bytearray(b'abc'), lambda x: x.lower(Bs(b'q'), 3), "bytearray(b'abc').lower(Bs(b'q'), 3)")
change(lambda: bytearray(b'Hello World'), lambda x: x.lower(), "bytearray(b'Hello World').lower()")
change(lambda: bytearray(5), lambda x: x.lower(3), 'bytearray(5).lower(3)')
change(lambda: bytearray(b' a,b '), lambda x: x.lower(3, slice(0,0), -1), "bytearray(b' a,b ').lower(3, slice(0,0), -1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.lower(-3, b'Hello World', memoryview(b'xyz')), "bytearray(b'Hello World').lower(-3, b'Hello World', memoryview(b'xyz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.lower(1, b'\r\n'), "bytearray(b' a,b ').lower(1, b'\\r\\n')")
change(lambda: bytearray(b'abc'), lambda x: x.lower(256), "bytearray(b'abc').lower(256)")
change(lambda: Ba(b'sub'), lambda x: x.lower('tab\tx', {97:None}), "Ba(b'sub').lower('tab\\tx', {97:None})")
change(lambda: bytearray(5), lambda x: x.lower(memoryview(b'xyz'), Bs(b'q'), memoryview(b'xyz')), "bytearray(5).lower(memoryview(b'xyz'), Bs(b'q'), memoryview(b'xyz'))")
change(lambda: bytearray(), lambda x: x.lower(100), 'bytearray().lower(100)')
change(lambda: bytearray(b'Hello World'), lambda x: x.lower(Ba(b'zz'), b'\xff\x00'), "bytearray(b'Hello World').lower(Ba(b'zz'), b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.lower(b'abc', -1), "bytearray(b'a\\nb').lower(b'abc', -1)")
change(lambda: bytearray(5), lambda x: x.lower(Bs(b'q')), "bytearray(5).lower(Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.lower(), 'bytearray().lower()')
change(lambda: Ba(b'sub'), lambda x: x.lower(b'ab\ncd'), "Ba(b'sub').lower(b'ab\\ncd')")
change(lambda: bytearray(b'a\nb'), lambda x: x.lower(b'\r\n'), "bytearray(b'a\\nb').lower(b'\\r\\n')")
change(lambda: bytearray(5), lambda x: x.lower(2), 'bytearray(5).lower(2)')
change(lambda: bytearray(b'Hello World'), lambda x: x.lower(Tu((1,)), b' x '), "bytearray(b'Hello World').lower(Tu((1,)), b' x ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.lower({97:98}), "bytearray(b'a\\nb').lower({97:98})")
change(lambda: bytearray(b'abc'), lambda x: x.lower(), "bytearray(b'abc').lower()")
change(lambda: bytearray(b' a,b '), lambda x: x.lower({1:1}.keys(), 5), "bytearray(b' a,b ').lower({1:1}.keys(), 5)")
change(lambda: bytearray(b'abc'), lambda x: x.lower(bytearray(b'ab'), memoryview(b'xyz')), "bytearray(b'abc').lower(bytearray(b'ab'), memoryview(b'xyz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.lower(10), "bytearray(b'Hello World').lower(10)")
change(lambda: bytearray(), lambda x: x.lower(slice(None,None,-1)), 'bytearray().lower(slice(None,None,-1))')
change(lambda: bytearray(b'a\nb'), lambda x: x.lower('ß'), "bytearray(b'a\\nb').lower('ß')")
change(lambda: Ba(b'sub'), lambda x: x.lower(b' x ', b'\xff\x00'), "Ba(b'sub').lower(b' x ', b'\\xff\\x00')")
