# bytearray.isupper: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'a\nb'), lambda x: x.isupper(b' x ', 'ab\r\ncd\x0b\x85e'), "bytearray(b'a\\nb').isupper(b' x ', 'ab\\r\\ncd\\x0b\\x85e')")
change(lambda: bytearray(), lambda x: x.isupper(b''), "bytearray().isupper(b'')")
change(lambda: bytearray(b' a,b '), lambda x: x.isupper(b'ab\ncd'), "bytearray(b' a,b ').isupper(b'ab\\ncd')")
change(lambda: bytearray(b'Hello World'), lambda x: x.isupper(), "bytearray(b'Hello World').isupper()")
change(lambda: bytearray(b'a\nb'), lambda x: x.isupper(100), "bytearray(b'a\\nb').isupper(100)")
change(lambda: bytearray(b'a\nb'), lambda x: x.isupper(7), "bytearray(b'a\\nb').isupper(7)")
change(lambda: bytearray(b'abc'), lambda x: x.isupper(), "bytearray(b'abc').isupper()")
change(lambda: bytearray(5), lambda x: x.isupper(b'a', 10, b'\xff\x00'), "bytearray(5).isupper(b'a', 10, b'\\xff\\x00')")
change(lambda: bytearray(), lambda x: x.isupper({'x':'y'}), "bytearray().isupper({'x':'y'})")
change(lambda: bytearray(b' a,b '), lambda x: x.isupper(), "bytearray(b' a,b ').isupper()")
change(lambda: bytearray(b'Hello World'), lambda x: x.isupper(b'\xff\x00', b'\xff\x00'), "bytearray(b'Hello World').isupper(b'\\xff\\x00', b'\\xff\\x00')")
change(lambda: bytearray(), lambda x: x.isupper(), 'bytearray().isupper()')
change(lambda: bytearray(b'Hello World'), lambda x: x.isupper(2**64), "bytearray(b'Hello World').isupper(2**64)")
change(lambda: bytearray(b' a,b '), lambda x: x.isupper(100), "bytearray(b' a,b ').isupper(100)")
change(lambda: bytearray(b'Hello World'), lambda x: x.isupper(Ro(), 1), "bytearray(b'Hello World').isupper(Ro(), 1)")
change(lambda: bytearray(b'a\nb'), lambda x: x.isupper(100, 100), "bytearray(b'a\\nb').isupper(100, 100)")
change(lambda: bytearray(b'a\nb'), lambda x: x.isupper(), "bytearray(b'a\\nb').isupper()")
change(lambda: bytearray(b'abc'), lambda x: x.isupper(b'a,b'), "bytearray(b'abc').isupper(b'a,b')")
change(lambda: bytearray(b'a\nb'), lambda x: x.isupper(2), "bytearray(b'a\\nb').isupper(2)")
change(lambda: bytearray(b'abc'), lambda x: x.isupper(b'\xff\x00'), "bytearray(b'abc').isupper(b'\\xff\\x00')")
change(lambda: Ba(b'sub'), lambda x: x.isupper(255, b'ab\ncd'), "Ba(b'sub').isupper(255, b'ab\\ncd')")
change(lambda: bytearray(b' a,b '), lambda x: x.isupper(255, b'a'), "bytearray(b' a,b ').isupper(255, b'a')")
change(lambda: bytearray(), lambda x: x.isupper(3), 'bytearray().isupper(3)')
change(lambda: bytearray(), lambda x: x.isupper(7, memoryview(b'xyz')), "bytearray().isupper(7, memoryview(b'xyz'))")
change(lambda: bytearray(5), lambda x: x.isupper(b'ab\ncd', 3), "bytearray(5).isupper(b'ab\\ncd', 3)")
change(lambda: Ba(b'sub'), lambda x: x.isupper('123'), "Ba(b'sub').isupper('123')")
change(lambda: bytearray(5), lambda x: x.isupper(7, 1, 7), 'bytearray(5).isupper(7, 1, 7)')
change(lambda: bytearray(), lambda x: x.isupper(100), 'bytearray().isupper(100)')
change(lambda: bytearray(), lambda x: x.isupper(Ba(b'zz')), "bytearray().isupper(Ba(b'zz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.isupper(-3), "bytearray(b'a\\nb').isupper(-3)")
