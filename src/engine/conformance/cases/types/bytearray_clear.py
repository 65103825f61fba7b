# bytearray.clear: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'Hello World'), lambda x: x.clear(-3), "bytearray(b'Hello World').clear(-3)")
change(lambda: bytearray(b' a,b '), lambda x: x.clear(255), "bytearray(b' a,b ').clear(255)")
change(lambda: bytearray(), lambda x: x.clear(5), 'bytearray().clear(5)')
change(lambda: Ba(b'sub'), lambda x: x.clear(b' x '), "Ba(b'sub').clear(b' x ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.clear(1), "bytearray(b'a\\nb').clear(1)")
change(lambda: bytearray(b'a\nb'), lambda x: x.clear(b'abc', b'abc', [b'a',b'b']), "bytearray(b'a\\nb').clear(b'abc', b'abc', [b'a',b'b'])")
change(lambda: bytearray(b'a\nb'), lambda x: x.clear(256), "bytearray(b'a\\nb').clear(256)")
change(lambda: bytearray(), lambda x: x.clear({'a':1}, Ba(b'zz'), b'\r\n'), "bytearray().clear({'a':1}, Ba(b'zz'), b'\\r\\n')")
change(lambda: bytearray(), lambda x: x.clear(b' x '), "bytearray().clear(b' x ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.clear(10), "bytearray(b'a\\nb').clear(10)")
change(lambda: bytearray(b'Hello World'), lambda x: x.clear(b'a', b'abc'), "bytearray(b'Hello World').clear(b'a', b'abc')")
change(lambda: bytearray(b'Hello World'), lambda x: x.clear(5, 2), "bytearray(b'Hello World').clear(5, 2)")
change(lambda: bytearray(), lambda x: x.clear(b'\xff\x00'), "bytearray().clear(b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.clear(b'\r\n'), "bytearray(b'a\\nb').clear(b'\\r\\n')")
change(lambda: bytearray(5), lambda x: x.clear(3), 'bytearray(5).clear(3)')
change(lambda: bytearray(b'Hello World'), lambda x: x.clear(2, -1), "bytearray(b'Hello World').clear(2, -1)")
change(lambda: bytearray(b'abc'), lambda x: x.clear(b'', [b'a',b'b']), "bytearray(b'abc').clear(b'', [b'a',b'b'])")
change(lambda: bytearray(b'a\nb'), lambda x: x.clear(), "bytearray(b'a\\nb').clear()")
change(lambda: bytearray(b'Hello World'), lambda x: x.clear(1e-320), "bytearray(b'Hello World').clear(1e-320)")
change(lambda: bytearray(5), lambda x: x.clear(1e-320), 'bytearray(5).clear(1e-320)')
change(lambda: bytearray(b'a\nb'), lambda x: x.clear(255), "bytearray(b'a\\nb').clear(255)")
change(lambda: bytearray(b' a,b '), lambda x: x.clear(1), "bytearray(b' a,b ').clear(1)")
change(lambda: bytearray(), lambda x: x.clear(2), 'bytearray().clear(2)')
change(lambda: bytearray(b'a\nb'), lambda x: x.clear('strict', 10), "bytearray(b'a\\nb').clear('strict', 10)")
change(lambda: bytearray(5), lambda x: x.clear(b'\xff\x00'), "bytearray(5).clear(b'\\xff\\x00')")
change(lambda: bytearray(b'Hello World'), lambda x: x.clear(b' x ', 255, None), "bytearray(b'Hello World').clear(b' x ', 255, None)")
change(lambda: bytearray(), lambda x: x.clear(10), 'bytearray().clear(10)')
change(lambda: bytearray(), lambda x: x.clear(bytearray(b'ab'), b'a,b', '123'), "bytearray().clear(bytearray(b'ab'), b'a,b', '123')")
change(lambda: bytearray(), lambda x: x.clear(frozenset({2,3}), complex(1,2)), 'bytearray().clear(frozenset({2,3}), complex(1,2))')
change(lambda: bytearray(b' a,b '), lambda x: x.clear(b''), "bytearray(b' a,b ').clear(b'')")
change(lambda: bytearray(b'a\nb'), lambda x: x.clear(0), "bytearray(b'a\\nb').clear(0)")
