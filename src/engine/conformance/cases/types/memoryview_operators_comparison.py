# memoryview: comparison with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Se(set):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("(memoryview(b'\\x01\\x00').cast('?')) != (memoryview(bytearray(b'hello!')))", lambda: (memoryview(b'\x01\x00').cast('?')) != (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) < ([[1],[2]])", lambda: (memoryview(b'abcdef').cast('B',[2,3])) < ([[1],[2]]))
attempt("(memoryview(b'\\x01\\x00').cast('?')) != (memoryview(b'\\x01\\x00').cast('?'))", lambda: (memoryview(b'\x01\x00').cast('?')) != (memoryview(b'\x01\x00').cast('?')))
attempt("(b'ab\\ncd') <= (memoryview(bytearray(b'hello!')))", lambda: (b'ab\ncd') <= (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) >= (memoryview(b'\\xff\\x00').cast('b'))", lambda: (memoryview(bytearray(b'12345678')).cast('d')) >= (memoryview(b'\xff\x00').cast('b')))
attempt("(memoryview(b'\\x01\\x00').cast('?')) <= (memoryview(b'abc'))", lambda: (memoryview(b'\x01\x00').cast('?')) <= (memoryview(b'abc')))
attempt("(int) != (memoryview(b'\\xff\\x00').cast('b'))", lambda: (int) != (memoryview(b'\xff\x00').cast('b')))
attempt("(memoryview(b'abcdef')[::2]) > (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(b'abcdef')[::2]) > (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(memoryview(bytearray(b'hello!'))) >= ('İI')", lambda: (memoryview(bytearray(b'hello!'))) >= ('İI'))
attempt("(memoryview(b'abc')) == (memoryview(b'abcdef').cast('B',[2,3]))", lambda: (memoryview(b'abc')) == (memoryview(b'abcdef').cast('B',[2,3])))
attempt("(memoryview(b'\\xff\\x00').cast('b')) <= (memoryview(bytearray(8)).cast('I'))", lambda: (memoryview(b'\xff\x00').cast('b')) <= (memoryview(bytearray(8)).cast('I')))
attempt("(memoryview(b'abcdef')[::2]) <= ('😀x')", lambda: (memoryview(b'abcdef')[::2]) <= ('😀x'))
attempt("(memoryview(b'abc')) < (memoryview(b'ab').cast('c'))", lambda: (memoryview(b'abc')) < (memoryview(b'ab').cast('c')))
attempt("(memoryview(b'')) < (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(b'')) < (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(()) > (memoryview(b'abcdef').cast('B',[2,3]))", lambda: (()) > (memoryview(b'abcdef').cast('B',[2,3])))
attempt("(memoryview(b'\\xff\\x00').cast('b')) >= (memoryview(b''))", lambda: (memoryview(b'\xff\x00').cast('b')) >= (memoryview(b'')))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) > (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(b'abcdef').cast('B',[2,3])) > (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(memoryview(b'\\xff\\x00').cast('b')) > (memoryview(b'abc'))", lambda: (memoryview(b'\xff\x00').cast('b')) > (memoryview(b'abc')))
attempt("('ŉǆ') < (memoryview(b'abc'))", lambda: ('ŉǆ') < (memoryview(b'abc')))
attempt("(b'ab\\ncd') > (memoryview(b'ab').cast('c'))", lambda: (b'ab\ncd') > (memoryview(b'ab').cast('c')))
attempt("(memoryview(bytearray(8)).cast('I')) == (memoryview(bytearray(8)).cast('I'))", lambda: (memoryview(bytearray(8)).cast('I')) == (memoryview(bytearray(8)).cast('I')))
attempt("(memoryview(bytearray(8)).cast('I')) <= (bytearray(b'ab'))", lambda: (memoryview(bytearray(8)).cast('I')) <= (bytearray(b'ab')))
attempt("(memoryview(bytearray(b'hello!'))) != (memoryview(b'\\xff\\x00').cast('b'))", lambda: (memoryview(bytearray(b'hello!'))) != (memoryview(b'\xff\x00').cast('b')))
attempt("(memoryview(b'abc')) <= (['ab','cd'])", lambda: (memoryview(b'abc')) <= (['ab','cd']))
attempt("(memoryview(b'abc')) > ('日本')", lambda: (memoryview(b'abc')) > ('日本'))
attempt("(memoryview(b'abc')) == (memoryview(bytearray(b'hello!')))", lambda: (memoryview(b'abc')) == (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) == (memoryview(b'\\xff\\x00').cast('b'))", lambda: (memoryview(bytearray(b'12345678')).cast('d')) == (memoryview(b'\xff\x00').cast('b')))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) == (memoryview(b'\\x01\\x00').cast('?'))", lambda: (memoryview(bytearray(b'12345678')).cast('d')) == (memoryview(b'\x01\x00').cast('?')))
attempt("(memoryview(bytearray(b'hello!'))) >= (memoryview(bytearray(b'hello!')))", lambda: (memoryview(bytearray(b'hello!'))) >= (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(b'abcdef')[::2]) != (memoryview(b'abc'))", lambda: (memoryview(b'abcdef')[::2]) != (memoryview(b'abc')))
attempt("(memoryview(b'abcdef')[::2]) >= (memoryview(b'\\x01\\x00').cast('?'))", lambda: (memoryview(b'abcdef')[::2]) >= (memoryview(b'\x01\x00').cast('?')))
attempt("(memoryview(b'abc')) <= (slice(1,3))", lambda: (memoryview(b'abc')) <= (slice(1,3)))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) <= (-2**63)", lambda: (memoryview(b'abcdef').cast('B',[2,3])) <= (-2**63))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) == (memoryview(b'abcdef')[::2])", lambda: (memoryview(b'abcdef').cast('B',[2,3])) == (memoryview(b'abcdef')[::2]))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) != (memoryview(b'ab').cast('c'))", lambda: (memoryview(b'abcdef').cast('B',[2,3])) != (memoryview(b'ab').cast('c')))
attempt("(memoryview(b'ab').cast('c')) != (memoryview(b'\\x01\\x00').cast('?'))", lambda: (memoryview(b'ab').cast('c')) != (memoryview(b'\x01\x00').cast('?')))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) >= (memoryview(bytearray(b'hello!')))", lambda: (memoryview(b'abcdef').cast('B',[2,3])) >= (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(b'\\x01\\x00').cast('?')) > (memoryview(b'abc'))", lambda: (memoryview(b'\x01\x00').cast('?')) > (memoryview(b'abc')))
attempt("(-2**63) > (memoryview(b'abcdef').cast('B',[2,3]))", lambda: (-2**63) > (memoryview(b'abcdef').cast('B',[2,3])))
attempt("(memoryview(b'ab').cast('c')) <= (memoryview(bytearray(b'hello!')))", lambda: (memoryview(b'ab').cast('c')) <= (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(b'')) <= (memoryview(b'abcdef')[::2])", lambda: (memoryview(b'')) <= (memoryview(b'abcdef')[::2]))
attempt("(memoryview(bytearray(8)).cast('I')) != (slice(0,0))", lambda: (memoryview(bytearray(8)).cast('I')) != (slice(0,0)))
attempt("(memoryview(b'\\xff\\x00').cast('b')) == ('\\u0660\\u0661')", lambda: (memoryview(b'\xff\x00').cast('b')) == ('\u0660\u0661'))
attempt("(memoryview(b'')) == (Se({1}))", lambda: (memoryview(b'')) == (Se({1})))
attempt("(memoryview(b'\\xff\\x00').cast('b')) == (0.0)", lambda: (memoryview(b'\xff\x00').cast('b')) == (0.0))
