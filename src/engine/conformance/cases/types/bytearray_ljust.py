# bytearray.ljust: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


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


change(lambda: bytearray(), lambda x: x.ljust(True, 'İI'), "bytearray().ljust(True, 'İI')")
change(lambda: bytearray(b'Hello World'), lambda x: x.ljust('Hello World', b'ab\ncd', b'a,b'), "bytearray(b'Hello World').ljust('Hello World', b'ab\\ncd', b'a,b')")
change(lambda: bytearray(b'abc'), lambda x: x.ljust(Bs(b'q')), "bytearray(b'abc').ljust(Bs(b'q'))")
change(lambda: bytearray(b'abc'), lambda x: x.ljust(0.1), "bytearray(b'abc').ljust(0.1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.ljust(b'abc'), "bytearray(b'Hello World').ljust(b'abc')")
change(lambda: bytearray(b'Hello World'), lambda x: x.ljust(I(8), '日本'), "bytearray(b'Hello World').ljust(I(8), '日本')")
change(lambda: bytearray(), lambda x: x.ljust('strict'), "bytearray().ljust('strict')")
change(lambda: bytearray(5), lambda x: x.ljust(3, '{}'), "bytearray(5).ljust(3, '{}')")
change(lambda: bytearray(b'abc'), lambda x: x.ljust(5, 'a\x00b'), "bytearray(b'abc').ljust(5, 'a\\x00b')")
change(lambda: Ba(b'sub'), lambda x: x.ljust(12, 'utf-8'), "Ba(b'sub').ljust(12, 'utf-8')")
change(lambda: bytearray(b' a,b '), lambda x: x.ljust(I(8), St('sub')), "bytearray(b' a,b ').ljust(I(8), St('sub'))")
change(lambda: Ba(b'sub'), lambda x: x.ljust(12, 'ab\r\ncd\x0b\x85e'), "Ba(b'sub').ljust(12, 'ab\\r\\ncd\\x0b\\x85e')")
change(lambda: bytearray(b'abc'), lambda x: x.ljust(True, 'ΑΣ'), "bytearray(b'abc').ljust(True, 'ΑΣ')")
change(lambda: bytearray(b'Hello World'), lambda x: x.ljust(3, 'strict'), "bytearray(b'Hello World').ljust(3, 'strict')")
change(lambda: bytearray(b'abc'), lambda x: x.ljust(12, 'ΑΣ'), "bytearray(b'abc').ljust(12, 'ΑΣ')")
change(lambda: bytearray(5), lambda x: x.ljust(5), 'bytearray(5).ljust(5)')
change(lambda: bytearray(5), lambda x: x.ljust({1,2}), 'bytearray(5).ljust({1,2})')
change(lambda: bytearray(b'Hello World'), lambda x: x.ljust(-3), "bytearray(b'Hello World').ljust(-3)")
change(lambda: bytearray(b'abc'), lambda x: x.ljust(b'Hello World', b'a', b'\xff\x00'), "bytearray(b'abc').ljust(b'Hello World', b'a', b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.ljust(3, 'ΑΣ'), "bytearray(b'a\\nb').ljust(3, 'ΑΣ')")
change(lambda: Ba(b'sub'), lambda x: x.ljust(5, '日本'), "Ba(b'sub').ljust(5, '日本')")
change(lambda: bytearray(), lambda x: x.ljust(I(8)), 'bytearray().ljust(I(8))')
change(lambda: bytearray(b'Hello World'), lambda x: x.ljust(0, 'aXbX'), "bytearray(b'Hello World').ljust(0, 'aXbX')")
change(lambda: bytearray(b'Hello World'), lambda x: x.ljust(b''), "bytearray(b'Hello World').ljust(b'')")
change(lambda: bytearray(b' a,b '), lambda x: x.ljust(None), "bytearray(b' a,b ').ljust(None)")
change(lambda: Ba(b'sub'), lambda x: x.ljust(3), "Ba(b'sub').ljust(3)")
change(lambda: bytearray(), lambda x: x.ljust(100, b' x ', Ba(b'zz')), "bytearray().ljust(100, b' x ', Ba(b'zz'))")
change(lambda: bytearray(5), lambda x: x.ljust(None), 'bytearray(5).ljust(None)')
change(lambda: bytearray(), lambda x: x.ljust(7.5), 'bytearray().ljust(7.5)')
change(lambda: bytearray(b'abc'), lambda x: x.ljust(5, 'a,b,,c'), "bytearray(b'abc').ljust(5, 'a,b,,c')")
change(lambda: Ba(b'sub'), lambda x: x.ljust(5, 'ß'), "Ba(b'sub').ljust(5, 'ß')")
change(lambda: bytearray(b'a\nb'), lambda x: x.ljust(20), "bytearray(b'a\\nb').ljust(20)")
