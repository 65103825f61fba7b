# bytearray.fromhex: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'Hello World'), lambda x: x.fromhex(b'\r\n'), "bytearray(b'Hello World').fromhex(b'\\r\\n')")
change(lambda: bytearray(), lambda x: x.fromhex(b'\r\n', 256), "bytearray().fromhex(b'\\r\\n', 256)")
change(lambda: bytearray(b'Hello World'), lambda x: x.fromhex(b'ab\ncd', {97:None}, memoryview(b'xyz')), "bytearray(b'Hello World').fromhex(b'ab\\ncd', {97:None}, memoryview(b'xyz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.fromhex(b'\xff\x00'), "bytearray(b' a,b ').fromhex(b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.fromhex(Ba(b'zz')), "bytearray(b'a\\nb').fromhex(Ba(b'zz'))")
change(lambda: bytearray(5), lambda x: x.fromhex(), 'bytearray(5).fromhex()')
change(lambda: bytearray(b' a,b '), lambda x: x.fromhex({97:None}), "bytearray(b' a,b ').fromhex({97:None})")
change(lambda: bytearray(b'a\nb'), lambda x: x.fromhex(b'\xff\x00', b'abc'), "bytearray(b'a\\nb').fromhex(b'\\xff\\x00', b'abc')")
change(lambda: Ba(b'sub'), lambda x: x.fromhex(b''), "Ba(b'sub').fromhex(b'')")
change(lambda: bytearray(b'Hello World'), lambda x: x.fromhex(0, 'tab\tx', 7), "bytearray(b'Hello World').fromhex(0, 'tab\\tx', 7)")
change(lambda: bytearray(b'a\nb'), lambda x: x.fromhex(1e-320, b'ab\ncd'), "bytearray(b'a\\nb').fromhex(1e-320, b'ab\\ncd')")
change(lambda: bytearray(b'a\nb'), lambda x: x.fromhex(100, 100, bytearray(b'ab')), "bytearray(b'a\\nb').fromhex(100, 100, bytearray(b'ab'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.fromhex(b'a,b', b'ab\ncd'), "bytearray(b'a\\nb').fromhex(b'a,b', b'ab\\ncd')")
change(lambda: bytearray(b'abc'), lambda x: x.fromhex(memoryview(b'xyz')), "bytearray(b'abc').fromhex(memoryview(b'xyz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.fromhex(), "bytearray(b'a\\nb').fromhex()")
change(lambda: Ba(b'sub'), lambda x: x.fromhex(-1), "Ba(b'sub').fromhex(-1)")
change(lambda: bytearray(), lambda x: x.fromhex(-2**63, 7), 'bytearray().fromhex(-2**63, 7)')
change(lambda: Ba(b'sub'), lambda x: x.fromhex(256, 0), "Ba(b'sub').fromhex(256, 0)")
change(lambda: bytearray(), lambda x: x.fromhex(100), 'bytearray().fromhex(100)')
change(lambda: bytearray(5), lambda x: x.fromhex(memoryview(b'xyz')), "bytearray(5).fromhex(memoryview(b'xyz'))")
change(lambda: bytearray(5), lambda x: x.fromhex('strict', b'a'), "bytearray(5).fromhex('strict', b'a')")
change(lambda: bytearray(b' a,b '), lambda x: x.fromhex(bytearray(b'ab'), b''), "bytearray(b' a,b ').fromhex(bytearray(b'ab'), b'')")
change(lambda: Ba(b'sub'), lambda x: x.fromhex(-3), "Ba(b'sub').fromhex(-3)")
change(lambda: bytearray(5), lambda x: x.fromhex(1), 'bytearray(5).fromhex(1)')
change(lambda: bytearray(b'a\nb'), lambda x: x.fromhex(b'Hello World'), "bytearray(b'a\\nb').fromhex(b'Hello World')")
change(lambda: bytearray(b'abc'), lambda x: x.fromhex(255), "bytearray(b'abc').fromhex(255)")
change(lambda: bytearray(b'abc'), lambda x: x.fromhex(256, b' x '), "bytearray(b'abc').fromhex(256, b' x ')")
change(lambda: bytearray(b' a,b '), lambda x: x.fromhex('%s'), "bytearray(b' a,b ').fromhex('%s')")
change(lambda: bytearray(b'a\nb'), lambda x: x.fromhex(10), "bytearray(b'a\\nb').fromhex(10)")
change(lambda: bytearray(b'abc'), lambda x: x.fromhex(b''), "bytearray(b'abc').fromhex(b'')")
