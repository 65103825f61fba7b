# bytearray.rindex: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


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


change(lambda: Ba(b'sub'), lambda x: x.rindex('İI'), "Ba(b'sub').rindex('İI')")
change(lambda: bytearray(b'abc'), lambda x: x.rindex(b' x '), "bytearray(b'abc').rindex(b' x ')")
change(lambda: bytearray(b'abc'), lambda x: x.rindex(Ba(b'zz'), -10, 5), "bytearray(b'abc').rindex(Ba(b'zz'), -10, 5)")
change(lambda: bytearray(5), lambda x: x.rindex(b' x ', -10), "bytearray(5).rindex(b' x ', -10)")
change(lambda: bytearray(), lambda x: x.rindex(Ba(b'zz')), "bytearray().rindex(Ba(b'zz'))")
change(lambda: Ba(b'sub'), lambda x: x.rindex(), "Ba(b'sub').rindex()")
change(lambda: bytearray(b'a\nb'), lambda x: x.rindex(b'ab\ncd'), "bytearray(b'a\\nb').rindex(b'ab\\ncd')")
change(lambda: bytearray(), lambda x: x.rindex(b'a', Ba(b'zz')), "bytearray().rindex(b'a', Ba(b'zz'))")
change(lambda: bytearray(b'abc'), lambda x: x.rindex(b'ab\ncd', 1), "bytearray(b'abc').rindex(b'ab\\ncd', 1)")
change(lambda: bytearray(b'abc'), lambda x: x.rindex(b'\r\n', 5), "bytearray(b'abc').rindex(b'\\r\\n', 5)")
change(lambda: bytearray(b'a\nb'), lambda x: x.rindex(memoryview(b'xyz')), "bytearray(b'a\\nb').rindex(memoryview(b'xyz'))")
change(lambda: Ba(b'sub'), lambda x: x.rindex(b'abc', I(2), 1), "Ba(b'sub').rindex(b'abc', I(2), 1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rindex(255), "bytearray(b'Hello World').rindex(255)")
change(lambda: bytearray(), lambda x: x.rindex(b'', I(2)), "bytearray().rindex(b'', I(2))")
change(lambda: bytearray(b'Hello World'), lambda x: x.rindex(b'Hello World'), "bytearray(b'Hello World').rindex(b'Hello World')")
change(lambda: Ba(b'sub'), lambda x: x.rindex(memoryview(b'xyz'), 100), "Ba(b'sub').rindex(memoryview(b'xyz'), 100)")
change(lambda: bytearray(5), lambda x: x.rindex(b'a', 1), "bytearray(5).rindex(b'a', 1)")
change(lambda: bytearray(), lambda x: x.rindex(b'ab\ncd', -1), "bytearray().rindex(b'ab\\ncd', -1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rindex(b''), "bytearray(b'Hello World').rindex(b'')")
change(lambda: bytearray(b'a\nb'), lambda x: x.rindex(slice(None,None,2), -3), "bytearray(b'a\\nb').rindex(slice(None,None,2), -3)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rindex(b'Hello World', None, -10), "bytearray(b'Hello World').rindex(b'Hello World', None, -10)")
change(lambda: bytearray(), lambda x: x.rindex(b'abc', 100, 5), "bytearray().rindex(b'abc', 100, 5)")
change(lambda: bytearray(b'a\nb'), lambda x: x.rindex(2), "bytearray(b'a\\nb').rindex(2)")
change(lambda: bytearray(), lambda x: x.rindex(b'ab\ncd'), "bytearray().rindex(b'ab\\ncd')")
change(lambda: Ba(b'sub'), lambda x: x.rindex(bytearray(b'ab'), 2, -10), "Ba(b'sub').rindex(bytearray(b'ab'), 2, -10)")
change(lambda: bytearray(b' a,b '), lambda x: x.rindex(b'ab\ncd'), "bytearray(b' a,b ').rindex(b'ab\\ncd')")
change(lambda: Ba(b'sub'), lambda x: x.rindex(b'a,b', 1), "Ba(b'sub').rindex(b'a,b', 1)")
change(lambda: bytearray(), lambda x: x.rindex(b'abc', I(2)), "bytearray().rindex(b'abc', I(2))")
change(lambda: Ba(b'sub'), lambda x: x.rindex('strict'), "Ba(b'sub').rindex('strict')")
change(lambda: Ba(b'sub'), lambda x: x.rindex(b'a,b'), "Ba(b'sub').rindex(b'a,b')")
