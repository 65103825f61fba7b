# bytearray.find: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


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


change(lambda: bytearray(b'Hello World'), lambda x: x.find(5, '\ud800'), "bytearray(b'Hello World').find(5, '\\ud800')")
change(lambda: bytearray(b'abc'), lambda x: x.find(b'Hello World', bytearray(b'ab')), "bytearray(b'abc').find(b'Hello World', bytearray(b'ab'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.find(b'', 100, -10), "bytearray(b'Hello World').find(b'', 100, -10)")
change(lambda: bytearray(b'a\nb'), lambda x: x.find(b'\xff\x00', -1, -10), "bytearray(b'a\\nb').find(b'\\xff\\x00', -1, -10)")
change(lambda: bytearray(b' a,b '), lambda x: x.find(2, b''), "bytearray(b' a,b ').find(2, b'')")
change(lambda: bytearray(), lambda x: x.find(memoryview(b'xyz')), "bytearray().find(memoryview(b'xyz'))")
change(lambda: bytearray(b'abc'), lambda x: x.find(b'abc', None), "bytearray(b'abc').find(b'abc', None)")
change(lambda: bytearray(b'abc'), lambda x: x.find(bytearray(b'ab'), -10, 2), "bytearray(b'abc').find(bytearray(b'ab'), -10, 2)")
change(lambda: bytearray(b'abc'), lambda x: x.find(-3), "bytearray(b'abc').find(-3)")
change(lambda: bytearray(b' a,b '), lambda x: x.find(b' x ', 2), "bytearray(b' a,b ').find(b' x ', 2)")
change(lambda: bytearray(b'a\nb'), lambda x: x.find(b'abc'), "bytearray(b'a\\nb').find(b'abc')")
change(lambda: bytearray(b'Hello World'), lambda x: x.find(Bs(b'q'), 100, I(2)), "bytearray(b'Hello World').find(Bs(b'q'), 100, I(2))")
change(lambda: bytearray(5), lambda x: x.find(7), 'bytearray(5).find(7)')
change(lambda: bytearray(b'a\nb'), lambda x: x.find(b'\xff\x00'), "bytearray(b'a\\nb').find(b'\\xff\\x00')")
change(lambda: bytearray(5), lambda x: x.find(b'a,b', 5), "bytearray(5).find(b'a,b', 5)")
change(lambda: bytearray(b'a\nb'), lambda x: x.find(Ro()), "bytearray(b'a\\nb').find(Ro())")
change(lambda: bytearray(b' a,b '), lambda x: x.find(Bs(b'q')), "bytearray(b' a,b ').find(Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.find(-3, 'İI', bytearray(b'ab')), "bytearray().find(-3, 'İI', bytearray(b'ab'))")
change(lambda: bytearray(5), lambda x: x.find(b'ab\ncd', 2, None), "bytearray(5).find(b'ab\\ncd', 2, None)")
change(lambda: bytearray(b'abc'), lambda x: x.find(b' x ', -1, 2), "bytearray(b'abc').find(b' x ', -1, 2)")
change(lambda: bytearray(b' a,b '), lambda x: x.find(Ba(b'zz')), "bytearray(b' a,b ').find(Ba(b'zz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.find(b'ab\ncd'), "bytearray(b'a\\nb').find(b'ab\\ncd')")
change(lambda: bytearray(b' a,b '), lambda x: x.find(b'\xff\x00', 2), "bytearray(b' a,b ').find(b'\\xff\\x00', 2)")
change(lambda: bytearray(b'abc'), lambda x: x.find(bytearray(b'ab')), "bytearray(b'abc').find(bytearray(b'ab'))")
change(lambda: bytearray(5), lambda x: x.find(), 'bytearray(5).find()')
change(lambda: bytearray(b'abc'), lambda x: x.find(1), "bytearray(b'abc').find(1)")
change(lambda: bytearray(5), lambda x: x.find(b'\xff\x00'), "bytearray(5).find(b'\\xff\\x00')")
change(lambda: Ba(b'sub'), lambda x: x.find('ab\r\ncd\x0b\x85e', 5), "Ba(b'sub').find('ab\\r\\ncd\\x0b\\x85e', 5)")
change(lambda: bytearray(b'abc'), lambda x: x.find(Ba(b'zz'), 5), "bytearray(b'abc').find(Ba(b'zz'), 5)")
change(lambda: bytearray(b'abc'), lambda x: x.find(), "bytearray(b'abc').find()")
change(lambda: bytearray(5), lambda x: x.find(b' x '), "bytearray(5).find(b' x ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.find(Bs(b'q')), "bytearray(b'a\\nb').find(Bs(b'q'))")
