# bytearray.pop: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Li(list):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: Ba(b'sub'), lambda x: x.pop(), "Ba(b'sub').pop()")
change(lambda: bytearray(b' a,b '), lambda x: x.pop(10, 3), "bytearray(b' a,b ').pop(10, 3)")
change(lambda: bytearray(5), lambda x: x.pop(b'\r\n', b' x ', b'\xff\x00'), "bytearray(5).pop(b'\\r\\n', b' x ', b'\\xff\\x00')")
change(lambda: bytearray(5), lambda x: x.pop(bytearray(b'ab'), b'ab\ncd', -1), "bytearray(5).pop(bytearray(b'ab'), b'ab\\ncd', -1)")
change(lambda: bytearray(b'abc'), lambda x: x.pop(b''), "bytearray(b'abc').pop(b'')")
change(lambda: bytearray(), lambda x: x.pop(memoryview(b'xyz')), "bytearray().pop(memoryview(b'xyz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.pop(Li([1,2]), b'abc', (1,2,3)), "bytearray(b'a\\nb').pop(Li([1,2]), b'abc', (1,2,3))")
change(lambda: bytearray(b'abc'), lambda x: x.pop(I(2), 7), "bytearray(b'abc').pop(I(2), 7)")
change(lambda: Ba(b'sub'), lambda x: x.pop(In(5), b'a,b', 10), "Ba(b'sub').pop(In(5), b'a,b', 10)")
change(lambda: Ba(b'sub'), lambda x: x.pop(1), "Ba(b'sub').pop(1)")
change(lambda: bytearray(5), lambda x: x.pop(memoryview(b'xyz')), "bytearray(5).pop(memoryview(b'xyz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.pop(b'\r\n'), "bytearray(b' a,b ').pop(b'\\r\\n')")
change(lambda: Ba(b'sub'), lambda x: x.pop(b'\r\n', 256, Bs(b'q')), "Ba(b'sub').pop(b'\\r\\n', 256, Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.pop(-3), 'bytearray().pop(-3)')
change(lambda: bytearray(b'Hello World'), lambda x: x.pop(memoryview(b'xyz'), b'', 7), "bytearray(b'Hello World').pop(memoryview(b'xyz'), b'', 7)")
change(lambda: bytearray(b'a\nb'), lambda x: x.pop(0.0), "bytearray(b'a\\nb').pop(0.0)")
change(lambda: Ba(b'sub'), lambda x: x.pop(b'abc'), "Ba(b'sub').pop(b'abc')")
change(lambda: bytearray(), lambda x: x.pop(b'a'), "bytearray().pop(b'a')")
change(lambda: bytearray(b' a,b '), lambda x: x.pop(('a','b'), 255), "bytearray(b' a,b ').pop(('a','b'), 255)")
change(lambda: bytearray(b'abc'), lambda x: x.pop(3, 255, 100), "bytearray(b'abc').pop(3, 255, 100)")
change(lambda: bytearray(5), lambda x: x.pop(100, 255), 'bytearray(5).pop(100, 255)')
change(lambda: bytearray(b'abc'), lambda x: x.pop(b'\xff\x00'), "bytearray(b'abc').pop(b'\\xff\\x00')")
change(lambda: bytearray(b'abc'), lambda x: x.pop(-3), "bytearray(b'abc').pop(-3)")
change(lambda: bytearray(b' a,b '), lambda x: x.pop(b'a', Se({1})), "bytearray(b' a,b ').pop(b'a', Se({1}))")
change(lambda: bytearray(b'Hello World'), lambda x: x.pop(b' x ', 7, Bs(b'q')), "bytearray(b'Hello World').pop(b' x ', 7, Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.pop(slice(2**70), b'', 2), "bytearray().pop(slice(2**70), b'', 2)")
change(lambda: bytearray(b'abc'), lambda x: x.pop(0), "bytearray(b'abc').pop(0)")
change(lambda: bytearray(5), lambda x: x.pop(b'\xff\x00', frozenset({2,3}), 1e-320), "bytearray(5).pop(b'\\xff\\x00', frozenset({2,3}), 1e-320)")
change(lambda: bytearray(b' a,b '), lambda x: x.pop([1,'a']), "bytearray(b' a,b ').pop([1,'a'])")
