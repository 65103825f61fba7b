# bytearray.reverse: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


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


change(lambda: bytearray(b'Hello World'), lambda x: x.reverse(255), "bytearray(b'Hello World').reverse(255)")
change(lambda: bytearray(b'Hello World'), lambda x: x.reverse(memoryview(b'xyz'), []), "bytearray(b'Hello World').reverse(memoryview(b'xyz'), [])")
change(lambda: bytearray(b'a\nb'), lambda x: x.reverse(Bs(b'q')), "bytearray(b'a\\nb').reverse(Bs(b'q'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.reverse(b'abc'), "bytearray(b'a\\nb').reverse(b'abc')")
change(lambda: bytearray(b'Hello World'), lambda x: x.reverse(b'abc', 255, [1,2,3]), "bytearray(b'Hello World').reverse(b'abc', 255, [1,2,3])")
change(lambda: bytearray(b'abc'), lambda x: x.reverse(b'Hello World'), "bytearray(b'abc').reverse(b'Hello World')")
change(lambda: Ba(b'sub'), lambda x: x.reverse(memoryview(b'xyz')), "Ba(b'sub').reverse(memoryview(b'xyz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.reverse(b'\r\n'), "bytearray(b'a\\nb').reverse(b'\\r\\n')")
change(lambda: Ba(b'sub'), lambda x: x.reverse(b'a', b'abc'), "Ba(b'sub').reverse(b'a', b'abc')")
change(lambda: bytearray(b'a\nb'), lambda x: x.reverse(b'\r\n', b' x ', Bs(b'q')), "bytearray(b'a\\nb').reverse(b'\\r\\n', b' x ', Bs(b'q'))")
change(lambda: Ba(b'sub'), lambda x: x.reverse(1), "Ba(b'sub').reverse(1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.reverse(b'Hello World', b'a,b', b'Hello World'), "bytearray(b'Hello World').reverse(b'Hello World', b'a,b', b'Hello World')")
change(lambda: bytearray(5), lambda x: x.reverse('utf-8'), "bytearray(5).reverse('utf-8')")
change(lambda: bytearray(b'Hello World'), lambda x: x.reverse(Ba(b'zz'), Bs(b'q')), "bytearray(b'Hello World').reverse(Ba(b'zz'), Bs(b'q'))")
change(lambda: bytearray(5), lambda x: x.reverse(-1), 'bytearray(5).reverse(-1)')
change(lambda: Ba(b'sub'), lambda x: x.reverse(), "Ba(b'sub').reverse()")
change(lambda: bytearray(b'Hello World'), lambda x: x.reverse(5, b'\r\n'), "bytearray(b'Hello World').reverse(5, b'\\r\\n')")
change(lambda: bytearray(b'Hello World'), lambda x: x.reverse(Ba(b'zz')), "bytearray(b'Hello World').reverse(Ba(b'zz'))")
change(lambda: bytearray(b' a,b '), lambda x: x.reverse(255, 3), "bytearray(b' a,b ').reverse(255, 3)")
change(lambda: bytearray(b'abc'), lambda x: x.reverse(256), "bytearray(b'abc').reverse(256)")
change(lambda: bytearray(5), lambda x: x.reverse(Bs(b'q')), "bytearray(5).reverse(Bs(b'q'))")
change(lambda: bytearray(), lambda x: x.reverse(3), 'bytearray().reverse(3)')
change(lambda: bytearray(b'abc'), lambda x: x.reverse(frozenset({2,3})), "bytearray(b'abc').reverse(frozenset({2,3}))")
change(lambda: Ba(b'sub'), lambda x: x.reverse(1, b'a', b'\r\n'), "Ba(b'sub').reverse(1, b'a', b'\\r\\n')")
change(lambda: bytearray(5), lambda x: x.reverse(), 'bytearray(5).reverse()')
change(lambda: Ba(b'sub'), lambda x: x.reverse(slice(I(1),I(3))), "Ba(b'sub').reverse(slice(I(1),I(3)))")
change(lambda: bytearray(b'abc'), lambda x: x.reverse(((1,2,3),), -3, b''), "bytearray(b'abc').reverse(((1,2,3),), -3, b'')")
change(lambda: bytearray(b'a\nb'), lambda x: x.reverse(In(5)), "bytearray(b'a\\nb').reverse(In(5))")
change(lambda: bytearray(5), lambda x: x.reverse(3), 'bytearray(5).reverse(3)')
change(lambda: bytearray(b'a\nb'), lambda x: x.reverse(256), "bytearray(b'a\\nb').reverse(256)")
change(lambda: bytearray(b'a\nb'), lambda x: x.reverse(5), "bytearray(b'a\\nb').reverse(5)")
change(lambda: bytearray(b' a,b '), lambda x: x.reverse(-3), "bytearray(b' a,b ').reverse(-3)")
