# int.to_bytes: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('(255).to_bytes(256)', lambda: (255).to_bytes(256))
attempt('(2**63).to_bytes(True, 5)', lambda: (2**63).to_bytes(True, 5))
attempt('(-1).to_bytes()', lambda: (-1).to_bytes())
attempt("(0).to_bytes(-1, -1, b'abc')", lambda: (0).to_bytes(-1, -1, b'abc'))
attempt("(-256).to_bytes(float('inf'), -1, float('nan'))", lambda: (-256).to_bytes(float('inf'), -1, float('nan')))
attempt('(3).to_bytes(2**64)', lambda: (3).to_bytes(2**64))
attempt('(-2**63).to_bytes(1, 10, 100)', lambda: (-2**63).to_bytes(1, 10, 100))
attempt('(255).to_bytes(I(-1))', lambda: (255).to_bytes(I(-1)))
attempt('(-2**63).to_bytes(True)', lambda: (-2**63).to_bytes(True))
attempt("(-10**25).to_bytes(255, Ba(b'zz'))", lambda: (-10**25).to_bytes(255, Ba(b'zz')))
attempt('In(5).to_bytes()', lambda: In(5).to_bytes())
attempt('I(-1).to_bytes(10)', lambda: I(-1).to_bytes(10))
attempt('I(2**70).to_bytes()', lambda: I(2**70).to_bytes())
attempt('(5).to_bytes(I(-1))', lambda: (5).to_bytes(I(-1)))
attempt("(3).to_bytes(255, byteorder=float('nan'))", lambda: (3).to_bytes(255, byteorder=float('nan')))
attempt('In(5).to_bytes(256, -1)', lambda: In(5).to_bytes(256, -1))
attempt("I(2**70).to_bytes(-1, 7, float('inf'), byteorder='utf-8')", lambda: I(2**70).to_bytes(-1, 7, float('inf'), byteorder='utf-8'))
attempt('True.to_bytes([])', lambda: True.to_bytes([]))
attempt("(-2**31).to_bytes([b'a',b'b'], True, I(2))", lambda: (-2**31).to_bytes([b'a',b'b'], True, I(2)))
attempt('I(-1).to_bytes(10, 5)', lambda: I(-1).to_bytes(10, 5))
attempt("(2).to_bytes(-256, byteorder='ß')", lambda: (2).to_bytes(-256, byteorder='ß'))
attempt('(7).to_bytes()', lambda: (7).to_bytes())
attempt('(0).to_bytes(1.0)', lambda: (0).to_bytes(1.0))
attempt('(1).to_bytes()', lambda: (1).to_bytes())
attempt('True.to_bytes(0)', lambda: True.to_bytes(0))
attempt('(2**63-1).to_bytes(signed=2**64)', lambda: (2**63-1).to_bytes(signed=2**64))
attempt('(-256).to_bytes(-1e308)', lambda: (-256).to_bytes(-1e308))
attempt('(100).to_bytes(2**64)', lambda: (100).to_bytes(2**64))
attempt('(-1).to_bytes(2)', lambda: (-1).to_bytes(2))
attempt('(-3).to_bytes(2)', lambda: (-3).to_bytes(2))
attempt('(2**63-1).to_bytes(In(5))', lambda: (2**63-1).to_bytes(In(5)))
