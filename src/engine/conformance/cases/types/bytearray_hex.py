# bytearray.hex: arguments of all kinds, and what is left of the receiver.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Ba(bytearray):
    pass


class Fs(frozenset):
    pass


def change(make, call, label):
    x = make()
    try:
        result = call(x)
    except Exception as error:
        print(label, '!!', type(error).__name__, error, '| left', repr(x)[:200])
    else:
        print(label, '->', repr(result)[:200], '| now', repr(x)[:200])


change(lambda: Ba(b'sub'), lambda x: x.hex(b'abc', '{}', Ba(b'zz')), "Ba(b'sub').hex(b'abc', '{}', Ba(b'zz'))")
change(lambda: bytearray(b'a\nb'), lambda x: x.hex(b'', I(-1), 7), "bytearray(b'a\\nb').hex(b'', I(-1), 7)")
change(lambda: bytearray(), lambda x: x.hex(Ba(b'zz'), b'Hello World', 7, sep=1, bytes_per_sep={}), "bytearray().hex(Ba(b'zz'), b'Hello World', 7, sep=1, bytes_per_sep={})")
change(lambda: bytearray(), lambda x: x.hex(255), 'bytearray().hex(255)')
change(lambda: bytearray(b'Hello World'), lambda x: x.hex(b'\xff\x00', 255, b'', sep=I(2**70), bytes_per_sep=-3), "bytearray(b'Hello World').hex(b'\\xff\\x00', 255, b'', sep=I(2**70), bytes_per_sep=-3)")
change(lambda: bytearray(b'Hello World'), lambda x: x.hex(b'ab\ncd'), "bytearray(b'Hello World').hex(b'ab\\ncd')")
change(lambda: bytearray(b' a,b '), lambda x: x.hex(), "bytearray(b' a,b ').hex()")
change(lambda: bytearray(b'Hello World'), lambda x: x.hex(slice(I(1),I(3))), "bytearray(b'Hello World').hex(slice(I(1),I(3)))")
change(lambda: bytearray(), lambda x: x.hex(b'\r\n'), "bytearray().hex(b'\\r\\n')")
change(lambda: bytearray(b' a,b '), lambda x: x.hex(3), "bytearray(b' a,b ').hex(3)")
change(lambda: bytearray(b'abc'), lambda x: x.hex(b'ab\ncd', b'\r\n'), "bytearray(b'abc').hex(b'ab\\ncd', b'\\r\\n')")
change(lambda: bytearray(b'Hello World'), lambda x: x.hex(-3, memoryview(b'xyz'), 'strict', bytes_per_sep=complex('nan')), "bytearray(b'Hello World').hex(-3, memoryview(b'xyz'), 'strict', bytes_per_sep=complex('nan'))")
change(lambda: Ba(b'sub'), lambda x: x.hex(()), "Ba(b'sub').hex(())")
change(lambda: bytearray(b'Hello World'), lambda x: x.hex('😀x', Fs({1,9}), bytes_per_sep=b'ab\ncd'), "bytearray(b'Hello World').hex('😀x', Fs({1,9}), bytes_per_sep=b'ab\\ncd')")
change(lambda: bytearray(b'a\nb'), lambda x: x.hex('a'), "bytearray(b'a\\nb').hex('a')")
change(lambda: bytearray(b'abc'), lambda x: x.hex(b'\r\n'), "bytearray(b'abc').hex(b'\\r\\n')")
change(lambda: Ba(b'sub'), lambda x: x.hex('-12', int, b'\r\n', sep=2**31, bytes_per_sep='\u0660\u0661'), "Ba(b'sub').hex('-12', int, b'\\r\\n', sep=2**31, bytes_per_sep='\\u0660\\u0661')")
change(lambda: Ba(b'sub'), lambda x: x.hex(bytearray(b'ab'), {1:2}.items(), bytes_per_sep=2**64), "Ba(b'sub').hex(bytearray(b'ab'), {1:2}.items(), bytes_per_sep=2**64)")
change(lambda: bytearray(b'Hello World'), lambda x: x.hex(123456789.123), "bytearray(b'Hello World').hex(123456789.123)")
change(lambda: bytearray(b'abc'), lambda x: x.hex(255), "bytearray(b'abc').hex(255)")
change(lambda: bytearray(b'Hello World'), lambda x: x.hex(5), "bytearray(b'Hello World').hex(5)")
change(lambda: bytearray(), lambda x: x.hex(bytes_per_sep=3), 'bytearray().hex(bytes_per_sep=3)')
change(lambda: bytearray(), lambda x: x.hex(10, 'abc'), "bytearray().hex(10, 'abc')")
change(lambda: bytearray(5), lambda x: x.hex(b'a,b', 1), "bytearray(5).hex(b'a,b', 1)")
change(lambda: bytearray(5), lambda x: x.hex(), 'bytearray(5).hex()')
change(lambda: bytearray(5), lambda x: x.hex(memoryview(b'xyz'), bytes_per_sep=-2**63), "bytearray(5).hex(memoryview(b'xyz'), bytes_per_sep=-2**63)")
change(lambda: bytearray(), lambda x: x.hex(5), 'bytearray().hex(5)')
change(lambda: bytearray(b'Hello World'), lambda x: x.hex(0), "bytearray(b'Hello World').hex(0)")
change(lambda: bytearray(b'Hello World'), lambda x: x.hex(b' x ', -1, []), "bytearray(b'Hello World').hex(b' x ', -1, [])")
change(lambda: bytearray(5), lambda x: x.hex(b'ab\ncd', b'abc'), "bytearray(5).hex(b'ab\\ncd', b'abc')")
change(lambda: bytearray(b'a\nb'), lambda x: x.hex(Ba(b'zz')), "bytearray(b'a\\nb').hex(Ba(b'zz'))")
