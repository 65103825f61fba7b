# bytearray.remove: arguments of all kinds, and what is left of the receiver.


class Li(list):
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


change(lambda: bytearray(b'a\nb'), lambda x: x.remove(b''), "bytearray(b'a\\nb').remove(b'')")
change(lambda: bytearray(5), lambda x: x.remove(Bs(b'q'), Ba(b'zz')), "bytearray(5).remove(Bs(b'q'), Ba(b'zz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.remove(), "bytearray(b' a,b ').remove()")
change(lambda: bytearray(b'abc'), lambda x: x.remove(b'\xff\x00', 10, b'\r\n'), "bytearray(b'abc').remove(b'\\xff\\x00', 10, b'\\r\\n')")
change(lambda: bytearray(b'abc'), lambda x: x.remove(b'abc'), "bytearray(b'abc').remove(b'abc')")
change(lambda: bytearray(5), lambda x: x.remove(1.0, bytearray(b'ab')), "bytearray(5).remove(1.0, bytearray(b'ab'))")
change(lambda: bytearray(b' a,b '), lambda x: x.remove(b'\r\n', 'İI'), "bytearray(b' a,b ').remove(b'\\r\\n', 'İI')")
change(lambda: bytearray(b' a,b '), lambda x: x.remove(slice(None,None,-1), b'a'), "bytearray(b' a,b ').remove(slice(None,None,-1), b'a')")
change(lambda: bytearray(5), lambda x: x.remove(), 'bytearray(5).remove()')
change(lambda: Ba(b'sub'), lambda x: x.remove(b'a', Ellipsis, b'\xff\x00'), "Ba(b'sub').remove(b'a', Ellipsis, b'\\xff\\x00')")
change(lambda: bytearray(b'abc'), lambda x: x.remove(5, 7), "bytearray(b'abc').remove(5, 7)")
change(lambda: bytearray(b'abc'), lambda x: x.remove(b'a', 1e16), "bytearray(b'abc').remove(b'a', 1e16)")
change(lambda: bytearray(5), lambda x: x.remove(b'\r\n', Li([1,2])), "bytearray(5).remove(b'\\r\\n', Li([1,2]))")
change(lambda: bytearray(), lambda x: x.remove(-1), 'bytearray().remove(-1)')
change(lambda: bytearray(b' a,b '), lambda x: x.remove(5, 2), "bytearray(b' a,b ').remove(5, 2)")
change(lambda: Ba(b'sub'), lambda x: x.remove(10**20, range(3)), "Ba(b'sub').remove(10**20, range(3))")
change(lambda: bytearray(), lambda x: x.remove(-1, b'\r\n', 3), "bytearray().remove(-1, b'\\r\\n', 3)")
change(lambda: Ba(b'sub'), lambda x: x.remove({'a':1}), "Ba(b'sub').remove({'a':1})")
change(lambda: bytearray(b'a\nb'), lambda x: x.remove(255), "bytearray(b'a\\nb').remove(255)")
change(lambda: bytearray(b'Hello World'), lambda x: x.remove('a,b,,c'), "bytearray(b'Hello World').remove('a,b,,c')")
change(lambda: bytearray(), lambda x: x.remove(slice(2**70)), 'bytearray().remove(slice(2**70))')
change(lambda: Ba(b'sub'), lambda x: x.remove(256, 7), "Ba(b'sub').remove(256, 7)")
change(lambda: bytearray(5), lambda x: x.remove(slice(2**70)), 'bytearray(5).remove(slice(2**70))')
change(lambda: bytearray(b' a,b '), lambda x: x.remove(Li([1,2]), -1), "bytearray(b' a,b ').remove(Li([1,2]), -1)")
change(lambda: bytearray(b'abc'), lambda x: x.remove(b'ab\ncd', 0, b''), "bytearray(b'abc').remove(b'ab\\ncd', 0, b'')")
change(lambda: bytearray(b'a\nb'), lambda x: x.remove(), "bytearray(b'a\\nb').remove()")
change(lambda: Ba(b'sub'), lambda x: x.remove(b''), "Ba(b'sub').remove(b'')")
change(lambda: bytearray(), lambda x: x.remove(), 'bytearray().remove()')
change(lambda: bytearray(b'Hello World'), lambda x: x.remove(256, 'strict', 100), "bytearray(b'Hello World').remove(256, 'strict', 100)")
change(lambda: Ba(b'sub'), lambda x: x.remove(5), "Ba(b'sub').remove(5)")
change(lambda: bytearray(b'a\nb'), lambda x: x.remove(3), "bytearray(b'a\\nb').remove(3)")
change(lambda: bytearray(b' a,b '), lambda x: x.remove(slice('a')), "bytearray(b' a,b ').remove(slice('a'))")
