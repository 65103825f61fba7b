# memoryview: arithmetic with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


def attempt(label, f):
    outcome = None
    try:
        outcome = f()
        kind = type(outcome).__name__
    except (TypeError, ValueError, ArithmeticError, LookupError) as e:
        kind, outcome = 'error', e
    except Exception as e:
        kind, outcome = 'other error', e
    print(f'{label:<40} {kind}: {str(outcome)[:250]!r}')


attempt("(slice(0,0)) % (memoryview(b'abcdef').cast('B',[2,3]))", lambda: (slice(0,0)) % (memoryview(b'abcdef').cast('B',[2,3])))
attempt("(memoryview(b'ab').cast('c')) / (memoryview(bytearray(8)).cast('I'))", lambda: (memoryview(b'ab').cast('c')) / (memoryview(bytearray(8)).cast('I')))
attempt("(memoryview(b'\\x01\\x00').cast('?')) / (memoryview(bytearray(8)).cast('I'))", lambda: (memoryview(b'\x01\x00').cast('?')) / (memoryview(bytearray(8)).cast('I')))
attempt("(memoryview(b'ab').cast('c')) - (memoryview(b'abcdef').cast('B',[2,3]))", lambda: (memoryview(b'ab').cast('c')) - (memoryview(b'abcdef').cast('B',[2,3])))
attempt("(memoryview(b'\\xff\\x00').cast('b')) // (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(b'\xff\x00').cast('b')) // (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(memoryview(b'\\xff\\x00').cast('b')) + (memoryview(bytearray(b'hello!')))", lambda: (memoryview(b'\xff\x00').cast('b')) + (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(b'ab').cast('c')) + (memoryview(b'abc'))", lambda: (memoryview(b'ab').cast('c')) + (memoryview(b'abc')))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) % (memoryview(bytearray(8)).cast('I'))", lambda: (memoryview(bytearray(b'12345678')).cast('d')) % (memoryview(bytearray(8)).cast('I')))
attempt("(memoryview(b'abcdef')[::2]) // (memoryview(bytearray(8)).cast('I'))", lambda: (memoryview(b'abcdef')[::2]) // (memoryview(bytearray(8)).cast('I')))
attempt("(memoryview(b'abcdef')[::2]) @ (memoryview(b'\\x01\\x00').cast('?'))", lambda: (memoryview(b'abcdef')[::2]) @ (memoryview(b'\x01\x00').cast('?')))
attempt("(memoryview(b'ab').cast('c')) % (memoryview(b'abc'))", lambda: (memoryview(b'ab').cast('c')) % (memoryview(b'abc')))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) // (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(b'abcdef').cast('B',[2,3])) // (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(memoryview(bytearray(b'hello!'))) @ (b'\\r\\n')", lambda: (memoryview(bytearray(b'hello!'))) @ (b'\r\n'))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) - (memoryview(b''))", lambda: (memoryview(bytearray(b'12345678')).cast('d')) - (memoryview(b'')))
attempt("(memoryview(b'abc')) // (memoryview(b'\\x01\\x00').cast('?'))", lambda: (memoryview(b'abc')) // (memoryview(b'\x01\x00').cast('?')))
attempt("(memoryview(b'abcdef')[::2]) % (memoryview(bytearray(b'hello!')))", lambda: (memoryview(b'abcdef')[::2]) % (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(b'abc')) + (memoryview(b'abcdef')[::2])", lambda: (memoryview(b'abc')) + (memoryview(b'abcdef')[::2]))
attempt("(memoryview(b'\\x01\\x00').cast('?')) - ({'a'})", lambda: (memoryview(b'\x01\x00').cast('?')) - ({'a'}))
attempt("(memoryview(b'\\x01\\x00').cast('?')) % (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(b'\x01\x00').cast('?')) % (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) * (memoryview(b'\\x01\\x00').cast('?'))", lambda: (memoryview(b'abcdef').cast('B',[2,3])) * (memoryview(b'\x01\x00').cast('?')))
attempt("(memoryview(bytearray(b'hello!'))) + (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(bytearray(b'hello!'))) + (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) + (memoryview(b'abcdef')[::2])", lambda: (memoryview(b'abcdef').cast('B',[2,3])) + (memoryview(b'abcdef')[::2]))
attempt("(memoryview(b'ab').cast('c')) * ((1,2))", lambda: (memoryview(b'ab').cast('c')) * ((1,2)))
attempt("(memoryview(b'')) - (memoryview(b'abcdef')[::2])", lambda: (memoryview(b'')) - (memoryview(b'abcdef')[::2]))
attempt("(memoryview(bytearray(b'hello!'))) // (slice(0,0))", lambda: (memoryview(bytearray(b'hello!'))) // (slice(0,0)))
attempt("(memoryview(b'ab').cast('c')) - (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(b'ab').cast('c')) - (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(memoryview(b'\\x01\\x00').cast('?')) - (memoryview(b''))", lambda: (memoryview(b'\x01\x00').cast('?')) - (memoryview(b'')))
attempt("(memoryview(bytearray(b'hello!'))) // (memoryview(b'\\xff\\x00').cast('b'))", lambda: (memoryview(bytearray(b'hello!'))) // (memoryview(b'\xff\x00').cast('b')))
attempt("(set()) % (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (set()) % (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(memoryview(b'abc')) * (memoryview(bytearray(b'hello!')))", lambda: (memoryview(b'abc')) * (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(bytearray(8)).cast('I')) / (memoryview(b'ab').cast('c'))", lambda: (memoryview(bytearray(8)).cast('I')) / (memoryview(b'ab').cast('c')))
attempt("(memoryview(bytearray(8)).cast('I')) % (memoryview(b''))", lambda: (memoryview(bytearray(8)).cast('I')) % (memoryview(b'')))
attempt("(memoryview(bytearray(8)).cast('I')) // (memoryview(b''))", lambda: (memoryview(bytearray(8)).cast('I')) // (memoryview(b'')))
attempt("(memoryview(b'abcdef')[::2]) + (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(b'abcdef')[::2]) + (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(memoryview(b'')) - (2**64)", lambda: (memoryview(b'')) - (2**64))
attempt("(memoryview(b'\\x01\\x00').cast('?')) + (memoryview(bytearray(b'hello!')))", lambda: (memoryview(b'\x01\x00').cast('?')) + (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) / (memoryview(b'\\xff\\x00').cast('b'))", lambda: (memoryview(bytearray(b'12345678')).cast('d')) / (memoryview(b'\xff\x00').cast('b')))
attempt("(memoryview(b'ab').cast('c')) + (memoryview(b'ab').cast('c'))", lambda: (memoryview(b'ab').cast('c')) + (memoryview(b'ab').cast('c')))
attempt("(memoryview(bytearray(8)).cast('I')) / (memoryview(bytearray(b'hello!')))", lambda: (memoryview(bytearray(8)).cast('I')) / (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) @ (-2**63-1)", lambda: (memoryview(b'abcdef').cast('B',[2,3])) @ (-2**63-1))
attempt("(memoryview(b'')) * (memoryview(b'\\xff\\x00').cast('b'))", lambda: (memoryview(b'')) * (memoryview(b'\xff\x00').cast('b')))
attempt("('strict') / (memoryview(b'abcdef').cast('B',[2,3]))", lambda: ('strict') / (memoryview(b'abcdef').cast('B',[2,3])))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) * (memoryview(b'abcdef').cast('B',[2,3]))", lambda: (memoryview(b'abcdef').cast('B',[2,3])) * (memoryview(b'abcdef').cast('B',[2,3])))
attempt("(memoryview(bytearray(b'hello!'))) % (memoryview(bytearray(b'hello!')))", lambda: (memoryview(bytearray(b'hello!'))) % (memoryview(bytearray(b'hello!'))))
