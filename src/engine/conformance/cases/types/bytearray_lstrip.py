# bytearray.lstrip: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


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


change(lambda: Ba(b'sub'), lambda x: x.lstrip(b'Hello World', 255, b'Hello World'), "Ba(b'sub').lstrip(b'Hello World', 255, b'Hello World')")
change(lambda: bytearray(), lambda x: x.lstrip(256, 10, {97:None}), 'bytearray().lstrip(256, 10, {97:None})')
change(lambda: bytearray(), lambda x: x.lstrip(Bs(b'q')), "bytearray().lstrip(Bs(b'q'))")
change(lambda: Ba(b'sub'), lambda x: x.lstrip(5), "Ba(b'sub').lstrip(5)")
change(lambda: bytearray(b'a\nb'), lambda x: x.lstrip(), "bytearray(b'a\\nb').lstrip()")
change(lambda: bytearray(b'a\nb'), lambda x: x.lstrip(100), "bytearray(b'a\\nb').lstrip(100)")
change(lambda: bytearray(b'abc'), lambda x: x.lstrip(b'\xff\x00'), "bytearray(b'abc').lstrip(b'\\xff\\x00')")
change(lambda: bytearray(b'a\nb'), lambda x: x.lstrip('a'), "bytearray(b'a\\nb').lstrip('a')")
change(lambda: bytearray(5), lambda x: x.lstrip(5), 'bytearray(5).lstrip(5)')
change(lambda: bytearray(b'a\nb'), lambda x: x.lstrip(b'Hello World', 2, b'ab\ncd'), "bytearray(b'a\\nb').lstrip(b'Hello World', 2, b'ab\\ncd')")
change(lambda: bytearray(5), lambda x: x.lstrip(I(-1), b'a,b'), "bytearray(5).lstrip(I(-1), b'a,b')")
change(lambda: bytearray(b' a,b '), lambda x: x.lstrip('ß', Bs(b'q')), "bytearray(b' a,b ').lstrip('ß', Bs(b'q'))")
change(lambda: bytearray(b'abc'), lambda x: x.lstrip('  x  '), "bytearray(b'abc').lstrip('  x  ')")
change(lambda: bytearray(), lambda x: x.lstrip({1:2}.items(), 'ŉǆ'), "bytearray().lstrip({1:2}.items(), 'ŉǆ')")
change(lambda: bytearray(b' a,b '), lambda x: x.lstrip(0), "bytearray(b' a,b ').lstrip(0)")
change(lambda: bytearray(b' a,b '), lambda x: x.lstrip(b'ab\ncd'), "bytearray(b' a,b ').lstrip(b'ab\\ncd')")
change(lambda: bytearray(b'abc'), lambda x: x.lstrip(-0.0), "bytearray(b'abc').lstrip(-0.0)")
change(lambda: bytearray(5), lambda x: x.lstrip(256), 'bytearray(5).lstrip(256)')
change(lambda: bytearray(b'Hello World'), lambda x: x.lstrip(), "bytearray(b'Hello World').lstrip()")
change(lambda: bytearray(b' a,b '), lambda x: x.lstrip(-3, -2**31), "bytearray(b' a,b ').lstrip(-3, -2**31)")
change(lambda: bytearray(b' a,b '), lambda x: x.lstrip(str), "bytearray(b' a,b ').lstrip(str)")
change(lambda: bytearray(b'Hello World'), lambda x: x.lstrip(2**64), "bytearray(b'Hello World').lstrip(2**64)")
change(lambda: bytearray(b'abc'), lambda x: x.lstrip(-3, 2), "bytearray(b'abc').lstrip(-3, 2)")
change(lambda: bytearray(b'Hello World'), lambda x: x.lstrip(b'Hello World'), "bytearray(b'Hello World').lstrip(b'Hello World')")
change(lambda: bytearray(b'Hello World'), lambda x: x.lstrip(-2**63), "bytearray(b'Hello World').lstrip(-2**63)")
change(lambda: bytearray(b'a\nb'), lambda x: x.lstrip(b'a,b'), "bytearray(b'a\\nb').lstrip(b'a,b')")
change(lambda: bytearray(b'a\nb'), lambda x: x.lstrip(7, b'\r\n', {97:'xyz'}), "bytearray(b'a\\nb').lstrip(7, b'\\r\\n', {97:'xyz'})")
change(lambda: Ba(b'sub'), lambda x: x.lstrip(3, '\ud800'), "Ba(b'sub').lstrip(3, '\\ud800')")
change(lambda: Ba(b'sub'), lambda x: x.lstrip(bytearray(b'ab')), "Ba(b'sub').lstrip(bytearray(b'ab'))")
