# bytearray.zfill: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Ba(bytearray):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: bytearray(b'abc'), lambda x: x.zfill(True), "bytearray(b'abc').zfill(True)")
change(lambda: bytearray(b'Hello World'), lambda x: x.zfill(I(8)), "bytearray(b'Hello World').zfill(I(8))")
change(lambda: bytearray(), lambda x: x.zfill(12), 'bytearray().zfill(12)')
change(lambda: Ba(b'sub'), lambda x: x.zfill(12), "Ba(b'sub').zfill(12)")
change(lambda: bytearray(b'abc'), lambda x: x.zfill(-1), "bytearray(b'abc').zfill(-1)")
change(lambda: bytearray(b' a,b '), lambda x: x.zfill(3), "bytearray(b' a,b ').zfill(3)")
change(lambda: bytearray(b'abc'), lambda x: x.zfill(255, -3), "bytearray(b'abc').zfill(255, -3)")
change(lambda: bytearray(b'a\nb'), lambda x: x.zfill(-1), "bytearray(b'a\\nb').zfill(-1)")
change(lambda: bytearray(), lambda x: x.zfill(20), 'bytearray().zfill(20)')
change(lambda: bytearray(b' a,b '), lambda x: x.zfill(((1,2,3),)), "bytearray(b' a,b ').zfill(((1,2,3),))")
change(lambda: bytearray(5), lambda x: x.zfill(-1), 'bytearray(5).zfill(-1)')
change(lambda: bytearray(b'abc'), lambda x: x.zfill(I(8)), "bytearray(b'abc').zfill(I(8))")
change(lambda: Ba(b'sub'), lambda x: x.zfill(It(1,2)), "Ba(b'sub').zfill(It(1,2))")
change(lambda: Ba(b'sub'), lambda x: x.zfill(20), "Ba(b'sub').zfill(20)")
change(lambda: bytearray(b'abc'), lambda x: x.zfill(None), "bytearray(b'abc').zfill(None)")
change(lambda: Ba(b'sub'), lambda x: x.zfill(I(8)), "Ba(b'sub').zfill(I(8))")
change(lambda: bytearray(5), lambda x: x.zfill(True), 'bytearray(5).zfill(True)')
change(lambda: bytearray(b'a\nb'), lambda x: x.zfill(5), "bytearray(b'a\\nb').zfill(5)")
change(lambda: bytearray(b'abc'), lambda x: x.zfill(7.5), "bytearray(b'abc').zfill(7.5)")
change(lambda: bytearray(), lambda x: x.zfill(5), 'bytearray().zfill(5)')
change(lambda: bytearray(b' a,b '), lambda x: x.zfill(100, b' x ', 1e16), "bytearray(b' a,b ').zfill(100, b' x ', 1e16)")
change(lambda: bytearray(), lambda x: x.zfill(-3, 0, b'\r\n'), "bytearray().zfill(-3, 0, b'\\r\\n')")
change(lambda: bytearray(b'abc'), lambda x: x.zfill(20), "bytearray(b'abc').zfill(20)")
change(lambda: Ba(b'sub'), lambda x: x.zfill(True), "Ba(b'sub').zfill(True)")
change(lambda: bytearray(b'a\nb'), lambda x: x.zfill(7.5), "bytearray(b'a\\nb').zfill(7.5)")
change(lambda: Ba(b'sub'), lambda x: x.zfill(5), "Ba(b'sub').zfill(5)")
change(lambda: bytearray(b'abc'), lambda x: x.zfill(0), "bytearray(b'abc').zfill(0)")
change(lambda: bytearray(5), lambda x: x.zfill(12), 'bytearray(5).zfill(12)')
change(lambda: bytearray(5), lambda x: x.zfill(7.5), 'bytearray(5).zfill(7.5)')
