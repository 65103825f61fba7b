# bytearray.title: arguments of all kinds, and what is left of the receiver.


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: bytearray(), lambda x: x.title(100), 'bytearray().title(100)')
change(lambda: bytearray(5), lambda x: x.title(3, b''), "bytearray(5).title(3, b'')")
change(lambda: bytearray(b'abc'), lambda x: x.title(), "bytearray(b'abc').title()")
change(lambda: bytearray(5), lambda x: x.title(bytearray(b'ab')), "bytearray(5).title(bytearray(b'ab'))")
change(lambda: bytearray(), lambda x: x.title(), 'bytearray().title()')
change(lambda: bytearray(b' a,b '), lambda x: x.title(), "bytearray(b' a,b ').title()")
change(lambda: bytearray(5), lambda x: x.title(), 'bytearray(5).title()')
change(lambda: bytearray(b'a\nb'), lambda x: x.title(1.0), "bytearray(b'a\\nb').title(1.0)")
change(lambda: bytearray(b' a,b '), lambda x: x.title(b'Hello World'), "bytearray(b' a,b ').title(b'Hello World')")
change(lambda: bytearray(), lambda x: x.title(7), 'bytearray().title(7)')
change(lambda: bytearray(b'Hello World'), lambda x: x.title(7), "bytearray(b'Hello World').title(7)")
change(lambda: bytearray(5), lambda x: x.title('ab\r\ncd\x0b\x85e'), "bytearray(5).title('ab\\r\\ncd\\x0b\\x85e')")
change(lambda: bytearray(b'a\nb'), lambda x: x.title(b'\r\n'), "bytearray(b'a\\nb').title(b'\\r\\n')")
change(lambda: bytearray(b' a,b '), lambda x: x.title(-1), "bytearray(b' a,b ').title(-1)")
change(lambda: Ba(b'sub'), lambda x: x.title(), "Ba(b'sub').title()")
change(lambda: bytearray(b'a\nb'), lambda x: x.title(bytearray(b'ab')), "bytearray(b'a\\nb').title(bytearray(b'ab'))")
change(lambda: bytearray(), lambda x: x.title(256, Se({1})), 'bytearray().title(256, Se({1}))')
change(lambda: bytearray(b'abc'), lambda x: x.title(Ba(b'zz')), "bytearray(b'abc').title(Ba(b'zz'))")
change(lambda: bytearray(5), lambda x: x.title(Ba(b'zz'), Bs(b'q')), "bytearray(5).title(Ba(b'zz'), Bs(b'q'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.title(255), "bytearray(b'a\\nb').title(255)")
change(lambda: bytearray(b'Hello World'), lambda x: x.title(1, 1), "bytearray(b'Hello World').title(1, 1)")
change(lambda: bytearray(), lambda x: x.title(b'\xff\x00'), "bytearray().title(b'\\xff\\x00')")
change(lambda: Ba(b'sub'), lambda x: x.title(-3), "Ba(b'sub').title(-3)")
change(lambda: bytearray(b'Hello World'), lambda x: x.title(-1), "bytearray(b'Hello World').title(-1)")
change(lambda: bytearray(b'abc'), lambda x: x.title(memoryview(b'xyz'), 2), "bytearray(b'abc').title(memoryview(b'xyz'), 2)")
change(lambda: bytearray(b'a\nb'), lambda x: x.title(b'ab\ncd'), "bytearray(b'a\\nb').title(b'ab\\ncd')")
change(lambda: bytearray(), lambda x: x.title(b'a,b'), "bytearray().title(b'a,b')")
