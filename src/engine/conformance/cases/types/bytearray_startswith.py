# bytearray.startswith: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(5), lambda x: x.startswith(b'abc'), "bytearray(5).startswith(b'abc')")
change(lambda: bytearray(), lambda x: x.startswith(b'\r\n'), "bytearray().startswith(b'\\r\\n')")
change(lambda: bytearray(b'Hello World'), lambda x: x.startswith(b'abc'), "bytearray(b'Hello World').startswith(b'abc')")
change(lambda: bytearray(b'a\nb'), lambda x: x.startswith(['ab','cd']), "bytearray(b'a\\nb').startswith(['ab','cd'])")
change(lambda: bytearray(5), lambda x: x.startswith(256, 3, 10), 'bytearray(5).startswith(256, 3, 10)')
change(lambda: bytearray(), lambda x: x.startswith(b'a'), "bytearray().startswith(b'a')")
change(lambda: bytearray(b'a\nb'), lambda x: x.startswith(b''), "bytearray(b'a\\nb').startswith(b'')")
change(lambda: bytearray(5), lambda x: x.startswith(Ba(b'zz'), b'abc'), "bytearray(5).startswith(Ba(b'zz'), b'abc')")
change(lambda: bytearray(b'Hello World'), lambda x: x.startswith(b'\r\n'), "bytearray(b'Hello World').startswith(b'\\r\\n')")
change(lambda: bytearray(), lambda x: x.startswith(Ba(b'zz'), I(2), 2), "bytearray().startswith(Ba(b'zz'), I(2), 2)")
change(lambda: bytearray(b'Hello World'), lambda x: x.startswith(b''), "bytearray(b'Hello World').startswith(b'')")
change(lambda: bytearray(b'abc'), lambda x: x.startswith(b'ab\ncd'), "bytearray(b'abc').startswith(b'ab\\ncd')")
change(lambda: Ba(b'sub'), lambda x: x.startswith(b'a', I(2)), "Ba(b'sub').startswith(b'a', I(2))")
change(lambda: bytearray(5), lambda x: x.startswith(b''), "bytearray(5).startswith(b'')")
change(lambda: bytearray(b'Hello World'), lambda x: x.startswith(b'abc', -10, 100), "bytearray(b'Hello World').startswith(b'abc', -10, 100)")
change(lambda: bytearray(5), lambda x: x.startswith(memoryview(b'xyz')), "bytearray(5).startswith(memoryview(b'xyz'))")
change(lambda: bytearray(b'abc'), lambda x: x.startswith(b'ab\ncd', 3, -3), "bytearray(b'abc').startswith(b'ab\\ncd', 3, -3)")
change(lambda: bytearray(b'abc'), lambda x: x.startswith(-3), "bytearray(b'abc').startswith(-3)")
change(lambda: Ba(b'sub'), lambda x: x.startswith(Ba(b'zz')), "Ba(b'sub').startswith(Ba(b'zz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.startswith(2, 2, Ba(b'zz')), "bytearray(b' a,b ').startswith(2, 2, Ba(b'zz'))")
change(lambda: Ba(b'sub'), lambda x: x.startswith(Ba(b'zz'), 5), "Ba(b'sub').startswith(Ba(b'zz'), 5)")
change(lambda: bytearray(b'Hello World'), lambda x: x.startswith(b'a,b'), "bytearray(b'Hello World').startswith(b'a,b')")
change(lambda: bytearray(b'a\nb'), lambda x: x.startswith(b' x '), "bytearray(b'a\\nb').startswith(b' x ')")
change(lambda: bytearray(b' a,b '), lambda x: x.startswith(Bs(b'q')), "bytearray(b' a,b ').startswith(Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.startswith(bytearray(b'ab'), -1), "bytearray().startswith(bytearray(b'ab'), -1)")
change(lambda: bytearray(5), lambda x: x.startswith(Bs(b'q'), 2, -10), "bytearray(5).startswith(Bs(b'q'), 2, -10)")
change(lambda: bytearray(b'a\nb'), lambda x: x.startswith(b'abc'), "bytearray(b'a\\nb').startswith(b'abc')")
change(lambda: bytearray(b'a\nb'), lambda x: x.startswith(b'', -10), "bytearray(b'a\\nb').startswith(b'', -10)")
change(lambda: bytearray(b'abc'), lambda x: x.startswith(b' x '), "bytearray(b'abc').startswith(b' x ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.startswith(b'a,b'), "bytearray(b'a\\nb').startswith(b'a,b')")
change(lambda: bytearray(b'a\nb'), lambda x: x.startswith(b'Hello World'), "bytearray(b'a\\nb').startswith(b'Hello World')")
