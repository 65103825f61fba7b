# bytearray.center: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
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


change(lambda: bytearray(5), lambda x: x.center(7.5), 'bytearray(5).center(7.5)')
change(lambda: bytearray(b'a\nb'), lambda x: x.center(None, St('sub')), "bytearray(b'a\\nb').center(None, St('sub'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.center(5, '\n'), "bytearray(b'Hello World').center(5, '\\n')")
change(lambda: bytearray(b'a\nb'), lambda x: x.center(I(8)), "bytearray(b'a\\nb').center(I(8))")
change(lambda: bytearray(), lambda x: x.center(1, slice(None,None,-1), 5), 'bytearray().center(1, slice(None,None,-1), 5)')
change(lambda: bytearray(b' a,b '), lambda x: x.center(Ba(b'zz')), "bytearray(b' a,b ').center(Ba(b'zz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.center(5), "bytearray(b'a\\nb').center(5)")
change(lambda: bytearray(b'abc'), lambda x: x.center(20, 'ΑΣ'), "bytearray(b'abc').center(20, 'ΑΣ')")
change(lambda: bytearray(b'a\nb'), lambda x: x.center(b'\r\n', -1), "bytearray(b'a\\nb').center(b'\\r\\n', -1)")
change(lambda: bytearray(b'Hello World'), lambda x: x.center(3), "bytearray(b'Hello World').center(3)")
change(lambda: bytearray(b' a,b '), lambda x: x.center(3, ''), "bytearray(b' a,b ').center(3, '')")
change(lambda: bytearray(5), lambda x: x.center(5), 'bytearray(5).center(5)')
change(lambda: bytearray(b'abc'), lambda x: x.center(5, (1,2,3)), "bytearray(b'abc').center(5, (1,2,3))")
change(lambda: bytearray(b'Hello World'), lambda x: x.center(-1, '  x  '), "bytearray(b'Hello World').center(-1, '  x  ')")
change(lambda: bytearray(), lambda x: x.center(3, 'İI'), "bytearray().center(3, 'İI')")
change(lambda: Ba(b'sub'), lambda x: x.center(12, '  x  '), "Ba(b'sub').center(12, '  x  ')")
change(lambda: bytearray(b'abc'), lambda x: x.center(True, '😀x'), "bytearray(b'abc').center(True, '😀x')")
change(lambda: bytearray(b' a,b '), lambda x: x.center(10), "bytearray(b' a,b ').center(10)")
change(lambda: bytearray(5), lambda x: x.center(20, '日本'), "bytearray(5).center(20, '日本')")
change(lambda: bytearray(), lambda x: x.center(Ba(b'zz'), b''), "bytearray().center(Ba(b'zz'), b'')")
change(lambda: bytearray(b'a\nb'), lambda x: x.center(3), "bytearray(b'a\\nb').center(3)")
change(lambda: bytearray(5), lambda x: x.center(bytearray(b'ab')), "bytearray(5).center(bytearray(b'ab'))")
change(lambda: bytearray(b'Hello World'), lambda x: x.center(255, Ba(b'zz'), 5), "bytearray(b'Hello World').center(255, Ba(b'zz'), 5)")
change(lambda: bytearray(b'a\nb'), lambda x: x.center(), "bytearray(b'a\\nb').center()")
change(lambda: bytearray(b'Hello World'), lambda x: x.center(None, 'ß'), "bytearray(b'Hello World').center(None, 'ß')")
change(lambda: bytearray(), lambda x: x.center(12), 'bytearray().center(12)')
change(lambda: bytearray(b'Hello World'), lambda x: x.center(3, '{}'), "bytearray(b'Hello World').center(3, '{}')")
change(lambda: bytearray(b'abc'), lambda x: x.center(True, 'aXbX'), "bytearray(b'abc').center(True, 'aXbX')")
change(lambda: bytearray(b'abc'), lambda x: x.center(0), "bytearray(b'abc').center(0)")
change(lambda: bytearray(b' a,b '), lambda x: x.center(7.5, 'Hello World'), "bytearray(b' a,b ').center(7.5, 'Hello World')")
change(lambda: bytearray(b'Hello World'), lambda x: x.center(True), "bytearray(b'Hello World').center(True)")
