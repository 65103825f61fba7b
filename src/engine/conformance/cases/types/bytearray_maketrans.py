# bytearray.maketrans: arguments of all kinds, and what is left of the receiver.


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: bytearray(b'abc'), lambda x: x.maketrans('%s'), "bytearray(b'abc').maketrans('%s')")
change(lambda: bytearray(b'abc'), lambda x: x.maketrans(b'a', b'a,b'), "bytearray(b'abc').maketrans(b'a', b'a,b')")
change(lambda: bytearray(b'Hello World'), lambda x: x.maketrans(slice(2**70), -1), "bytearray(b'Hello World').maketrans(slice(2**70), -1)")
change(lambda: bytearray(5), lambda x: x.maketrans(b'a,b'), "bytearray(5).maketrans(b'a,b')")
change(lambda: bytearray(b'abc'), lambda x: x.maketrans(['ab','cd']), "bytearray(b'abc').maketrans(['ab','cd'])")
change(lambda: bytearray(b'Hello World'), lambda x: x.maketrans(b'abc'), "bytearray(b'Hello World').maketrans(b'abc')")
change(lambda: bytearray(b'abc'), lambda x: x.maketrans(b' x '), "bytearray(b'abc').maketrans(b' x ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.maketrans(-1, 256, b'Hello World'), "bytearray(b'a\\nb').maketrans(-1, 256, b'Hello World')")
change(lambda: bytearray(5), lambda x: x.maketrans(100, 10, Bs(b'q')), "bytearray(5).maketrans(100, 10, Bs(b'q'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.maketrans(256), "bytearray(b'Hello World').maketrans(256)")
change(lambda: bytearray(b'abc'), lambda x: x.maketrans(b''), "bytearray(b'abc').maketrans(b'')")
change(lambda: bytearray(5), lambda x: x.maketrans(b'\r\n'), "bytearray(5).maketrans(b'\\r\\n')")
change(lambda: bytearray(b' a,b '), lambda x: x.maketrans(-1, 256), "bytearray(b' a,b ').maketrans(-1, 256)")
change(lambda: bytearray(b' a,b '), lambda x: x.maketrans('ß'), "bytearray(b' a,b ').maketrans('ß')")
change(lambda: bytearray(b' a,b '), lambda x: x.maketrans(b'ab\ncd'), "bytearray(b' a,b ').maketrans(b'ab\\ncd')")
change(lambda: bytearray(5), lambda x: x.maketrans(3, 100), 'bytearray(5).maketrans(3, 100)')
change(lambda: bytearray(b'Hello World'), lambda x: x.maketrans(3, Mp(), '\n'), "bytearray(b'Hello World').maketrans(3, Mp(), '\\n')")
change(lambda: bytearray(), lambda x: x.maketrans(bytearray(b'ab')), "bytearray().maketrans(bytearray(b'ab'))")
change(lambda: bytearray(b' a,b '), lambda x: x.maketrans(Bs(b'q'), 5), "bytearray(b' a,b ').maketrans(Bs(b'q'), 5)")
change(lambda: bytearray(b'Hello World'), lambda x: x.maketrans(b'Hello World'), "bytearray(b'Hello World').maketrans(b'Hello World')")
change(lambda: bytearray(b' a,b '), lambda x: x.maketrans(), "bytearray(b' a,b ').maketrans()")
change(lambda: bytearray(b'a\nb'), lambda x: x.maketrans(), "bytearray(b'a\\nb').maketrans()")
change(lambda: bytearray(b'Hello World'), lambda x: x.maketrans(bytearray(b'ab'), Bs(b'q')), "bytearray(b'Hello World').maketrans(bytearray(b'ab'), Bs(b'q'))")
change(lambda: bytearray(5), lambda x: x.maketrans('', b' x '), "bytearray(5).maketrans('', b' x ')")
change(lambda: bytearray(b'Hello World'), lambda x: x.maketrans(b'\r\n', 3), "bytearray(b'Hello World').maketrans(b'\\r\\n', 3)")
change(lambda: Ba(b'sub'), lambda x: x.maketrans(Ba(b'zz'), (1,2,3)), "Ba(b'sub').maketrans(Ba(b'zz'), (1,2,3))")
change(lambda: bytearray(b' a,b '), lambda x: x.maketrans(-1), "bytearray(b' a,b ').maketrans(-1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.maketrans(10), "bytearray(b'Hello World').maketrans(10)")
change(lambda: bytearray(5), lambda x: x.maketrans(b'abc'), "bytearray(5).maketrans(b'abc')")
change(lambda: bytearray(b' a,b '), lambda x: x.maketrans(-3), "bytearray(b' a,b ').maketrans(-3)")
change(lambda: bytearray(b'abc'), lambda x: x.maketrans(10, Ba(b'zz')), "bytearray(b'abc').maketrans(10, Ba(b'zz'))")
change(lambda: bytearray(b'abc'), lambda x: x.maketrans(), "bytearray(b'abc').maketrans()")
