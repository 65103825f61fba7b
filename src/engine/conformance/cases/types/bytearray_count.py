# bytearray.count: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'a\nb'), lambda x: x.count(Bs(b'q'), 0, 1), "bytearray(b'a\\nb').count(Bs(b'q'), 0, 1)")
change(lambda: bytearray(), lambda x: x.count(b'ab\ncd'), "bytearray().count(b'ab\\ncd')")
change(lambda: bytearray(b'abc'), lambda x: x.count(1), "bytearray(b'abc').count(1)")
change(lambda: bytearray(b' a,b '), lambda x: x.count(b'ab\ncd', 100), "bytearray(b' a,b ').count(b'ab\\ncd', 100)")
change(lambda: bytearray(b'Hello World'), lambda x: x.count(b'a,b'), "bytearray(b'Hello World').count(b'a,b')")
change(lambda: bytearray(b' a,b '), lambda x: x.count(b'Hello World', None, 2), "bytearray(b' a,b ').count(b'Hello World', None, 2)")
change(lambda: bytearray(5), lambda x: x.count(Bs(b'q')), "bytearray(5).count(Bs(b'q'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.count(Bs(b'q')), "bytearray(b'Hello World').count(Bs(b'q'))")
change(lambda: bytearray(b' a,b '), lambda x: x.count(b'a,b'), "bytearray(b' a,b ').count(b'a,b')")
change(lambda: bytearray(b'abc'), lambda x: x.count(b' x ', I(2), I(2)), "bytearray(b'abc').count(b' x ', I(2), I(2))")
change(lambda: bytearray(b' a,b '), lambda x: x.count(Ba(b'zz'), 0, 0), "bytearray(b' a,b ').count(Ba(b'zz'), 0, 0)")
change(lambda: bytearray(b'abc'), lambda x: x.count(10), "bytearray(b'abc').count(10)")
change(lambda: bytearray(b'Hello World'), lambda x: x.count(b'ab\ncd'), "bytearray(b'Hello World').count(b'ab\\ncd')")
change(lambda: bytearray(b'Hello World'), lambda x: x.count(b' x ', 2, 100), "bytearray(b'Hello World').count(b' x ', 2, 100)")
change(lambda: bytearray(5), lambda x: x.count(Bs(b'q'), -1), "bytearray(5).count(Bs(b'q'), -1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.count(b'abc'), "bytearray(b'Hello World').count(b'abc')")
change(lambda: bytearray(), lambda x: x.count(2), 'bytearray().count(2)')
change(lambda: bytearray(b'a\nb'), lambda x: x.count(Ba(b'zz')), "bytearray(b'a\\nb').count(Ba(b'zz'))")
change(lambda: bytearray(), lambda x: x.count(b' x ', I(2)), "bytearray().count(b' x ', I(2))")
change(lambda: bytearray(b' a,b '), lambda x: x.count(b' x ', 0), "bytearray(b' a,b ').count(b' x ', 0)")
change(lambda: Ba(b'sub'), lambda x: x.count(memoryview(b'xyz')), "Ba(b'sub').count(memoryview(b'xyz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.count(1), "bytearray(b'a\\nb').count(1)")
change(lambda: bytearray(5), lambda x: x.count(b'a', None), "bytearray(5).count(b'a', None)")
change(lambda: bytearray(b'abc'), lambda x: x.count(b'ab\ncd', None), "bytearray(b'abc').count(b'ab\\ncd', None)")
change(lambda: bytearray(5), lambda x: x.count(b'\r\n', -2**31), "bytearray(5).count(b'\\r\\n', -2**31)")
change(lambda: bytearray(b'abc'), lambda x: x.count(Bs(b'q')), "bytearray(b'abc').count(Bs(b'q'))")
change(lambda: bytearray(5), lambda x: x.count(bytearray(b'ab')), "bytearray(5).count(bytearray(b'ab'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.count(b'\xff\x00', 1, -1), "bytearray(b'Hello World').count(b'\\xff\\x00', 1, -1)")
change(lambda: bytearray(), lambda x: x.count(bytearray(b'ab')), "bytearray().count(bytearray(b'ab'))")
change(lambda: Ba(b'sub'), lambda x: x.count(b'ab\ncd'), "Ba(b'sub').count(b'ab\\ncd')")
change(lambda: bytearray(b' a,b '), lambda x: x.count(b'ab\ncd', -10, 2), "bytearray(b' a,b ').count(b'ab\\ncd', -10, 2)")
change(lambda: bytearray(b' a,b '), lambda x: x.count(Ba(b'zz'), I(2), I(2)), "bytearray(b' a,b ').count(Ba(b'zz'), I(2), I(2))")
