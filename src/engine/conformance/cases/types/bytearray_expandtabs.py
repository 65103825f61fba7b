# bytearray.expandtabs: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


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


change(lambda: bytearray(b'Hello World'), lambda x: x.expandtabs(0), "bytearray(b'Hello World').expandtabs(0)")
change(lambda: Ba(b'sub'), lambda x: x.expandtabs(7.5), "Ba(b'sub').expandtabs(7.5)")
change(lambda: bytearray(), lambda x: x.expandtabs(), 'bytearray().expandtabs()')
change(lambda: bytearray(b'a\nb'), lambda x: x.expandtabs(None), "bytearray(b'a\\nb').expandtabs(None)")
change(lambda: bytearray(b' a,b '), lambda x: x.expandtabs(None), "bytearray(b' a,b ').expandtabs(None)")
change(lambda: bytearray(), lambda x: x.expandtabs(12), 'bytearray().expandtabs(12)')
change(lambda: bytearray(b' a,b '), lambda x: x.expandtabs(5), "bytearray(b' a,b ').expandtabs(5)")
change(lambda: bytearray(b'abc'), lambda x: x.expandtabs(3), "bytearray(b'abc').expandtabs(3)")
change(lambda: bytearray(b'Hello World'), lambda x: x.expandtabs(), "bytearray(b'Hello World').expandtabs()")
change(lambda: bytearray(b'Hello World'), lambda x: x.expandtabs(None), "bytearray(b'Hello World').expandtabs(None)")
change(lambda: bytearray(b' a,b '), lambda x: x.expandtabs(3), "bytearray(b' a,b ').expandtabs(3)")
change(lambda: bytearray(5), lambda x: x.expandtabs(0), 'bytearray(5).expandtabs(0)')
change(lambda: bytearray(b'a\nb'), lambda x: x.expandtabs(5), "bytearray(b'a\\nb').expandtabs(5)")
change(lambda: bytearray(b'abc'), lambda x: x.expandtabs(None), "bytearray(b'abc').expandtabs(None)")
change(lambda: bytearray(b'Hello World'), lambda x: x.expandtabs(I(8)), "bytearray(b'Hello World').expandtabs(I(8))")
change(lambda: bytearray(b'abc'), lambda x: x.expandtabs(12), "bytearray(b'abc').expandtabs(12)")
change(lambda: bytearray(b' a,b '), lambda x: x.expandtabs(b'ab\ncd', b'a,b', 3), "bytearray(b' a,b ').expandtabs(b'ab\\ncd', b'a,b', 3)")
change(lambda: bytearray(b' a,b '), lambda x: x.expandtabs(I(8)), "bytearray(b' a,b ').expandtabs(I(8))")
change(lambda: bytearray(b'Hello World'), lambda x: x.expandtabs(3), "bytearray(b'Hello World').expandtabs(3)")
change(lambda: bytearray(5), lambda x: x.expandtabs(0, 0, 1), 'bytearray(5).expandtabs(0, 0, 1)')
change(lambda: bytearray(b'Hello World'), lambda x: x.expandtabs(b'\r\n'), "bytearray(b'Hello World').expandtabs(b'\\r\\n')")
change(lambda: bytearray(b' a,b '), lambda x: x.expandtabs(0), "bytearray(b' a,b ').expandtabs(0)")
change(lambda: bytearray(), lambda x: x.expandtabs(0), 'bytearray().expandtabs(0)')
change(lambda: bytearray(5), lambda x: x.expandtabs(12), 'bytearray(5).expandtabs(12)')
change(lambda: bytearray(5), lambda x: x.expandtabs(3), 'bytearray(5).expandtabs(3)')
change(lambda: bytearray(b'a\nb'), lambda x: x.expandtabs(0), "bytearray(b'a\\nb').expandtabs(0)")
change(lambda: bytearray(), lambda x: x.expandtabs(3), 'bytearray().expandtabs(3)')
change(lambda: bytearray(5), lambda x: x.expandtabs(20), 'bytearray(5).expandtabs(20)')
change(lambda: bytearray(b'Hello World'), lambda x: x.expandtabs(-1), "bytearray(b'Hello World').expandtabs(-1)")
