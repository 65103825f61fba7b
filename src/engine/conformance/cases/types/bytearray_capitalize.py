# bytearray.capitalize: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Fl(float):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: bytearray(), lambda x: x.capitalize(bytearray(b'ab'), 1), "bytearray().capitalize(bytearray(b'ab'), 1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.capitalize(b'a,b'), "bytearray(b'Hello World').capitalize(b'a,b')")
change(lambda: Ba(b'sub'), lambda x: x.capitalize('%s', Bs(b'q')), "Ba(b'sub').capitalize('%s', Bs(b'q'))")
change(lambda: bytearray(b' a,b '), lambda x: x.capitalize(b'Hello World'), "bytearray(b' a,b ').capitalize(b'Hello World')")
change(lambda: bytearray(b'abc'), lambda x: x.capitalize(), "bytearray(b'abc').capitalize()")
change(lambda: bytearray(b'a\nb'), lambda x: x.capitalize(2, b'Hello World'), "bytearray(b'a\\nb').capitalize(2, b'Hello World')")
change(lambda: bytearray(b'Hello World'), lambda x: x.capitalize(range(3), Ba(b'zz')), "bytearray(b'Hello World').capitalize(range(3), Ba(b'zz'))")
change(lambda: bytearray(b'abc'), lambda x: x.capitalize({97:'xyz'}), "bytearray(b'abc').capitalize({97:'xyz'})")
change(lambda: bytearray(5), lambda x: x.capitalize(b'Hello World'), "bytearray(5).capitalize(b'Hello World')")
change(lambda: Ba(b'sub'), lambda x: x.capitalize(b'a,b', memoryview(b'xyz')), "Ba(b'sub').capitalize(b'a,b', memoryview(b'xyz'))")
change(lambda: bytearray(b'abc'), lambda x: x.capitalize(Ba(b'zz'), 'abc', {'a':1}), "bytearray(b'abc').capitalize(Ba(b'zz'), 'abc', {'a':1})")
change(lambda: Ba(b'sub'), lambda x: x.capitalize(7, -3), "Ba(b'sub').capitalize(7, -3)")
change(lambda: bytearray(b'a\nb'), lambda x: x.capitalize(Se({1})), "bytearray(b'a\\nb').capitalize(Se({1}))")
change(lambda: bytearray(b'Hello World'), lambda x: x.capitalize('\ud800'), "bytearray(b'Hello World').capitalize('\\ud800')")
change(lambda: Ba(b'sub'), lambda x: x.capitalize(Mp()), "Ba(b'sub').capitalize(Mp())")
change(lambda: bytearray(), lambda x: x.capitalize(7, Bs(b'q'), 1), "bytearray().capitalize(7, Bs(b'q'), 1)")
change(lambda: bytearray(), lambda x: x.capitalize(), 'bytearray().capitalize()')
change(lambda: bytearray(5), lambda x: x.capitalize(b'abc'), "bytearray(5).capitalize(b'abc')")
change(lambda: bytearray(), lambda x: x.capitalize({97:'xyz'}), "bytearray().capitalize({97:'xyz'})")
change(lambda: bytearray(b'a\nb'), lambda x: x.capitalize(255, 255), "bytearray(b'a\\nb').capitalize(255, 255)")
change(lambda: bytearray(b'Hello World'), lambda x: x.capitalize(Fl(2.5), -3), "bytearray(b'Hello World').capitalize(Fl(2.5), -3)")
change(lambda: bytearray(5), lambda x: x.capitalize(b' x ', -3), "bytearray(5).capitalize(b' x ', -3)")
change(lambda: bytearray(5), lambda x: x.capitalize(b'\xff\x00'), "bytearray(5).capitalize(b'\\xff\\x00')")
change(lambda: bytearray(b'abc'), lambda x: x.capitalize(I(2**70)), "bytearray(b'abc').capitalize(I(2**70))")
change(lambda: Ba(b'sub'), lambda x: x.capitalize(b'ab\ncd', 7), "Ba(b'sub').capitalize(b'ab\\ncd', 7)")
change(lambda: bytearray(b'a\nb'), lambda x: x.capitalize(b'a'), "bytearray(b'a\\nb').capitalize(b'a')")
change(lambda: bytearray(b' a,b '), lambda x: x.capitalize(), "bytearray(b' a,b ').capitalize()")
change(lambda: bytearray(b'abc'), lambda x: x.capitalize(256), "bytearray(b'abc').capitalize(256)")
change(lambda: bytearray(b'abc'), lambda x: x.capitalize(-1.5), "bytearray(b'abc').capitalize(-1.5)")
change(lambda: bytearray(), lambda x: x.capitalize(b'ab\ncd'), "bytearray().capitalize(b'ab\\ncd')")
change(lambda: bytearray(b'Hello World'), lambda x: x.capitalize(memoryview(b'xyz')), "bytearray(b'Hello World').capitalize(memoryview(b'xyz'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.capitalize(), "bytearray(b'Hello World').capitalize()")
