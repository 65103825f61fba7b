# bytearray.translate: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
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


change(lambda: bytearray(b' a,b '), lambda x: x.translate(memoryview(b'xyz'), b'abc', 10, delete=2.5), "bytearray(b' a,b ').translate(memoryview(b'xyz'), b'abc', 10, delete=2.5)")
change(lambda: bytearray(), lambda x: x.translate(b'\xff\x00', -3), "bytearray().translate(b'\\xff\\x00', -3)")
change(lambda: bytearray(), lambda x: x.translate('日本', 0), "bytearray().translate('日本', 0)")
change(lambda: bytearray(), lambda x: x.translate(7, memoryview(b'xyz'), -3), "bytearray().translate(7, memoryview(b'xyz'), -3)")
change(lambda: bytearray(b'a\nb'), lambda x: x.translate(), "bytearray(b'a\\nb').translate()")
change(lambda: bytearray(b'Hello World'), lambda x: x.translate(bytearray(b'ab'), I(-1)), "bytearray(b'Hello World').translate(bytearray(b'ab'), I(-1))")
change(lambda: bytearray(b' a,b '), lambda x: x.translate('aXbX'), "bytearray(b' a,b ').translate('aXbX')")
change(lambda: bytearray(b' a,b '), lambda x: x.translate(b'Hello World'), "bytearray(b' a,b ').translate(b'Hello World')")
change(lambda: bytearray(b'abc'), lambda x: x.translate(2**31, 2), "bytearray(b'abc').translate(2**31, 2)")
change(lambda: bytearray(b' a,b '), lambda x: x.translate(2, 7, delete='aXbX'), "bytearray(b' a,b ').translate(2, 7, delete='aXbX')")
change(lambda: bytearray(b' a,b '), lambda x: x.translate(100), "bytearray(b' a,b ').translate(100)")
change(lambda: bytearray(b'abc'), lambda x: x.translate(b'abc'), "bytearray(b'abc').translate(b'abc')")
change(lambda: bytearray(5), lambda x: x.translate(7, b' x '), "bytearray(5).translate(7, b' x ')")
change(lambda: bytearray(), lambda x: x.translate(5), 'bytearray().translate(5)')
change(lambda: Ba(b'sub'), lambda x: x.translate(), "Ba(b'sub').translate()")
change(lambda: bytearray(b'abc'), lambda x: x.translate(b'ab\ncd', memoryview(b'xyz'), delete=In(5)), "bytearray(b'abc').translate(b'ab\\ncd', memoryview(b'xyz'), delete=In(5))")
change(lambda: bytearray(), lambda x: x.translate(Bs(b'q')), "bytearray().translate(Bs(b'q'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.translate(0, memoryview(b'xyz'), delete=b'\r\n'), "bytearray(b'Hello World').translate(0, memoryview(b'xyz'), delete=b'\\r\\n')")
change(lambda: Ba(b'sub'), lambda x: x.translate(b'abc'), "Ba(b'sub').translate(b'abc')")
change(lambda: bytearray(5), lambda x: x.translate(b'Hello World', -1, 0), "bytearray(5).translate(b'Hello World', -1, 0)")
change(lambda: bytearray(b' a,b '), lambda x: x.translate(10), "bytearray(b' a,b ').translate(10)")
change(lambda: bytearray(b' a,b '), lambda x: x.translate(b'\xff\x00', b' x '), "bytearray(b' a,b ').translate(b'\\xff\\x00', b' x ')")
change(lambda: Ba(b'sub'), lambda x: x.translate(b'ab\ncd'), "Ba(b'sub').translate(b'ab\\ncd')")
change(lambda: bytearray(b' a,b '), lambda x: x.translate(-3, -1), "bytearray(b' a,b ').translate(-3, -1)")
change(lambda: bytearray(b' a,b '), lambda x: x.translate(memoryview(b'xyz')), "bytearray(b' a,b ').translate(memoryview(b'xyz'))")
change(lambda: bytearray(), lambda x: x.translate(b' x '), "bytearray().translate(b' x ')")
change(lambda: bytearray(5), lambda x: x.translate(slice(1,3), -3), 'bytearray(5).translate(slice(1,3), -3)')
change(lambda: bytearray(), lambda x: x.translate(-3, delete={'a'}), "bytearray().translate(-3, delete={'a'})")
change(lambda: bytearray(5), lambda x: x.translate(), 'bytearray(5).translate()')
