# bytearray.extend: arguments of all kinds, and what is left of the receiver.


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: bytearray(b'abc'), lambda x: x.extend(b'\r\n'), "bytearray(b'abc').extend(b'\\r\\n')")
change(lambda: bytearray(b'abc'), lambda x: x.extend(b'abc'), "bytearray(b'abc').extend(b'abc')")
change(lambda: bytearray(5), lambda x: x.extend(100, b'\xff\x00'), "bytearray(5).extend(100, b'\\xff\\x00')")
change(lambda: bytearray(5), lambda x: x.extend([]), 'bytearray(5).extend([])')
change(lambda: bytearray(b' a,b '), lambda x: x.extend(slice(None,None,2), {97:None}), "bytearray(b' a,b ').extend(slice(None,None,2), {97:None})")
change(lambda: bytearray(b'Hello World'), lambda x: x.extend(2.5, 7), "bytearray(b'Hello World').extend(2.5, 7)")
change(lambda: Ba(b'sub'), lambda x: x.extend(memoryview(b'xyz')), "Ba(b'sub').extend(memoryview(b'xyz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.extend(memoryview(b'xyz')), "bytearray(b'Hello World').extend(memoryview(b'xyz'))")
change(lambda: bytearray(5), lambda x: x.extend(1), 'bytearray(5).extend(1)')
change(lambda: bytearray(b'Hello World'), lambda x: x.extend(), "bytearray(b'Hello World').extend()")
change(lambda: Ba(b'sub'), lambda x: x.extend(b'ab\ncd', 1e-320, b''), "Ba(b'sub').extend(b'ab\\ncd', 1e-320, b'')")
change(lambda: bytearray(5), lambda x: x.extend(256), 'bytearray(5).extend(256)')
change(lambda: bytearray(), lambda x: x.extend(), 'bytearray().extend()')
change(lambda: bytearray(b'abc'), lambda x: x.extend(Bs(b'q'), 2), "bytearray(b'abc').extend(Bs(b'q'), 2)")
change(lambda: bytearray(b'abc'), lambda x: x.extend(Ba(b'zz')), "bytearray(b'abc').extend(Ba(b'zz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.extend(7), "bytearray(b'a\\nb').extend(7)")
change(lambda: bytearray(5), lambda x: x.extend(It(1,2)), 'bytearray(5).extend(It(1,2))')
change(lambda: bytearray(b'a\nb'), lambda x: x.extend(256, Se({1})), "bytearray(b'a\\nb').extend(256, Se({1}))")
change(lambda: bytearray(b'Hello World'), lambda x: x.extend((1,2,3), 100), "bytearray(b'Hello World').extend((1,2,3), 100)")
change(lambda: bytearray(5), lambda x: x.extend(bytearray(b'ab'), bytearray(b'ab'), b' x '), "bytearray(5).extend(bytearray(b'ab'), bytearray(b'ab'), b' x ')")
change(lambda: bytearray(b'abc'), lambda x: x.extend(b''), "bytearray(b'abc').extend(b'')")
change(lambda: bytearray(b'abc'), lambda x: x.extend(10, b'', 1e16), "bytearray(b'abc').extend(10, b'', 1e16)")
change(lambda: bytearray(b'abc'), lambda x: x.extend(b'Hello World', Bs(b'q'), bytearray(b'ab')), "bytearray(b'abc').extend(b'Hello World', Bs(b'q'), bytearray(b'ab'))")
change(lambda: bytearray(5), lambda x: x.extend(b''), "bytearray(5).extend(b'')")
change(lambda: bytearray(b'Hello World'), lambda x: x.extend(b'\xff\x00'), "bytearray(b'Hello World').extend(b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.extend(255), "bytearray(b'a\\nb').extend(255)")
change(lambda: bytearray(b' a,b '), lambda x: x.extend(), "bytearray(b' a,b ').extend()")
change(lambda: bytearray(5), lambda x: x.extend(b'', 255), "bytearray(5).extend(b'', 255)")
change(lambda: bytearray(b'Hello World'), lambda x: x.extend(int), "bytearray(b'Hello World').extend(int)")
change(lambda: bytearray(b'abc'), lambda x: x.extend(b'\xff\x00', 0), "bytearray(b'abc').extend(b'\\xff\\x00', 0)")
change(lambda: bytearray(), lambda x: x.extend(b'a'), "bytearray().extend(b'a')")
