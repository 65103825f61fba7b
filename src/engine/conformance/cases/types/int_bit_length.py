# int.bit_length: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('False.bit_length(5, 2**64)', lambda: False.bit_length(5, 2**64))
attempt('(2**63).bit_length(10**20)', lambda: (2**63).bit_length(10**20))
attempt('I(2**70).bit_length([(1,2),(3,4)])', lambda: I(2**70).bit_length([(1,2),(3,4)]))
attempt('(256).bit_length(-2**63, I(2**70))', lambda: (256).bit_length(-2**63, I(2**70)))
attempt("I(2).bit_length('{}', -2**63-1)", lambda: I(2).bit_length('{}', -2**63-1))
attempt('(-2**31).bit_length(-256)', lambda: (-2**31).bit_length(-256))
attempt('(-3).bit_length(100)', lambda: (-3).bit_length(100))
attempt('(256).bit_length()', lambda: (256).bit_length())
attempt('(-10**25).bit_length(5)', lambda: (-10**25).bit_length(5))
attempt("(3).bit_length({'a'})", lambda: (3).bit_length({'a'}))
attempt('(0).bit_length(-3, -256)', lambda: (0).bit_length(-3, -256))
attempt('In(5).bit_length(-10**25, 2**63-1, 100)', lambda: In(5).bit_length(-10**25, 2**63-1, 100))
attempt('(256).bit_length(3, 7)', lambda: (256).bit_length(3, 7))
attempt('(-2**31).bit_length()', lambda: (-2**31).bit_length())
attempt("(255).bit_length('tab\\tx', In(5))", lambda: (255).bit_length('tab\tx', In(5)))
attempt("In(5).bit_length(b'\\r\\n')", lambda: In(5).bit_length(b'\r\n'))
attempt('(-1).bit_length(2**31)', lambda: (-1).bit_length(2**31))
attempt('I(-1).bit_length(255)', lambda: I(-1).bit_length(255))
attempt("(2**64).bit_length('Hello World')", lambda: (2**64).bit_length('Hello World'))
attempt('(1).bit_length(7, 2**31)', lambda: (1).bit_length(7, 2**31))
attempt('(-256).bit_length(2**64, 2**31, 100)', lambda: (-256).bit_length(2**64, 2**31, 100))
attempt('(-256).bit_length(100)', lambda: (-256).bit_length(100))
attempt("In(5).bit_length('a\\x00b')", lambda: In(5).bit_length('a\x00b'))
attempt("(10**20).bit_length(memoryview(b'xyz'), 10**20, -2**63-1)", lambda: (10**20).bit_length(memoryview(b'xyz'), 10**20, -2**63-1))
attempt("(3).bit_length('')", lambda: (3).bit_length(''))
attempt("(100).bit_length(I(2), '{}')", lambda: (100).bit_length(I(2), '{}'))
attempt('I(2).bit_length(False)', lambda: I(2).bit_length(False))
attempt('(2).bit_length(I(2**70), True)', lambda: (2).bit_length(I(2**70), True))
attempt('(-256).bit_length(2**63-1)', lambda: (-256).bit_length(2**63-1))
attempt('(-2**31).bit_length(256)', lambda: (-2**31).bit_length(256))
attempt('(1).bit_length()', lambda: (1).bit_length())
attempt('(1).bit_length(1.0)', lambda: (1).bit_length(1.0))
