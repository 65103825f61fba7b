# bytearray.join: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b' a,b '), lambda x: x.join(-1), "bytearray(b' a,b ').join(-1)")
change(lambda: bytearray(b'abc'), lambda x: x.join(Ba(b'zz')), "bytearray(b'abc').join(Ba(b'zz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.join(), "bytearray(b' a,b ').join()")
change(lambda: bytearray(b'a\nb'), lambda x: x.join(b' x ', range(5,0,-2), 1), "bytearray(b'a\\nb').join(b' x ', range(5,0,-2), 1)")
change(lambda: bytearray(b'a\nb'), lambda x: x.join(bytearray(b'ab'), 5), "bytearray(b'a\\nb').join(bytearray(b'ab'), 5)")
change(lambda: bytearray(b' a,b '), lambda x: x.join(bytearray(b'ab')), "bytearray(b' a,b ').join(bytearray(b'ab'))")
change(lambda: Ba(b'sub'), lambda x: x.join(slice(-2,None)), "Ba(b'sub').join(slice(-2,None))")
change(lambda: Ba(b'sub'), lambda x: x.join([1,'a'], -256), "Ba(b'sub').join([1,'a'], -256)")
change(lambda: Ba(b'sub'), lambda x: x.join(b'Hello World', '%s', 256), "Ba(b'sub').join(b'Hello World', '%s', 256)")
change(lambda: bytearray(b'a\nb'), lambda x: x.join(memoryview(b'xyz'), -2**63), "bytearray(b'a\\nb').join(memoryview(b'xyz'), -2**63)")
change(lambda: bytearray(b'abc'), lambda x: x.join(-1.5), "bytearray(b'abc').join(-1.5)")
change(lambda: bytearray(b' a,b '), lambda x: x.join(0, b'a,b'), "bytearray(b' a,b ').join(0, b'a,b')")
change(lambda: bytearray(5), lambda x: x.join(Bs(b'q')), "bytearray(5).join(Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.join('ab\r\ncd\x0b\x85e', 7, 5), "bytearray().join('ab\\r\\ncd\\x0b\\x85e', 7, 5)")
change(lambda: bytearray(5), lambda x: x.join(), 'bytearray(5).join()')
change(lambda: bytearray(b'Hello World'), lambda x: x.join(-3), "bytearray(b'Hello World').join(-3)")
change(lambda: bytearray(b'abc'), lambda x: x.join(2), "bytearray(b'abc').join(2)")
change(lambda: bytearray(), lambda x: x.join('ß'), "bytearray().join('ß')")
change(lambda: bytearray(b'abc'), lambda x: x.join(256, 3, 5), "bytearray(b'abc').join(256, 3, 5)")
change(lambda: Ba(b'sub'), lambda x: x.join((1,2), b'\xff\x00'), "Ba(b'sub').join((1,2), b'\\xff\\x00')")
change(lambda: bytearray(b' a,b '), lambda x: x.join(123456789.123), "bytearray(b' a,b ').join(123456789.123)")
change(lambda: bytearray(b'a\nb'), lambda x: x.join(100, b'\xff\x00'), "bytearray(b'a\\nb').join(100, b'\\xff\\x00')")
change(lambda: Ba(b'sub'), lambda x: x.join(b''), "Ba(b'sub').join(b'')")
change(lambda: bytearray(5), lambda x: x.join(-1), 'bytearray(5).join(-1)')
change(lambda: bytearray(b'Hello World'), lambda x: x.join(5), "bytearray(b'Hello World').join(5)")
change(lambda: bytearray(), lambda x: x.join({97:None}), 'bytearray().join({97:None})')
change(lambda: bytearray(b'abc'), lambda x: x.join(b'Hello World', slice(None,None,2)), "bytearray(b'abc').join(b'Hello World', slice(None,None,2))")
change(lambda: bytearray(5), lambda x: x.join(b'a'), "bytearray(5).join(b'a')")
change(lambda: Ba(b'sub'), lambda x: x.join(), "Ba(b'sub').join()")
change(lambda: Ba(b'sub'), lambda x: x.join(Bs(b'q')), "Ba(b'sub').join(Bs(b'q'))")
change(lambda: bytearray(b'abc'), lambda x: x.join(1e-320, (1,2)), "bytearray(b'abc').join(1e-320, (1,2))")
change(lambda: bytearray(b'a\nb'), lambda x: x.join(2, [b'a',b'b']), "bytearray(b'a\\nb').join(2, [b'a',b'b'])")
