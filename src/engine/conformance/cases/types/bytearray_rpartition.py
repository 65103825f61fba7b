# bytearray.rpartition: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'Hello World'), lambda x: x.rpartition(It(1,2), b'a'), "bytearray(b'Hello World').rpartition(It(1,2), b'a')")
change(lambda: bytearray(), lambda x: x.rpartition(0, {1:2}.items(), 'a'), "bytearray().rpartition(0, {1:2}.items(), 'a')")
change(lambda: bytearray(b'a\nb'), lambda x: x.rpartition(b'\r\n', 5, b'ab\ncd'), "bytearray(b'a\\nb').rpartition(b'\\r\\n', 5, b'ab\\ncd')")
change(lambda: Ba(b'sub'), lambda x: x.rpartition(2**64), "Ba(b'sub').rpartition(2**64)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rpartition(bytearray(b'ab')), "bytearray(b'Hello World').rpartition(bytearray(b'ab'))")
change(lambda: bytearray(b'abc'), lambda x: x.rpartition(7), "bytearray(b'abc').rpartition(7)")
change(lambda: bytearray(5), lambda x: x.rpartition(5), 'bytearray(5).rpartition(5)')
change(lambda: bytearray(), lambda x: x.rpartition(255), 'bytearray().rpartition(255)')
change(lambda: bytearray(b'a\nb'), lambda x: x.rpartition(5, b'a,b'), "bytearray(b'a\\nb').rpartition(5, b'a,b')")
change(lambda: Ba(b'sub'), lambda x: x.rpartition(), "Ba(b'sub').rpartition()")
change(lambda: bytearray(b'abc'), lambda x: x.rpartition(b'a'), "bytearray(b'abc').rpartition(b'a')")
change(lambda: bytearray(b'Hello World'), lambda x: x.rpartition(b'', Ro(), slice(1,3)), "bytearray(b'Hello World').rpartition(b'', Ro(), slice(1,3))")
change(lambda: Ba(b'sub'), lambda x: x.rpartition(bytearray(b'ab')), "Ba(b'sub').rpartition(bytearray(b'ab'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.rpartition(2, 10, b'a'), "bytearray(b'Hello World').rpartition(2, 10, b'a')")
change(lambda: bytearray(5), lambda x: x.rpartition(memoryview(b'xyz')), "bytearray(5).rpartition(memoryview(b'xyz'))")
change(lambda: bytearray(), lambda x: x.rpartition(b' x ', 1), "bytearray().rpartition(b' x ', 1)")
change(lambda: Ba(b'sub'), lambda x: x.rpartition(255), "Ba(b'sub').rpartition(255)")
change(lambda: bytearray(5), lambda x: x.rpartition(), 'bytearray(5).rpartition()')
change(lambda: bytearray(b'a\nb'), lambda x: x.rpartition(memoryview(b'xyz'), slice(I(1),I(3))), "bytearray(b'a\\nb').rpartition(memoryview(b'xyz'), slice(I(1),I(3)))")
change(lambda: bytearray(5), lambda x: x.rpartition(b' x ', b'\xff\x00', b'ab\ncd'), "bytearray(5).rpartition(b' x ', b'\\xff\\x00', b'ab\\ncd')")
change(lambda: bytearray(b' a,b '), lambda x: x.rpartition(slice(0,0)), "bytearray(b' a,b ').rpartition(slice(0,0))")
change(lambda: bytearray(b'a\nb'), lambda x: x.rpartition(-3), "bytearray(b'a\\nb').rpartition(-3)")
change(lambda: bytearray(b' a,b '), lambda x: x.rpartition(b'Hello World', 5, slice(-2,None)), "bytearray(b' a,b ').rpartition(b'Hello World', 5, slice(-2,None))")
change(lambda: bytearray(b'Hello World'), lambda x: x.rpartition(10), "bytearray(b'Hello World').rpartition(10)")
change(lambda: bytearray(), lambda x: x.rpartition(b'\r\n', 10), "bytearray().rpartition(b'\\r\\n', 10)")
change(lambda: bytearray(5), lambda x: x.rpartition(100), 'bytearray(5).rpartition(100)')
change(lambda: bytearray(b' a,b '), lambda x: x.rpartition(), "bytearray(b' a,b ').rpartition()")
change(lambda: bytearray(b'Hello World'), lambda x: x.rpartition(b' x ', 256), "bytearray(b'Hello World').rpartition(b' x ', 256)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rpartition(b'ab\ncd', 0), "bytearray(b'Hello World').rpartition(b'ab\\ncd', 0)")
change(lambda: Ba(b'sub'), lambda x: x.rpartition(100), "Ba(b'sub').rpartition(100)")
change(lambda: bytearray(b'abc'), lambda x: x.rpartition(), "bytearray(b'abc').rpartition()")
change(lambda: bytearray(b'abc'), lambda x: x.rpartition(I(2**70), slice(0,0)), "bytearray(b'abc').rpartition(I(2**70), slice(0,0))")
