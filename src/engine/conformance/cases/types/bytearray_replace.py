# bytearray.replace: arguments of all kinds, and what is left of the receiver.


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


change(lambda: bytearray(b'a\nb'), lambda x: x.replace(), "bytearray(b'a\\nb').replace()")
change(lambda: bytearray(b'a\nb'), lambda x: x.replace(float('nan')), "bytearray(b'a\\nb').replace(float('nan'))")
change(lambda: Ba(b'sub'), lambda x: x.replace(1, b'\xff\x00'), "Ba(b'sub').replace(1, b'\\xff\\x00')")
change(lambda: bytearray(5), lambda x: x.replace(b'abc', 256), "bytearray(5).replace(b'abc', 256)")
change(lambda: bytearray(5), lambda x: x.replace(3, 5, b'a'), "bytearray(5).replace(3, 5, b'a')")
change(lambda: Ba(b'sub'), lambda x: x.replace(1), "Ba(b'sub').replace(1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.replace(count={97:None}), "bytearray(b'Hello World').replace(count={97:None})")
change(lambda: bytearray(b'abc'), lambda x: x.replace(5), "bytearray(b'abc').replace(5)")
change(lambda: bytearray(b' a,b '), lambda x: x.replace('aXbX'), "bytearray(b' a,b ').replace('aXbX')")
change(lambda: bytearray(b' a,b '), lambda x: x.replace(7), "bytearray(b' a,b ').replace(7)")
change(lambda: bytearray(b'Hello World'), lambda x: x.replace(Ba(b'zz')), "bytearray(b'Hello World').replace(Ba(b'zz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.replace(), "bytearray(b'Hello World').replace()")
change(lambda: bytearray(b'abc'), lambda x: x.replace(-2**63, int), "bytearray(b'abc').replace(-2**63, int)")
change(lambda: bytearray(b'Hello World'), lambda x: x.replace(b'ab\ncd', b''), "bytearray(b'Hello World').replace(b'ab\\ncd', b'')")
change(lambda: bytearray(b'Hello World'), lambda x: x.replace(-3, memoryview(b'xyz'), 'abc'), "bytearray(b'Hello World').replace(-3, memoryview(b'xyz'), 'abc')")
change(lambda: bytearray(b' a,b '), lambda x: x.replace(), "bytearray(b' a,b ').replace()")
change(lambda: bytearray(b'abc'), lambda x: x.replace(), "bytearray(b'abc').replace()")
change(lambda: bytearray(b'Hello World'), lambda x: x.replace(memoryview(b'xyz')), "bytearray(b'Hello World').replace(memoryview(b'xyz'))")
change(lambda: bytearray(), lambda x: x.replace(5), 'bytearray().replace(5)')
change(lambda: bytearray(5), lambda x: x.replace(7), 'bytearray(5).replace(7)')
change(lambda: bytearray(b'a\nb'), lambda x: x.replace({'x':'y'}, -1, count=[[1],[2]]), "bytearray(b'a\\nb').replace({'x':'y'}, -1, count=[[1],[2]])")
change(lambda: bytearray(5), lambda x: x.replace(), 'bytearray(5).replace()')
change(lambda: Ba(b'sub'), lambda x: x.replace(3, 3.14159), "Ba(b'sub').replace(3, 3.14159)")
change(lambda: bytearray(), lambda x: x.replace(set()), 'bytearray().replace(set())')
change(lambda: bytearray(), lambda x: x.replace(100, 1, 10), 'bytearray().replace(100, 1, 10)')
change(lambda: bytearray(5), lambda x: x.replace(float('inf'), b'\xff\x00', bytearray(b'ab')), "bytearray(5).replace(float('inf'), b'\\xff\\x00', bytearray(b'ab'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.replace(1.0), "bytearray(b'a\\nb').replace(1.0)")
change(lambda: bytearray(), lambda x: x.replace(0), 'bytearray().replace(0)')
change(lambda: bytearray(b'abc'), lambda x: x.replace(slice(I(1),I(3)), 7), "bytearray(b'abc').replace(slice(I(1),I(3)), 7)")
change(lambda: bytearray(b'abc'), lambda x: x.replace(0), "bytearray(b'abc').replace(0)")
