# int: bits_in with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Di(dict):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('(3) | (slice(-2,None))', lambda: (3) | (slice(-2,None)))
attempt('(255) | (5)', lambda: (255) | (5))
attempt('(3) in (5)', lambda: (3) in (5))
attempt('(-10**25) | (-2**63)', lambda: (-10**25) | (-2**63))
attempt('(False) in (I(2**70))', lambda: (False) in (I(2**70)))
attempt('(-1) ^ (True)', lambda: (-1) ^ (True))
attempt("(bytearray(b'ab')) >> (5)", lambda: (bytearray(b'ab')) >> (5))
attempt("(float('-inf')) not in (I(2))", lambda: (float('-inf')) not in (I(2)))
attempt('(7) not in (100)', lambda: (7) not in (100))
attempt('(1) in (256)', lambda: (1) in (256))
attempt('(256) not in (It(1,2))', lambda: (256) not in (It(1,2)))
attempt('(0) ^ (2**64)', lambda: (0) ^ (2**64))
attempt('(256) not in (-3)', lambda: (256) not in (-3))
attempt("({97:'xyz'}) << (3)", lambda: ({97:'xyz'}) << (3))
attempt('(False) << (1)', lambda: (False) << (1))
attempt('(3) | (2)', lambda: (3) | (2))
attempt('({1:2}.items()) not in (7)', lambda: ({1:2}.items()) not in (7))
attempt('(2**63) in (7)', lambda: (2**63) in (7))
attempt('(5) in (-1e308)', lambda: (5) in (-1e308))
attempt('(100) in (True)', lambda: (100) in (True))
attempt('(-2**63) | (2**63)', lambda: (-2**63) | (2**63))
attempt('(-10**25) ^ (-2**63-1)', lambda: (-10**25) ^ (-2**63-1))
attempt("(I(2)) | ([1,'a'])", lambda: (I(2)) | ([1,'a']))
attempt('(2**63-1) | (1)', lambda: (2**63-1) | (1))
attempt('(10**20) | (True)', lambda: (10**20) | (True))
attempt('(I(2)) & (-2**63-1)', lambda: (I(2)) & (-2**63-1))
attempt('(100) in (Di(a=1))', lambda: (100) in (Di(a=1)))
attempt('(1e16) in (5)', lambda: (1e16) in (5))
attempt("(-2**63) not in ({'a':1})", lambda: (-2**63) not in ({'a':1}))
attempt("(100) | ('Hello World')", lambda: (100) | ('Hello World'))
attempt('({1:1}.keys()) & (True)', lambda: ({1:1}.keys()) & (True))
attempt("(256) ^ (b'\\r\\n')", lambda: (256) ^ (b'\r\n'))
attempt('(2**31) ^ (2)', lambda: (2**31) ^ (2))
attempt('(255) ^ (100)', lambda: (255) ^ (100))
attempt('(-2**63-1) in (5)', lambda: (-2**63-1) in (5))
attempt('(-2**31) in (100)', lambda: (-2**31) in (100))
attempt('(2**64) & (5)', lambda: (2**64) & (5))
attempt('(3) not in (-2**63)', lambda: (3) not in (-2**63))
attempt('(2**64) in ({1:2,3:4})', lambda: (2**64) in ({1:2,3:4}))
attempt('(0) not in (2**63)', lambda: (0) not in (2**63))
attempt('(I(-1)) | (-256)', lambda: (I(-1)) | (-256))
attempt('(256) in ({1:2,3:4})', lambda: (256) in ({1:2,3:4}))
attempt('(0) & (0)', lambda: (0) & (0))
attempt("(2**31) not in (memoryview(b'xyz'))", lambda: (2**31) not in (memoryview(b'xyz')))
attempt('(1) << (False)', lambda: (1) << (False))
