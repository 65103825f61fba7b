# bytearray.index: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'Hello World'), lambda x: x.index((1,2)), "bytearray(b'Hello World').index((1,2))")
change(lambda: Ba(b'sub'), lambda x: x.index(bytearray(b'ab')), "Ba(b'sub').index(bytearray(b'ab'))")
change(lambda: bytearray(), lambda x: x.index(b' x ', I(2)), "bytearray().index(b' x ', I(2))")
change(lambda: Ba(b'sub'), lambda x: x.index(b'\xff\x00', 100), "Ba(b'sub').index(b'\\xff\\x00', 100)")
change(lambda: bytearray(b'Hello World'), lambda x: x.index(b'\r\n'), "bytearray(b'Hello World').index(b'\\r\\n')")
change(lambda: bytearray(b'Hello World'), lambda x: x.index(bytearray(b'ab')), "bytearray(b'Hello World').index(bytearray(b'ab'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.index(bytearray(b'ab')), "bytearray(b'a\\nb').index(bytearray(b'ab'))")
change(lambda: Ba(b'sub'), lambda x: x.index(5), "Ba(b'sub').index(5)")
change(lambda: bytearray(b'Hello World'), lambda x: x.index(10, b' x '), "bytearray(b'Hello World').index(10, b' x ')")
change(lambda: Ba(b'sub'), lambda x: x.index(b'abc'), "Ba(b'sub').index(b'abc')")
change(lambda: bytearray(5), lambda x: x.index(-1, 100), 'bytearray(5).index(-1, 100)')
change(lambda: bytearray(b'Hello World'), lambda x: x.index(b'\xff\x00'), "bytearray(b'Hello World').index(b'\\xff\\x00')")
change(lambda: bytearray(), lambda x: x.index(b'\r\n'), "bytearray().index(b'\\r\\n')")
change(lambda: Ba(b'sub'), lambda x: x.index(-2**31, 'utf-8'), "Ba(b'sub').index(-2**31, 'utf-8')")
change(lambda: Ba(b'sub'), lambda x: x.index(), "Ba(b'sub').index()")
change(lambda: bytearray(b'a\nb'), lambda x: x.index(-1, b'Hello World'), "bytearray(b'a\\nb').index(-1, b'Hello World')")
change(lambda: bytearray(), lambda x: x.index(b'ab\ncd', b'Hello World'), "bytearray().index(b'ab\\ncd', b'Hello World')")
change(lambda: bytearray(b' a,b '), lambda x: x.index(b' x ', Bs(b'q')), "bytearray(b' a,b ').index(b' x ', Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.index(b'a', I(2), 1), "bytearray().index(b'a', I(2), 1)")
change(lambda: bytearray(b' a,b '), lambda x: x.index(b'abc', 2, 0), "bytearray(b' a,b ').index(b'abc', 2, 0)")
change(lambda: bytearray(), lambda x: x.index(0.1, 255), 'bytearray().index(0.1, 255)')
change(lambda: bytearray(b'abc'), lambda x: x.index(b'ab\ncd'), "bytearray(b'abc').index(b'ab\\ncd')")
change(lambda: bytearray(b'a\nb'), lambda x: x.index(5), "bytearray(b'a\\nb').index(5)")
change(lambda: bytearray(b' a,b '), lambda x: x.index(b'Hello World', -10, 5), "bytearray(b' a,b ').index(b'Hello World', -10, 5)")
change(lambda: Ba(b'sub'), lambda x: x.index(memoryview(b'xyz'), 1, None), "Ba(b'sub').index(memoryview(b'xyz'), 1, None)")
change(lambda: bytearray(b'Hello World'), lambda x: x.index(Ba(b'zz')), "bytearray(b'Hello World').index(Ba(b'zz'))")
change(lambda: bytearray(5), lambda x: x.index(b'ab\ncd', I(2), 1), "bytearray(5).index(b'ab\\ncd', I(2), 1)")
change(lambda: Ba(b'sub'), lambda x: x.index(b'\xff\x00'), "Ba(b'sub').index(b'\\xff\\x00')")
change(lambda: bytearray(5), lambda x: x.index(b'a,b', 1), "bytearray(5).index(b'a,b', 1)")
change(lambda: bytearray(b' a,b '), lambda x: x.index(-10**25, b'a', 7), "bytearray(b' a,b ').index(-10**25, b'a', 7)")
change(lambda: bytearray(b'a\nb'), lambda x: x.index(b'Hello World', 5, -10), "bytearray(b'a\\nb').index(b'Hello World', 5, -10)")
change(lambda: bytearray(b'a\nb'), lambda x: x.index(b'', None), "bytearray(b'a\\nb').index(b'', None)")
