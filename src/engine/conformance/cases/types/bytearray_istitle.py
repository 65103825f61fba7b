# bytearray.istitle: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'Hello World'), lambda x: x.istitle(), "bytearray(b'Hello World').istitle()")
change(lambda: bytearray(), lambda x: x.istitle(b'\xff\x00'), "bytearray().istitle(b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.istitle(-3), "bytearray(b'a\\nb').istitle(-3)")
change(lambda: Ba(b'sub'), lambda x: x.istitle({'a':1}, 7), "Ba(b'sub').istitle({'a':1}, 7)")
change(lambda: bytearray(b' a,b '), lambda x: x.istitle(b'\xff\x00'), "bytearray(b' a,b ').istitle(b'\\xff\\x00')")
change(lambda: Ba(b'sub'), lambda x: x.istitle(100), "Ba(b'sub').istitle(100)")
change(lambda: bytearray(), lambda x: x.istitle('\ud800'), "bytearray().istitle('\\ud800')")
change(lambda: bytearray(5), lambda x: x.istitle(256, Ba(b'zz')), "bytearray(5).istitle(256, Ba(b'zz'))")
change(lambda: Ba(b'sub'), lambda x: x.istitle(b' x ', '\ud800'), "Ba(b'sub').istitle(b' x ', '\\ud800')")
change(lambda: bytearray(), lambda x: x.istitle(Ba(b'zz')), "bytearray().istitle(Ba(b'zz'))")
change(lambda: bytearray(5), lambda x: x.istitle(5, b'abc'), "bytearray(5).istitle(5, b'abc')")
change(lambda: bytearray(5), lambda x: x.istitle(b' x '), "bytearray(5).istitle(b' x ')")
change(lambda: bytearray(b' a,b '), lambda x: x.istitle(256), "bytearray(b' a,b ').istitle(256)")
change(lambda: bytearray(b'abc'), lambda x: x.istitle(b'\r\n', 1), "bytearray(b'abc').istitle(b'\\r\\n', 1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.istitle(256, 7), "bytearray(b'Hello World').istitle(256, 7)")
change(lambda: bytearray(), lambda x: x.istitle(7), 'bytearray().istitle(7)')
change(lambda: bytearray(), lambda x: x.istitle(b'\r\n'), "bytearray().istitle(b'\\r\\n')")
change(lambda: bytearray(b'Hello World'), lambda x: x.istitle(b'abc'), "bytearray(b'Hello World').istitle(b'abc')")
change(lambda: bytearray(), lambda x: x.istitle(2), 'bytearray().istitle(2)')
change(lambda: bytearray(b'Hello World'), lambda x: x.istitle(-1, b'Hello World'), "bytearray(b'Hello World').istitle(-1, b'Hello World')")
change(lambda: Ba(b'sub'), lambda x: x.istitle(range(3)), "Ba(b'sub').istitle(range(3))")
change(lambda: Ba(b'sub'), lambda x: x.istitle(b' x '), "Ba(b'sub').istitle(b' x ')")
change(lambda: bytearray(5), lambda x: x.istitle(), 'bytearray(5).istitle()')
change(lambda: Ba(b'sub'), lambda x: x.istitle(256), "Ba(b'sub').istitle(256)")
change(lambda: bytearray(b'a\nb'), lambda x: x.istitle({1:2,3:4}, 5), "bytearray(b'a\\nb').istitle({1:2,3:4}, 5)")
change(lambda: bytearray(), lambda x: x.istitle(b'Hello World'), "bytearray().istitle(b'Hello World')")
change(lambda: bytearray(b'Hello World'), lambda x: x.istitle(b'a'), "bytearray(b'Hello World').istitle(b'a')")
change(lambda: Ba(b'sub'), lambda x: x.istitle('😀x', '{}', 2), "Ba(b'sub').istitle('😀x', '{}', 2)")
change(lambda: bytearray(b'abc'), lambda x: x.istitle(), "bytearray(b'abc').istitle()")
change(lambda: bytearray(5), lambda x: x.istitle(b'\r\n', -3), "bytearray(5).istitle(b'\\r\\n', -3)")
