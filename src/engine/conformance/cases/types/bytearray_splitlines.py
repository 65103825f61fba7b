# bytearray.splitlines: arguments of all kinds, and what is left of the receiver.


class St(str):
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


change(lambda: bytearray(5), lambda x: x.splitlines(255, 5), 'bytearray(5).splitlines(255, 5)')
change(lambda: bytearray(b' a,b '), lambda x: x.splitlines(0, -3, b'\xff\x00'), "bytearray(b' a,b ').splitlines(0, -3, b'\\xff\\x00')")
change(lambda: bytearray(b'Hello World'), lambda x: x.splitlines(100), "bytearray(b'Hello World').splitlines(100)")
change(lambda: bytearray(b'a\nb'), lambda x: x.splitlines(b' x '), "bytearray(b'a\\nb').splitlines(b' x ')")
change(lambda: bytearray(b' a,b '), lambda x: x.splitlines(b'a'), "bytearray(b' a,b ').splitlines(b'a')")
change(lambda: bytearray(b'a\nb'), lambda x: x.splitlines(0, -3), "bytearray(b'a\\nb').splitlines(0, -3)")
change(lambda: bytearray(b'abc'), lambda x: x.splitlines(10, 7), "bytearray(b'abc').splitlines(10, 7)")
change(lambda: bytearray(b'a\nb'), lambda x: x.splitlines('a', keepends=2), "bytearray(b'a\\nb').splitlines('a', keepends=2)")
change(lambda: bytearray(5), lambda x: x.splitlines(10, 1), 'bytearray(5).splitlines(10, 1)')
change(lambda: bytearray(5), lambda x: x.splitlines(b'ab\ncd'), "bytearray(5).splitlines(b'ab\\ncd')")
change(lambda: bytearray(b' a,b '), lambda x: x.splitlines(100), "bytearray(b' a,b ').splitlines(100)")
change(lambda: bytearray(b' a,b '), lambda x: x.splitlines(256), "bytearray(b' a,b ').splitlines(256)")
change(lambda: Ba(b'sub'), lambda x: x.splitlines(b'\r\n'), "Ba(b'sub').splitlines(b'\\r\\n')")
change(lambda: bytearray(b'abc'), lambda x: x.splitlines(b'ab\ncd'), "bytearray(b'abc').splitlines(b'ab\\ncd')")
change(lambda: Ba(b'sub'), lambda x: x.splitlines(b'abc'), "Ba(b'sub').splitlines(b'abc')")
change(lambda: Ba(b'sub'), lambda x: x.splitlines(St('sub')), "Ba(b'sub').splitlines(St('sub'))")
change(lambda: bytearray(b'abc'), lambda x: x.splitlines(Bs(b'q')), "bytearray(b'abc').splitlines(Bs(b'q'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.splitlines(1e-320, False, -1), "bytearray(b'Hello World').splitlines(1e-320, False, -1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.splitlines(b''), "bytearray(b'Hello World').splitlines(b'')")
change(lambda: bytearray(b' a,b '), lambda x: x.splitlines('123', b''), "bytearray(b' a,b ').splitlines('123', b'')")
change(lambda: bytearray(b'abc'), lambda x: x.splitlines(bytearray(b'ab'), '😀x'), "bytearray(b'abc').splitlines(bytearray(b'ab'), '😀x')")
change(lambda: bytearray(b' a,b '), lambda x: x.splitlines(b'a,b'), "bytearray(b' a,b ').splitlines(b'a,b')")
change(lambda: bytearray(b' a,b '), lambda x: x.splitlines(b' x ', '\ud800'), "bytearray(b' a,b ').splitlines(b' x ', '\\ud800')")
change(lambda: Ba(b'sub'), lambda x: x.splitlines(b'Hello World'), "Ba(b'sub').splitlines(b'Hello World')")
change(lambda: Ba(b'sub'), lambda x: x.splitlines(keepends=2**63-1), "Ba(b'sub').splitlines(keepends=2**63-1)")
change(lambda: bytearray(5), lambda x: x.splitlines(b'', 0), "bytearray(5).splitlines(b'', 0)")
change(lambda: bytearray(b' a,b '), lambda x: x.splitlines(5, keepends=-256), "bytearray(b' a,b ').splitlines(5, keepends=-256)")
change(lambda: bytearray(b' a,b '), lambda x: x.splitlines(5, 10, b'a'), "bytearray(b' a,b ').splitlines(5, 10, b'a')")
change(lambda: Ba(b'sub'), lambda x: x.splitlines(0), "Ba(b'sub').splitlines(0)")
change(lambda: bytearray(b'abc'), lambda x: x.splitlines(256, b'', 0), "bytearray(b'abc').splitlines(256, b'', 0)")
change(lambda: bytearray(), lambda x: x.splitlines(), 'bytearray().splitlines()')
change(lambda: bytearray(5), lambda x: x.splitlines('ΑΣ'), "bytearray(5).splitlines('ΑΣ')")
