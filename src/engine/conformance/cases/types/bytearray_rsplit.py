# bytearray.rsplit: arguments of all kinds, and what is left of the receiver.


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Fs(frozenset):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: bytearray(b' a,b '), lambda x: x.rsplit(10), "bytearray(b' a,b ').rsplit(10)")
change(lambda: bytearray(5), lambda x: x.rsplit(slice(-2,None), Bs(b'q'), sep=Fs({1,9})), "bytearray(5).rsplit(slice(-2,None), Bs(b'q'), sep=Fs({1,9}))")
change(lambda: bytearray(b'abc'), lambda x: x.rsplit(b'\r\n', set(), sep=range(3)), "bytearray(b'abc').rsplit(b'\\r\\n', set(), sep=range(3))")
change(lambda: bytearray(b'a\nb'), lambda x: x.rsplit(0), "bytearray(b'a\\nb').rsplit(0)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rsplit(-256, 5, memoryview(b'xyz')), "bytearray(b'Hello World').rsplit(-256, 5, memoryview(b'xyz'))")
change(lambda: bytearray(5), lambda x: x.rsplit(Ba(b'zz'), 255), "bytearray(5).rsplit(Ba(b'zz'), 255)")
change(lambda: bytearray(5), lambda x: x.rsplit(1), 'bytearray(5).rsplit(1)')
change(lambda: Ba(b'sub'), lambda x: x.rsplit(255), "Ba(b'sub').rsplit(255)")
change(lambda: bytearray(5), lambda x: x.rsplit([1,2,3]), 'bytearray(5).rsplit([1,2,3])')
change(lambda: bytearray(), lambda x: x.rsplit(10), 'bytearray().rsplit(10)')
change(lambda: bytearray(b'a\nb'), lambda x: x.rsplit(256, object), "bytearray(b'a\\nb').rsplit(256, object)")
change(lambda: bytearray(b' a,b '), lambda x: x.rsplit(100, sep=Sq(3,4)), "bytearray(b' a,b ').rsplit(100, sep=Sq(3,4))")
change(lambda: bytearray(b'abc'), lambda x: x.rsplit(sep={1:2,3:4}), "bytearray(b'abc').rsplit(sep={1:2,3:4})")
change(lambda: bytearray(b'a\nb'), lambda x: x.rsplit('aXbX', 0, bytearray(b'ab')), "bytearray(b'a\\nb').rsplit('aXbX', 0, bytearray(b'ab'))")
change(lambda: bytearray(), lambda x: x.rsplit(maxsplit=0.1), 'bytearray().rsplit(maxsplit=0.1)')
change(lambda: Ba(b'sub'), lambda x: x.rsplit(2, '{}'), "Ba(b'sub').rsplit(2, '{}')")
change(lambda: Ba(b'sub'), lambda x: x.rsplit(-1e308), "Ba(b'sub').rsplit(-1e308)")
change(lambda: bytearray(b' a,b '), lambda x: x.rsplit(b'\r\n', Bs(b'q')), "bytearray(b' a,b ').rsplit(b'\\r\\n', Bs(b'q'))")
change(lambda: bytearray(b' a,b '), lambda x: x.rsplit(b'ab\ncd'), "bytearray(b' a,b ').rsplit(b'ab\\ncd')")
change(lambda: bytearray(b' a,b '), lambda x: x.rsplit(Bs(b'q'), 2, maxsplit=[3,1,2]), "bytearray(b' a,b ').rsplit(Bs(b'q'), 2, maxsplit=[3,1,2])")
change(lambda: bytearray(), lambda x: x.rsplit(3), 'bytearray().rsplit(3)')
change(lambda: bytearray(b' a,b '), lambda x: x.rsplit(Bs(b'q')), "bytearray(b' a,b ').rsplit(Bs(b'q'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.rsplit(b'Hello World'), "bytearray(b'a\\nb').rsplit(b'Hello World')")
change(lambda: bytearray(5), lambda x: x.rsplit(), 'bytearray(5).rsplit()')
change(lambda: bytearray(), lambda x: x.rsplit(), 'bytearray().rsplit()')
change(lambda: Ba(b'sub'), lambda x: x.rsplit(3), "Ba(b'sub').rsplit(3)")
change(lambda: bytearray(b'a\nb'), lambda x: x.rsplit(), "bytearray(b'a\\nb').rsplit()")
change(lambda: bytearray(), lambda x: x.rsplit(-3, -3, -3), 'bytearray().rsplit(-3, -3, -3)')
change(lambda: bytearray(), lambda x: x.rsplit(Ba(b'zz'), b'Hello World'), "bytearray().rsplit(Ba(b'zz'), b'Hello World')")
change(lambda: bytearray(b'Hello World'), lambda x: x.rsplit(b'\r\n', b'abc', 3), "bytearray(b'Hello World').rsplit(b'\\r\\n', b'abc', 3)")
change(lambda: Ba(b'sub'), lambda x: x.rsplit(b'a', Bs(b'q')), "Ba(b'sub').rsplit(b'a', Bs(b'q'))")
change(lambda: bytearray(b'abc'), lambda x: x.rsplit(Bs(b'q'), b''), "bytearray(b'abc').rsplit(Bs(b'q'), b'')")
