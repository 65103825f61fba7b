# bytearray.rjust: arguments of all kinds, and what is left of the receiver.


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


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: Ba(b'sub'), lambda x: x.rjust(True), "Ba(b'sub').rjust(True)")
change(lambda: bytearray(b' a,b '), lambda x: x.rjust(-1), "bytearray(b' a,b ').rjust(-1)")
change(lambda: bytearray(b' a,b '), lambda x: x.rjust(True), "bytearray(b' a,b ').rjust(True)")
change(lambda: bytearray(b'a\nb'), lambda x: x.rjust(b'\r\n'), "bytearray(b'a\\nb').rjust(b'\\r\\n')")
change(lambda: bytearray(), lambda x: x.rjust(7.5, 'ΑΣ'), "bytearray().rjust(7.5, 'ΑΣ')")
change(lambda: bytearray(b' a,b '), lambda x: x.rjust(I(8), 'fi'), "bytearray(b' a,b ').rjust(I(8), 'fi')")
change(lambda: bytearray(b' a,b '), lambda x: x.rjust(3), "bytearray(b' a,b ').rjust(3)")
change(lambda: bytearray(b'a\nb'), lambda x: x.rjust(7, 256, 255), "bytearray(b'a\\nb').rjust(7, 256, 255)")
change(lambda: bytearray(), lambda x: x.rjust(20), 'bytearray().rjust(20)')
change(lambda: bytearray(5), lambda x: x.rjust(slice('a')), "bytearray(5).rjust(slice('a'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.rjust(-1), "bytearray(b'a\\nb').rjust(-1)")
change(lambda: bytearray(), lambda x: x.rjust(0, '{}'), "bytearray().rjust(0, '{}')")
change(lambda: Ba(b'sub'), lambda x: x.rjust(20), "Ba(b'sub').rjust(20)")
change(lambda: bytearray(b' a,b '), lambda x: x.rjust(5), "bytearray(b' a,b ').rjust(5)")
change(lambda: bytearray(b'abc'), lambda x: x.rjust(It(1,2)), "bytearray(b'abc').rjust(It(1,2))")
change(lambda: Ba(b'sub'), lambda x: x.rjust(Ba(b'zz'), 1), "Ba(b'sub').rjust(Ba(b'zz'), 1)")
change(lambda: bytearray(b'abc'), lambda x: x.rjust(-1), "bytearray(b'abc').rjust(-1)")
change(lambda: bytearray(b'abc'), lambda x: x.rjust(0), "bytearray(b'abc').rjust(0)")
change(lambda: bytearray(), lambda x: x.rjust(0), 'bytearray().rjust(0)')
change(lambda: bytearray(b'Hello World'), lambda x: x.rjust(5), "bytearray(b'Hello World').rjust(5)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rjust(12, 'Hello World'), "bytearray(b'Hello World').rjust(12, 'Hello World')")
change(lambda: bytearray(b' a,b '), lambda x: x.rjust(I(8)), "bytearray(b' a,b ').rjust(I(8))")
change(lambda: bytearray(b'a\nb'), lambda x: x.rjust(20), "bytearray(b'a\\nb').rjust(20)")
change(lambda: bytearray(b'abc'), lambda x: x.rjust(memoryview(b'xyz')), "bytearray(b'abc').rjust(memoryview(b'xyz'))")
change(lambda: Ba(b'sub'), lambda x: x.rjust(b''), "Ba(b'sub').rjust(b'')")
change(lambda: bytearray(b' a,b '), lambda x: x.rjust('\ud800'), "bytearray(b' a,b ').rjust('\\ud800')")
change(lambda: bytearray(b'a\nb'), lambda x: x.rjust(True), "bytearray(b'a\\nb').rjust(True)")
change(lambda: bytearray(), lambda x: x.rjust(None), 'bytearray().rjust(None)')
change(lambda: bytearray(), lambda x: x.rjust(12, 'utf-8'), "bytearray().rjust(12, 'utf-8')")
change(lambda: bytearray(b'Hello World'), lambda x: x.rjust(None, 'strict'), "bytearray(b'Hello World').rjust(None, 'strict')")
change(lambda: bytearray(b' a,b '), lambda x: x.rjust(0), "bytearray(b' a,b ').rjust(0)")
change(lambda: bytearray(b'Hello World'), lambda x: x.rjust(b'\xff\x00'), "bytearray(b'Hello World').rjust(b'\\xff\\x00')")
