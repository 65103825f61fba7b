# memoryview: bits_in with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fl(float):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("(memoryview(b'abcdef').cast('B',[2,3])) ^ (memoryview(b'\\x01\\x00').cast('?'))", lambda: (memoryview(b'abcdef').cast('B',[2,3])) ^ (memoryview(b'\x01\x00').cast('?')))
attempt("(memoryview(b'abcdef')[::2]) ^ ('a')", lambda: (memoryview(b'abcdef')[::2]) ^ ('a'))
attempt("(memoryview(b'ab').cast('c')) ^ (memoryview(b'abc'))", lambda: (memoryview(b'ab').cast('c')) ^ (memoryview(b'abc')))
attempt("(memoryview(b'\\xff\\x00').cast('b')) ^ (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(b'\xff\x00').cast('b')) ^ (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(memoryview(bytearray(8)).cast('I')) << (memoryview(bytearray(b'hello!')))", lambda: (memoryview(bytearray(8)).cast('I')) << (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(bytearray(b'hello!'))) in (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(bytearray(b'hello!'))) in (memoryview(bytearray(b'12345678')).cast('d')))
attempt("((1,2)) not in (memoryview(b'abcdef').cast('B',[2,3]))", lambda: ((1,2)) not in (memoryview(b'abcdef').cast('B',[2,3])))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) >> (memoryview(b'abcdef').cast('B',[2,3]))", lambda: (memoryview(b'abcdef').cast('B',[2,3])) >> (memoryview(b'abcdef').cast('B',[2,3])))
attempt("(memoryview(b'')) & (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(b'')) & (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) >> (memoryview(bytearray(b'hello!')))", lambda: (memoryview(b'abcdef').cast('B',[2,3])) >> (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) >> (St('sub'))", lambda: (memoryview(bytearray(b'12345678')).cast('d')) >> (St('sub')))
attempt("(memoryview(b'\\xff\\x00').cast('b')) << ('{}')", lambda: (memoryview(b'\xff\x00').cast('b')) << ('{}'))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) >> (memoryview(b'\\x01\\x00').cast('?'))", lambda: (memoryview(bytearray(b'12345678')).cast('d')) >> (memoryview(b'\x01\x00').cast('?')))
attempt("(memoryview(b'\\xff\\x00').cast('b')) << (memoryview(bytearray(b'hello!')))", lambda: (memoryview(b'\xff\x00').cast('b')) << (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(b'ab').cast('c')) not in (memoryview(bytearray(8)).cast('I'))", lambda: (memoryview(b'ab').cast('c')) not in (memoryview(bytearray(8)).cast('I')))
attempt("(memoryview(b'abcdef')[::2]) >> (memoryview(bytearray(b'hello!')))", lambda: (memoryview(b'abcdef')[::2]) >> (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) & (2**31)", lambda: (memoryview(bytearray(b'12345678')).cast('d')) & (2**31))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) >> (memoryview(b'abc'))", lambda: (memoryview(bytearray(b'12345678')).cast('d')) >> (memoryview(b'abc')))
attempt("(memoryview(b'\\x01\\x00').cast('?')) not in (memoryview(b'\\x01\\x00').cast('?'))", lambda: (memoryview(b'\x01\x00').cast('?')) not in (memoryview(b'\x01\x00').cast('?')))
attempt("(memoryview(b'\\x01\\x00').cast('?')) not in (memoryview(b'\\xff\\x00').cast('b'))", lambda: (memoryview(b'\x01\x00').cast('?')) not in (memoryview(b'\xff\x00').cast('b')))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) & (memoryview(b'ab').cast('c'))", lambda: (memoryview(bytearray(b'12345678')).cast('d')) & (memoryview(b'ab').cast('c')))
attempt("(memoryview(b'ab').cast('c')) >> (memoryview(b''))", lambda: (memoryview(b'ab').cast('c')) >> (memoryview(b'')))
attempt("(memoryview(b'\\x01\\x00').cast('?')) | (memoryview(b'abcdef').cast('B',[2,3]))", lambda: (memoryview(b'\x01\x00').cast('?')) | (memoryview(b'abcdef').cast('B',[2,3])))
attempt("(memoryview(b'\\x01\\x00').cast('?')) ^ (memoryview(b'abcdef')[::2])", lambda: (memoryview(b'\x01\x00').cast('?')) ^ (memoryview(b'abcdef')[::2]))
attempt("(memoryview(b'abcdef')[::2]) & (b'abc')", lambda: (memoryview(b'abcdef')[::2]) & (b'abc'))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) >> (memoryview(bytearray(b'hello!')))", lambda: (memoryview(bytearray(b'12345678')).cast('d')) >> (memoryview(bytearray(b'hello!'))))
attempt("(Fl(2.5)) << (memoryview(bytearray(b'hello!')))", lambda: (Fl(2.5)) << (memoryview(bytearray(b'hello!'))))
attempt("(memoryview(bytearray(b'hello!'))) in (memoryview(b'ab').cast('c'))", lambda: (memoryview(bytearray(b'hello!'))) in (memoryview(b'ab').cast('c')))
attempt("(memoryview(bytearray(b'hello!'))) in (memoryview(b'abcdef').cast('B',[2,3]))", lambda: (memoryview(bytearray(b'hello!'))) in (memoryview(b'abcdef').cast('B',[2,3])))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) >> (memoryview(b'ab').cast('c'))", lambda: (memoryview(b'abcdef').cast('B',[2,3])) >> (memoryview(b'ab').cast('c')))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) & ({1:2,3:4})", lambda: (memoryview(b'abcdef').cast('B',[2,3])) & ({1:2,3:4}))
attempt("(memoryview(bytearray(b'hello!'))) ^ (memoryview(b'abcdef')[::2])", lambda: (memoryview(bytearray(b'hello!'))) ^ (memoryview(b'abcdef')[::2]))
attempt("(memoryview(b'\\x01\\x00').cast('?')) in (memoryview(b'\\xff\\x00').cast('b'))", lambda: (memoryview(b'\x01\x00').cast('?')) in (memoryview(b'\xff\x00').cast('b')))
attempt("(memoryview(b'abc')) not in (memoryview(b'abcdef')[::2])", lambda: (memoryview(b'abc')) not in (memoryview(b'abcdef')[::2]))
attempt("(memoryview(b'')) & (memoryview(b'\\xff\\x00').cast('b'))", lambda: (memoryview(b'')) & (memoryview(b'\xff\x00').cast('b')))
attempt("(memoryview(b'abcdef')[::2]) & (memoryview(b'\\xff\\x00').cast('b'))", lambda: (memoryview(b'abcdef')[::2]) & (memoryview(b'\xff\x00').cast('b')))
attempt("(255) & (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (255) & (memoryview(bytearray(b'12345678')).cast('d')))
attempt("(memoryview(b'abc')) & (memoryview(bytearray(8)).cast('I'))", lambda: (memoryview(b'abc')) & (memoryview(bytearray(8)).cast('I')))
attempt("(memoryview(b'abcdef')[::2]) ^ ('Hello World')", lambda: (memoryview(b'abcdef')[::2]) ^ ('Hello World'))
attempt("(memoryview(b'\\x01\\x00').cast('?')) in (I(-1))", lambda: (memoryview(b'\x01\x00').cast('?')) in (I(-1)))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) not in (memoryview(b'abcdef')[::2])", lambda: (memoryview(b'abcdef').cast('B',[2,3])) not in (memoryview(b'abcdef')[::2]))
attempt("(memoryview(bytearray(b'12345678')).cast('d')) in (memoryview(b''))", lambda: (memoryview(bytearray(b'12345678')).cast('d')) in (memoryview(b'')))
attempt("(memoryview(b'abc')) ^ (memoryview(b''))", lambda: (memoryview(b'abc')) ^ (memoryview(b'')))
attempt("(memoryview(b'abcdef').cast('B',[2,3])) >> (3)", lambda: (memoryview(b'abcdef').cast('B',[2,3])) >> (3))
attempt("(memoryview(bytearray(b'hello!'))) ^ (memoryview(bytearray(b'12345678')).cast('d'))", lambda: (memoryview(bytearray(b'hello!'))) ^ (memoryview(bytearray(b'12345678')).cast('d')))
