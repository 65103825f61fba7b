# bytearray.append: arguments of all kinds, and what is left of the receiver.


class Fl(float):
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


change(lambda: bytearray(), lambda x: x.append(), 'bytearray().append()')
change(lambda: bytearray(b'a\nb'), lambda x: x.append(255, 10, b''), "bytearray(b'a\\nb').append(255, 10, b'')")
change(lambda: bytearray(b'a\nb'), lambda x: x.append(b''), "bytearray(b'a\\nb').append(b'')")
change(lambda: bytearray(b'Hello World'), lambda x: x.append(b''), "bytearray(b'Hello World').append(b'')")
change(lambda: bytearray(b'a\nb'), lambda x: x.append('%s', 7, b'a,b'), "bytearray(b'a\\nb').append('%s', 7, b'a,b')")
change(lambda: bytearray(b' a,b '), lambda x: x.append(3, Bs(b'q')), "bytearray(b' a,b ').append(3, Bs(b'q'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.append(memoryview(b'xyz')), "bytearray(b'a\\nb').append(memoryview(b'xyz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.append(b'\xff\x00', Ba(b'zz')), "bytearray(b'Hello World').append(b'\\xff\\x00', Ba(b'zz'))")
change(lambda: bytearray(b'abc'), lambda x: x.append(1e300), "bytearray(b'abc').append(1e300)")
change(lambda: Ba(b'sub'), lambda x: x.append(complex(1,2), b''), "Ba(b'sub').append(complex(1,2), b'')")
change(lambda: bytearray(b'Hello World'), lambda x: x.append(b'Hello World'), "bytearray(b'Hello World').append(b'Hello World')")
change(lambda: bytearray(b'abc'), lambda x: x.append(b'\r\n', b'\xff\x00'), "bytearray(b'abc').append(b'\\r\\n', b'\\xff\\x00')")
change(lambda: bytearray(b'abc'), lambda x: x.append(), "bytearray(b'abc').append()")
change(lambda: bytearray(b' a,b '), lambda x: x.append(2, 10), "bytearray(b' a,b ').append(2, 10)")
change(lambda: bytearray(), lambda x: x.append(b'a', Bs(b'q')), "bytearray().append(b'a', Bs(b'q'))")
change(lambda: bytearray(b'abc'), lambda x: x.append(1), "bytearray(b'abc').append(1)")
change(lambda: bytearray(), lambda x: x.append(b'ab\ncd', 10), "bytearray().append(b'ab\\ncd', 10)")
change(lambda: bytearray(b'abc'), lambda x: x.append(10), "bytearray(b'abc').append(10)")
change(lambda: bytearray(b' a,b '), lambda x: x.append(7, memoryview(b'xyz'), 256), "bytearray(b' a,b ').append(7, memoryview(b'xyz'), 256)")
change(lambda: Ba(b'sub'), lambda x: x.append(7), "Ba(b'sub').append(7)")
change(lambda: bytearray(b' a,b '), lambda x: x.append(), "bytearray(b' a,b ').append()")
change(lambda: bytearray(5), lambda x: x.append((1,2), 5), 'bytearray(5).append((1,2), 5)')
change(lambda: Ba(b'sub'), lambda x: x.append(256), "Ba(b'sub').append(256)")
change(lambda: Ba(b'sub'), lambda x: x.append(bytearray(b'ab'), bytearray(b'ab'), slice(0,0)), "Ba(b'sub').append(bytearray(b'ab'), bytearray(b'ab'), slice(0,0))")
change(lambda: bytearray(b'a\nb'), lambda x: x.append(b'a', 10), "bytearray(b'a\\nb').append(b'a', 10)")
change(lambda: bytearray(b'a\nb'), lambda x: x.append(), "bytearray(b'a\\nb').append()")
change(lambda: bytearray(b' a,b '), lambda x: x.append(b'\r\n'), "bytearray(b' a,b ').append(b'\\r\\n')")
change(lambda: bytearray(b'Hello World'), lambda x: x.append(3, 'ab\r\ncd\x0b\x85e', Fl(2.5)), "bytearray(b'Hello World').append(3, 'ab\\r\\ncd\\x0b\\x85e', Fl(2.5))")
change(lambda: bytearray(5), lambda x: x.append(3, 1, b'\r\n'), "bytearray(5).append(3, 1, b'\\r\\n')")
change(lambda: bytearray(b' a,b '), lambda x: x.append('\u0660\u0661', b''), "bytearray(b' a,b ').append('\\u0660\\u0661', b'')")
change(lambda: bytearray(b'abc'), lambda x: x.append(float('inf')), "bytearray(b'abc').append(float('inf'))")
