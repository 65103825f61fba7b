# bytearray.decode: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


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


change(lambda: bytearray(b'Hello World'), lambda x: x.decode(0), "bytearray(b'Hello World').decode(0)")
change(lambda: bytearray(b'a\nb'), lambda x: x.decode(0, Bs(b'q'), errors=()), "bytearray(b'a\\nb').decode(0, Bs(b'q'), errors=())")
change(lambda: bytearray(b' a,b '), lambda x: x.decode(3, {97:'xyz'}), "bytearray(b' a,b ').decode(3, {97:'xyz'})")
change(lambda: bytearray(b' a,b '), lambda x: x.decode(), "bytearray(b' a,b ').decode()")
change(lambda: bytearray(5), lambda x: x.decode(5, b'a', errors=[(1,2),(3,4)]), "bytearray(5).decode(5, b'a', errors=[(1,2),(3,4)])")
change(lambda: bytearray(b' a,b '), lambda x: x.decode(bytearray(b'ab'), Ba(b'zz')), "bytearray(b' a,b ').decode(bytearray(b'ab'), Ba(b'zz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.decode({1,2}), "bytearray(b' a,b ').decode({1,2})")
change(lambda: Ba(b'sub'), lambda x: x.decode(-3), "Ba(b'sub').decode(-3)")
change(lambda: bytearray(b'abc'), lambda x: x.decode(slice(2**70)), "bytearray(b'abc').decode(slice(2**70))")
change(lambda: bytearray(b'a\nb'), lambda x: x.decode(), "bytearray(b'a\\nb').decode()")
change(lambda: bytearray(b'a\nb'), lambda x: x.decode(b'\r\n'), "bytearray(b'a\\nb').decode(b'\\r\\n')")
change(lambda: bytearray(b'Hello World'), lambda x: x.decode(), "bytearray(b'Hello World').decode()")
change(lambda: bytearray(b'abc'), lambda x: x.decode(I(2)), "bytearray(b'abc').decode(I(2))")
change(lambda: bytearray(5), lambda x: x.decode(), 'bytearray(5).decode()')
change(lambda: bytearray(b' a,b '), lambda x: x.decode(3), "bytearray(b' a,b ').decode(3)")
change(lambda: bytearray(b' a,b '), lambda x: x.decode(7), "bytearray(b' a,b ').decode(7)")
change(lambda: bytearray(), lambda x: x.decode(b' x ', 'a,b,,c'), "bytearray().decode(b' x ', 'a,b,,c')")
change(lambda: bytearray(b'a\nb'), lambda x: x.decode(slice(I(1),I(3)), memoryview(b'xyz')), "bytearray(b'a\\nb').decode(slice(I(1),I(3)), memoryview(b'xyz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.decode(b'\r\n'), "bytearray(b'Hello World').decode(b'\\r\\n')")
change(lambda: bytearray(5), lambda x: x.decode(bytearray(b'ab')), "bytearray(5).decode(bytearray(b'ab'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.decode(I(2**70), Bs(b'q')), "bytearray(b'Hello World').decode(I(2**70), Bs(b'q'))")
change(lambda: Ba(b'sub'), lambda x: x.decode({97:'xyz'}, b' x '), "Ba(b'sub').decode({97:'xyz'}, b' x ')")
change(lambda: bytearray(5), lambda x: x.decode(1), 'bytearray(5).decode(1)')
change(lambda: bytearray(b'Hello World'), lambda x: x.decode(-1, b'Hello World'), "bytearray(b'Hello World').decode(-1, b'Hello World')")
change(lambda: bytearray(b' a,b '), lambda x: x.decode(b'a,b', 256, errors=slice(-2,None)), "bytearray(b' a,b ').decode(b'a,b', 256, errors=slice(-2,None))")
change(lambda: bytearray(5), lambda x: x.decode([[1],[2]], b'a', 256), "bytearray(5).decode([[1],[2]], b'a', 256)")
change(lambda: Ba(b'sub'), lambda x: x.decode(b'ab\ncd', -3, 0), "Ba(b'sub').decode(b'ab\\ncd', -3, 0)")
change(lambda: bytearray(b'a\nb'), lambda x: x.decode(3), "bytearray(b'a\\nb').decode(3)")
