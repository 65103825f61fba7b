# bytearray.isdigit: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(5), lambda x: x.isdigit(), 'bytearray(5).isdigit()')
change(lambda: bytearray(b'a\nb'), lambda x: x.isdigit(b'abc', b'abc'), "bytearray(b'a\\nb').isdigit(b'abc', b'abc')")
change(lambda: bytearray(b'abc'), lambda x: x.isdigit(7, 123456789.123, b''), "bytearray(b'abc').isdigit(7, 123456789.123, b'')")
change(lambda: Ba(b'sub'), lambda x: x.isdigit(Bs(b'q'), 2), "Ba(b'sub').isdigit(Bs(b'q'), 2)")
change(lambda: bytearray(b'a\nb'), lambda x: x.isdigit(Bs(b'q'), b'abc', 'İI'), "bytearray(b'a\\nb').isdigit(Bs(b'q'), b'abc', 'İI')")
change(lambda: bytearray(), lambda x: x.isdigit('%s'), "bytearray().isdigit('%s')")
change(lambda: bytearray(b'Hello World'), lambda x: x.isdigit(b'\xff\x00'), "bytearray(b'Hello World').isdigit(b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.isdigit('ΑΣ'), "bytearray(b'a\\nb').isdigit('ΑΣ')")
change(lambda: bytearray(b'abc'), lambda x: x.isdigit(Ba(b'zz'), 7), "bytearray(b'abc').isdigit(Ba(b'zz'), 7)")
change(lambda: bytearray(5), lambda x: x.isdigit(0, b'\xff\x00'), "bytearray(5).isdigit(0, b'\\xff\\x00')")
change(lambda: bytearray(5), lambda x: x.isdigit(None, '%s'), "bytearray(5).isdigit(None, '%s')")
change(lambda: bytearray(b'abc'), lambda x: x.isdigit(b'Hello World'), "bytearray(b'abc').isdigit(b'Hello World')")
change(lambda: bytearray(b' a,b '), lambda x: x.isdigit(0, bytearray(b'ab'), 100), "bytearray(b' a,b ').isdigit(0, bytearray(b'ab'), 100)")
change(lambda: bytearray(5), lambda x: x.isdigit(-1), 'bytearray(5).isdigit(-1)')
change(lambda: bytearray(), lambda x: x.isdigit(Ellipsis), 'bytearray().isdigit(Ellipsis)')
change(lambda: Ba(b'sub'), lambda x: x.isdigit(), "Ba(b'sub').isdigit()")
change(lambda: Ba(b'sub'), lambda x: x.isdigit(-3), "Ba(b'sub').isdigit(-3)")
change(lambda: bytearray(b'abc'), lambda x: x.isdigit(1e300, 5, 255), "bytearray(b'abc').isdigit(1e300, 5, 255)")
change(lambda: bytearray(b'a\nb'), lambda x: x.isdigit(1), "bytearray(b'a\\nb').isdigit(1)")
change(lambda: bytearray(5), lambda x: x.isdigit(b'Hello World', b'Hello World'), "bytearray(5).isdigit(b'Hello World', b'Hello World')")
change(lambda: Ba(b'sub'), lambda x: x.isdigit(-1), "Ba(b'sub').isdigit(-1)")
change(lambda: bytearray(b'abc'), lambda x: x.isdigit(b'\xff\x00'), "bytearray(b'abc').isdigit(b'\\xff\\x00')")
change(lambda: bytearray(b'abc'), lambda x: x.isdigit(b'a,b'), "bytearray(b'abc').isdigit(b'a,b')")
change(lambda: bytearray(), lambda x: x.isdigit(255), 'bytearray().isdigit(255)')
change(lambda: bytearray(), lambda x: x.isdigit(b'\r\n'), "bytearray().isdigit(b'\\r\\n')")
change(lambda: bytearray(), lambda x: x.isdigit(b'\r\n', {97:98}), "bytearray().isdigit(b'\\r\\n', {97:98})")
change(lambda: bytearray(5), lambda x: x.isdigit(-1, b'abc'), "bytearray(5).isdigit(-1, b'abc')")
change(lambda: bytearray(b'abc'), lambda x: x.isdigit(()), "bytearray(b'abc').isdigit(())")
change(lambda: bytearray(5), lambda x: x.isdigit(5, {'a'}), "bytearray(5).isdigit(5, {'a'})")
change(lambda: Ba(b'sub'), lambda x: x.isdigit(0), "Ba(b'sub').isdigit(0)")
