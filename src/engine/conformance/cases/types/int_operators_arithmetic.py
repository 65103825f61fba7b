# int: arithmetic with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('(0) // (-1)', lambda: (0) // (-1))
attempt('(In(5)) % (2**63-1)', lambda: (In(5)) % (2**63-1))
attempt('(2**63-1) / (-2**63)', lambda: (2**63-1) / (-2**63))
attempt('(-2**63-1) / (I(2))', lambda: (-2**63-1) / (I(2)))
attempt('(-1) % (2**63-1)', lambda: (-1) % (2**63-1))
attempt('(123456789.123) % (-256)', lambda: (123456789.123) % (-256))
attempt('(-10**25) / (2**64)', lambda: (-10**25) / (2**64))
attempt('(1.0) @ (In(5))', lambda: (1.0) @ (In(5)))
attempt("('ŉǆ') + (10)", lambda: ('ŉǆ') + (10))
attempt('(True) // (True)', lambda: (True) // (True))
attempt('(In(5)) * (3)', lambda: (In(5)) * (3))
attempt('(2**64) - (-2**31)', lambda: (2**64) - (-2**31))
attempt('(10) - (2**31)', lambda: (10) - (2**31))
attempt("(False) % (b' x ')", lambda: (False) % (b' x '))
attempt('(10) / (-3)', lambda: (10) / (-3))
attempt('(100) - (0)', lambda: (100) - (0))
attempt('(-256) % (Ellipsis)', lambda: (-256) % (Ellipsis))
attempt('(I(2**70)) - ([3,1,2])', lambda: (I(2**70)) - ([3,1,2]))
attempt('(-2**63) + (I(2**70))', lambda: (-2**63) + (I(2**70)))
attempt('(1) // (In(5))', lambda: (1) // (In(5)))
attempt('(-3) @ (I(2**70))', lambda: (-3) @ (I(2**70)))
attempt("(-2**63-1) @ (slice('a'))", lambda: (-2**63-1) @ (slice('a')))
attempt('(2**64) // (2**31)', lambda: (2**64) // (2**31))
attempt('(In(5)) + (In(5))', lambda: (In(5)) + (In(5)))
attempt('(10) / ([])', lambda: (10) / ([]))
attempt('(10) - (10**20)', lambda: (10) - (10**20))
attempt('(False) % (2**63)', lambda: (False) % (2**63))
attempt('(255) @ (5)', lambda: (255) @ (5))
attempt('({97:98}) + (3)', lambda: ({97:98}) + (3))
attempt('(-3) + (5)', lambda: (-3) + (5))
attempt('(I(2**70)) % (5)', lambda: (I(2**70)) % (5))
attempt("(3) - (['ab','cd'])", lambda: (3) - (['ab','cd']))
attempt('(-2**31) // ((1,2))', lambda: (-2**31) // ((1,2)))
attempt('(7) / (0)', lambda: (7) / (0))
attempt('(I(2)) @ ({97:None})', lambda: (I(2)) @ ({97:None}))
attempt('(In(5)) % (-256)', lambda: (In(5)) % (-256))
attempt('(In(5)) // (Mp())', lambda: (In(5)) // (Mp()))
attempt("(-2**63-1) % (b'Hello World')", lambda: (-2**63-1) % (b'Hello World'))
attempt("(10**20) @ ('fi')", lambda: (10**20) @ ('fi'))
attempt('(-2**63) + (-256)', lambda: (-2**63) + (-256))
attempt('(2**64) @ ((1,2))', lambda: (2**64) @ ((1,2)))
attempt('(slice(1,3)) * (0)', lambda: (slice(1,3)) * (0))
attempt('(5) * (In(5))', lambda: (5) * (In(5)))
attempt('(It(1,2)) + (7)', lambda: (It(1,2)) + (7))
attempt('(1) / (2)', lambda: (1) / (2))
