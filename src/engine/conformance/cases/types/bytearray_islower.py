# bytearray.islower: arguments of all kinds, and what is left of the receiver.


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Ro:
    def __repr__(s): return 'Ro()'
    def __radd__(s,o): return ('radd',o)
    def __rmul__(s,o): return ('rmul',o)
    def __rmod__(s,o): return ('rmod',o)
    def __rsub__(s,o): return ('rsub',o)
    def __ror__(s,o): return ('ror',o)
    def __rand__(s,o): return ('rand',o)
    def __rpow__(s,o): return ('rpow',o)
    def __rdivmod__(s,o): return ('rdivmod',o)
    def __rtruediv__(s,o): return ('rdiv',o)
    def __rfloordiv__(s,o): return ('rfd',o)
    def __lt__(s,o): return 'lt'
    def __eq__(s,o): return NotImplemented
    def __hash__(s): return 5


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: bytearray(b' a,b '), lambda x: x.islower(7), "bytearray(b' a,b ').islower(7)")
change(lambda: bytearray(), lambda x: x.islower(b'\xff\x00'), "bytearray().islower(b'\\xff\\x00')")
change(lambda: bytearray(b'Hello World'), lambda x: x.islower(256, 2), "bytearray(b'Hello World').islower(256, 2)")
change(lambda: Ba(b'sub'), lambda x: x.islower(2), "Ba(b'sub').islower(2)")
change(lambda: bytearray(b' a,b '), lambda x: x.islower(1, 255, Bs(b'q')), "bytearray(b' a,b ').islower(1, 255, Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.islower(), 'bytearray().islower()')
change(lambda: bytearray(5), lambda x: x.islower(memoryview(b'xyz')), "bytearray(5).islower(memoryview(b'xyz'))")
change(lambda: bytearray(b'abc'), lambda x: x.islower(), "bytearray(b'abc').islower()")
change(lambda: bytearray(b'abc'), lambda x: x.islower(-3), "bytearray(b'abc').islower(-3)")
change(lambda: bytearray(b'abc'), lambda x: x.islower(256), "bytearray(b'abc').islower(256)")
change(lambda: Ba(b'sub'), lambda x: x.islower(0), "Ba(b'sub').islower(0)")
change(lambda: bytearray(b'a\nb'), lambda x: x.islower(Bs(b'q'), b'', -1e308), "bytearray(b'a\\nb').islower(Bs(b'q'), b'', -1e308)")
change(lambda: bytearray(b'Hello World'), lambda x: x.islower(), "bytearray(b'Hello World').islower()")
change(lambda: bytearray(5), lambda x: x.islower(), 'bytearray(5).islower()')
change(lambda: Ba(b'sub'), lambda x: x.islower(b'\xff\x00', {1:2}.items(), 7), "Ba(b'sub').islower(b'\\xff\\x00', {1:2}.items(), 7)")
change(lambda: bytearray(b'abc'), lambda x: x.islower(b'abc', memoryview(b'xyz')), "bytearray(b'abc').islower(b'abc', memoryview(b'xyz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.islower({97:'xyz'}, b'a', -3), "bytearray(b'Hello World').islower({97:'xyz'}, b'a', -3)")
change(lambda: Ba(b'sub'), lambda x: x.islower(5), "Ba(b'sub').islower(5)")
change(lambda: Ba(b'sub'), lambda x: x.islower(10), "Ba(b'sub').islower(10)")
change(lambda: bytearray(b' a,b '), lambda x: x.islower(memoryview(b'xyz')), "bytearray(b' a,b ').islower(memoryview(b'xyz'))")
change(lambda: bytearray(5), lambda x: x.islower('日本'), "bytearray(5).islower('日本')")
change(lambda: bytearray(b'Hello World'), lambda x: x.islower(Ro()), "bytearray(b'Hello World').islower(Ro())")
change(lambda: bytearray(b'a\nb'), lambda x: x.islower(b'a', bytearray(b'ab'), Ba(b'zz')), "bytearray(b'a\\nb').islower(b'a', bytearray(b'ab'), Ba(b'zz'))")
change(lambda: bytearray(), lambda x: x.islower(1e-320), 'bytearray().islower(1e-320)')
change(lambda: bytearray(b' a,b '), lambda x: x.islower(b'', 256), "bytearray(b' a,b ').islower(b'', 256)")
change(lambda: Ba(b'sub'), lambda x: x.islower(7), "Ba(b'sub').islower(7)")
change(lambda: bytearray(b' a,b '), lambda x: x.islower(0, 5), "bytearray(b' a,b ').islower(0, 5)")
change(lambda: bytearray(b'Hello World'), lambda x: x.islower(bytearray(b'ab'), memoryview(b'xyz')), "bytearray(b'Hello World').islower(bytearray(b'ab'), memoryview(b'xyz'))")
change(lambda: Ba(b'sub'), lambda x: x.islower(), "Ba(b'sub').islower()")
