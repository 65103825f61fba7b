# int.as_integer_ratio: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('(5).as_integer_ratio(-10**25, 10**20)', lambda: (5).as_integer_ratio(-10**25, 10**20))
attempt('(10**20).as_integer_ratio(False)', lambda: (10**20).as_integer_ratio(False))
attempt('False.as_integer_ratio(3)', lambda: False.as_integer_ratio(3))
attempt('False.as_integer_ratio(10**20)', lambda: False.as_integer_ratio(10**20))
attempt('(5).as_integer_ratio()', lambda: (5).as_integer_ratio())
attempt("False.as_integer_ratio('a,b,,c', slice(-2,None))", lambda: False.as_integer_ratio('a,b,,c', slice(-2,None)))
attempt('False.as_integer_ratio(-1)', lambda: False.as_integer_ratio(-1))
attempt('(7).as_integer_ratio(-3)', lambda: (7).as_integer_ratio(-3))
attempt('(1).as_integer_ratio(2**64, 100)', lambda: (1).as_integer_ratio(2**64, 100))
attempt('False.as_integer_ratio(2**64)', lambda: False.as_integer_ratio(2**64))
attempt('(7).as_integer_ratio(100, True)', lambda: (7).as_integer_ratio(100, True))
attempt('(255).as_integer_ratio(I(2))', lambda: (255).as_integer_ratio(I(2)))
attempt('(-1).as_integer_ratio(2**64, -2**63-1)', lambda: (-1).as_integer_ratio(2**64, -2**63-1))
attempt('(256).as_integer_ratio(256)', lambda: (256).as_integer_ratio(256))
attempt('(3).as_integer_ratio(-10**25, 10**20)', lambda: (3).as_integer_ratio(-10**25, 10**20))
attempt('(255).as_integer_ratio(100, -1)', lambda: (255).as_integer_ratio(100, -1))
attempt('In(5).as_integer_ratio(True, 1, 2**63)', lambda: In(5).as_integer_ratio(True, 1, 2**63))
attempt('(-10**25).as_integer_ratio(2**63, In(5))', lambda: (-10**25).as_integer_ratio(2**63, In(5)))
attempt('I(-1).as_integer_ratio(1)', lambda: I(-1).as_integer_ratio(1))
attempt('(10).as_integer_ratio(-2**63-1)', lambda: (10).as_integer_ratio(-2**63-1))
attempt('I(2).as_integer_ratio(-3)', lambda: I(2).as_integer_ratio(-3))
attempt("(10**20).as_integer_ratio('ab\\r\\ncd\\x0b\\x85e', range(5,0,-2))", lambda: (10**20).as_integer_ratio('ab\r\ncd\x0b\x85e', range(5,0,-2)))
attempt('(-3).as_integer_ratio(256)', lambda: (-3).as_integer_ratio(256))
attempt('I(2).as_integer_ratio(255, I(-1))', lambda: I(2).as_integer_ratio(255, I(-1)))
attempt('(3).as_integer_ratio(2**31, 7)', lambda: (3).as_integer_ratio(2**31, 7))
attempt('(100).as_integer_ratio(255)', lambda: (100).as_integer_ratio(255))
attempt('(10**20).as_integer_ratio(3)', lambda: (10**20).as_integer_ratio(3))
attempt('(10**20).as_integer_ratio(2**63-1, [(1,2),(3,4)])', lambda: (10**20).as_integer_ratio(2**63-1, [(1,2),(3,4)]))
attempt('(2**31).as_integer_ratio(In(5), I(2), 1)', lambda: (2**31).as_integer_ratio(In(5), I(2), 1))
attempt('(-3).as_integer_ratio()', lambda: (-3).as_integer_ratio())
attempt('(2**31).as_integer_ratio({1:2}.items())', lambda: (2**31).as_integer_ratio({1:2}.items()))
