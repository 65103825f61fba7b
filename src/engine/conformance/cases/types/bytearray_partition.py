# bytearray.partition: arguments of all kinds, and what is left of the receiver.


class St(str):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Fs(frozenset):
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


change(lambda: bytearray(b'Hello World'), lambda x: x.partition(memoryview(b'xyz')), "bytearray(b'Hello World').partition(memoryview(b'xyz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.partition(3, memoryview(b'xyz')), "bytearray(b' a,b ').partition(3, memoryview(b'xyz'))")
change(lambda: bytearray(b'abc'), lambda x: x.partition(b' x '), "bytearray(b'abc').partition(b' x ')")
change(lambda: bytearray(), lambda x: x.partition(bytearray(b'ab'), 7), "bytearray().partition(bytearray(b'ab'), 7)")
change(lambda: bytearray(b'abc'), lambda x: x.partition({1:2,3:4}, 'a\x00b', b' x '), "bytearray(b'abc').partition({1:2,3:4}, 'a\\x00b', b' x ')")
change(lambda: bytearray(b'abc'), lambda x: x.partition(Bs(b'q')), "bytearray(b'abc').partition(Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.partition('a', 123456789.123), "bytearray().partition('a', 123456789.123)")
change(lambda: bytearray(b'a\nb'), lambda x: x.partition(memoryview(b'xyz')), "bytearray(b'a\\nb').partition(memoryview(b'xyz'))")
change(lambda: bytearray(), lambda x: x.partition(b'abc', 7), "bytearray().partition(b'abc', 7)")
change(lambda: Ba(b'sub'), lambda x: x.partition(b'ab\ncd', 7), "Ba(b'sub').partition(b'ab\\ncd', 7)")
change(lambda: Ba(b'sub'), lambda x: x.partition(Ro()), "Ba(b'sub').partition(Ro())")
change(lambda: Ba(b'sub'), lambda x: x.partition(-3, 100), "Ba(b'sub').partition(-3, 100)")
change(lambda: bytearray(b'abc'), lambda x: x.partition(7), "bytearray(b'abc').partition(7)")
change(lambda: bytearray(b'Hello World'), lambda x: x.partition(-3), "bytearray(b'Hello World').partition(-3)")
change(lambda: bytearray(), lambda x: x.partition(), 'bytearray().partition()')
change(lambda: bytearray(5), lambda x: x.partition(7), 'bytearray(5).partition(7)')
change(lambda: bytearray(b' a,b '), lambda x: x.partition(Fs({1,9}), 3), "bytearray(b' a,b ').partition(Fs({1,9}), 3)")
change(lambda: bytearray(b'abc'), lambda x: x.partition(3, 256, 100), "bytearray(b'abc').partition(3, 256, 100)")
change(lambda: bytearray(b'Hello World'), lambda x: x.partition('ΑΣ'), "bytearray(b'Hello World').partition('ΑΣ')")
change(lambda: bytearray(b' a,b '), lambda x: x.partition(3), "bytearray(b' a,b ').partition(3)")
change(lambda: Ba(b'sub'), lambda x: x.partition(3, b'\xff\x00', 1), "Ba(b'sub').partition(3, b'\\xff\\x00', 1)")
change(lambda: Ba(b'sub'), lambda x: x.partition(St('sub')), "Ba(b'sub').partition(St('sub'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.partition('  x  '), "bytearray(b'a\\nb').partition('  x  ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.partition(0), "bytearray(b'a\\nb').partition(0)")
change(lambda: bytearray(b'Hello World'), lambda x: x.partition('İI'), "bytearray(b'Hello World').partition('İI')")
change(lambda: Ba(b'sub'), lambda x: x.partition(), "Ba(b'sub').partition()")
change(lambda: bytearray(b'a\nb'), lambda x: x.partition(), "bytearray(b'a\\nb').partition()")
change(lambda: bytearray(5), lambda x: x.partition(2), 'bytearray(5).partition(2)')
change(lambda: bytearray(5), lambda x: x.partition(100, -3), 'bytearray(5).partition(100, -3)')
change(lambda: bytearray(b'a\nb'), lambda x: x.partition(100, b''), "bytearray(b'a\\nb').partition(100, b'')")
change(lambda: bytearray(b'a\nb'), lambda x: x.partition(5), "bytearray(b'a\\nb').partition(5)")
