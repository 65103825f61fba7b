# bytearray.isspace: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'Hello World'), lambda x: x.isspace(2**64), "bytearray(b'Hello World').isspace(2**64)")
change(lambda: Ba(b'sub'), lambda x: x.isspace(5, b'a,b'), "Ba(b'sub').isspace(5, b'a,b')")
change(lambda: bytearray(b'Hello World'), lambda x: x.isspace(), "bytearray(b'Hello World').isspace()")
change(lambda: Ba(b'sub'), lambda x: x.isspace(2), "Ba(b'sub').isspace(2)")
change(lambda: Ba(b'sub'), lambda x: x.isspace(bytearray(b'ab')), "Ba(b'sub').isspace(bytearray(b'ab'))")
change(lambda: bytearray(), lambda x: x.isspace(b'a'), "bytearray().isspace(b'a')")
change(lambda: bytearray(b'a\nb'), lambda x: x.isspace(), "bytearray(b'a\\nb').isspace()")
change(lambda: Ba(b'sub'), lambda x: x.isspace(-1, 2), "Ba(b'sub').isspace(-1, 2)")
change(lambda: bytearray(), lambda x: x.isspace(1), 'bytearray().isspace(1)')
change(lambda: bytearray(b' a,b '), lambda x: x.isspace(100), "bytearray(b' a,b ').isspace(100)")
change(lambda: bytearray(b'Hello World'), lambda x: x.isspace(1), "bytearray(b'Hello World').isspace(1)")
change(lambda: bytearray(b'a\nb'), lambda x: x.isspace(5, b'', -3), "bytearray(b'a\\nb').isspace(5, b'', -3)")
change(lambda: bytearray(b'abc'), lambda x: x.isspace(b'ab\ncd'), "bytearray(b'abc').isspace(b'ab\\ncd')")
change(lambda: bytearray(b'abc'), lambda x: x.isspace(2), "bytearray(b'abc').isspace(2)")
change(lambda: bytearray(b'Hello World'), lambda x: x.isspace(b'\r\n', b'a'), "bytearray(b'Hello World').isspace(b'\\r\\n', b'a')")
change(lambda: bytearray(b'abc'), lambda x: x.isspace(7, b' x '), "bytearray(b'abc').isspace(7, b' x ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.isspace(10, 'aXbX'), "bytearray(b'a\\nb').isspace(10, 'aXbX')")
change(lambda: bytearray(b'abc'), lambda x: x.isspace(7), "bytearray(b'abc').isspace(7)")
change(lambda: bytearray(b'a\nb'), lambda x: x.isspace(b'a,b', 7), "bytearray(b'a\\nb').isspace(b'a,b', 7)")
change(lambda: bytearray(b'abc'), lambda x: x.isspace(1, 0), "bytearray(b'abc').isspace(1, 0)")
change(lambda: bytearray(5), lambda x: x.isspace(b'Hello World'), "bytearray(5).isspace(b'Hello World')")
change(lambda: Ba(b'sub'), lambda x: x.isspace(b'abc'), "Ba(b'sub').isspace(b'abc')")
change(lambda: bytearray(5), lambda x: x.isspace('%s'), "bytearray(5).isspace('%s')")
change(lambda: bytearray(5), lambda x: x.isspace(3, slice(None,None,-1)), 'bytearray(5).isspace(3, slice(None,None,-1))')
change(lambda: bytearray(b'abc'), lambda x: x.isspace(), "bytearray(b'abc').isspace()")
change(lambda: bytearray(b'abc'), lambda x: x.isspace('aXbX'), "bytearray(b'abc').isspace('aXbX')")
change(lambda: bytearray(), lambda x: x.isspace(b'abc', 'tab\tx'), "bytearray().isspace(b'abc', 'tab\\tx')")
change(lambda: bytearray(5), lambda x: x.isspace(0, Ba(b'zz')), "bytearray(5).isspace(0, Ba(b'zz'))")
change(lambda: bytearray(5), lambda x: x.isspace(0), 'bytearray(5).isspace(0)')
change(lambda: bytearray(b' a,b '), lambda x: x.isspace(), "bytearray(b' a,b ').isspace()")
