# bytearray.isascii: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'abc'), lambda x: x.isascii(Bs(b'q')), "bytearray(b'abc').isascii(Bs(b'q'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.isascii(255), "bytearray(b'a\\nb').isascii(255)")
change(lambda: bytearray(b'abc'), lambda x: x.isascii(5), "bytearray(b'abc').isascii(5)")
change(lambda: bytearray(b' a,b '), lambda x: x.isascii(Bs(b'q')), "bytearray(b' a,b ').isascii(Bs(b'q'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.isascii(b'ab\ncd', -256, b'Hello World'), "bytearray(b'a\\nb').isascii(b'ab\\ncd', -256, b'Hello World')")
change(lambda: Ba(b'sub'), lambda x: x.isascii(bytearray(b'ab')), "Ba(b'sub').isascii(bytearray(b'ab'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.isascii(10), "bytearray(b'Hello World').isascii(10)")
change(lambda: Ba(b'sub'), lambda x: x.isascii(0), "Ba(b'sub').isascii(0)")
change(lambda: Ba(b'sub'), lambda x: x.isascii(b'Hello World', -1, b''), "Ba(b'sub').isascii(b'Hello World', -1, b'')")
change(lambda: bytearray(b'abc'), lambda x: x.isascii(100), "bytearray(b'abc').isascii(100)")
change(lambda: bytearray(b'abc'), lambda x: x.isascii(), "bytearray(b'abc').isascii()")
change(lambda: Ba(b'sub'), lambda x: x.isascii(), "Ba(b'sub').isascii()")
change(lambda: bytearray(5), lambda x: x.isascii(b'abc'), "bytearray(5).isascii(b'abc')")
change(lambda: bytearray(b'abc'), lambda x: x.isascii('ß'), "bytearray(b'abc').isascii('ß')")
change(lambda: bytearray(), lambda x: x.isascii(), 'bytearray().isascii()')
change(lambda: bytearray(b'a\nb'), lambda x: x.isascii(5), "bytearray(b'a\\nb').isascii(5)")
change(lambda: bytearray(b' a,b '), lambda x: x.isascii(-1), "bytearray(b' a,b ').isascii(-1)")
change(lambda: bytearray(), lambda x: x.isascii(memoryview(b'xyz')), "bytearray().isascii(memoryview(b'xyz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.isascii(b'abc'), "bytearray(b'a\\nb').isascii(b'abc')")
change(lambda: bytearray(5), lambda x: x.isascii(b'a,b'), "bytearray(5).isascii(b'a,b')")
change(lambda: bytearray(5), lambda x: x.isascii(), 'bytearray(5).isascii()')
change(lambda: bytearray(b'Hello World'), lambda x: x.isascii(Bs(b'q'), 2**63-1, slice(0,0)), "bytearray(b'Hello World').isascii(Bs(b'q'), 2**63-1, slice(0,0))")
change(lambda: bytearray(b'a\nb'), lambda x: x.isascii(7), "bytearray(b'a\\nb').isascii(7)")
change(lambda: bytearray(b' a,b '), lambda x: x.isascii(3), "bytearray(b' a,b ').isascii(3)")
change(lambda: bytearray(b'Hello World'), lambda x: x.isascii(b''), "bytearray(b'Hello World').isascii(b'')")
change(lambda: bytearray(), lambda x: x.isascii(frozenset({2,3}), b'\r\n'), "bytearray().isascii(frozenset({2,3}), b'\\r\\n')")
change(lambda: Ba(b'sub'), lambda x: x.isascii(b' x '), "Ba(b'sub').isascii(b' x ')")
change(lambda: bytearray(), lambda x: x.isascii(b'\xff\x00', b'\xff\x00'), "bytearray().isascii(b'\\xff\\x00', b'\\xff\\x00')")
change(lambda: bytearray(b' a,b '), lambda x: x.isascii(5), "bytearray(b' a,b ').isascii(5)")
