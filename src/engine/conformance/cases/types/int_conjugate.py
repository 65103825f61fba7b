# int.conjugate: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Ro:
    def __repr__(s): return 'Ro()'
    def __radd__(s,o): return ('radd',o)
    def __rmul__(s,o): return ('rmul',o)
    def __rmod__(s,o): return ('rmod',o)
    def __rsub__(s,o): return ('rsub',o)
    def __ror__(s,o): return ('ror',o)
    def __rand__(s,o): return ('rand',o)
    def __rpow__(s,o): return ('rpow',o)
    def __rdivmod__(s,o): return ('rdivmod',o)
    def __rtruediv__(s,o): return ('rdiv',o)
    def __rfloordiv__(s,o): return ('rfd',o)
    def __lt__(s,o): return 'lt'
    def __eq__(s,o): return NotImplemented
    def __hash__(s): return 5


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('(1).conjugate(-2**31)', lambda: (1).conjugate(-2**31))
attempt("I(2**70).conjugate(True, [b'a',b'b'])", lambda: I(2**70).conjugate(True, [b'a',b'b']))
attempt('(0).conjugate(-2**31)', lambda: (0).conjugate(-2**31))
attempt('(7).conjugate(I(-1))', lambda: (7).conjugate(I(-1)))
attempt('(-3).conjugate()', lambda: (-3).conjugate())
attempt('(-2**31).conjugate(255)', lambda: (-2**31).conjugate(255))
attempt('(-10**25).conjugate(I(-1))', lambda: (-10**25).conjugate(I(-1)))
attempt('I(-1).conjugate(-2**31)', lambda: I(-1).conjugate(-2**31))
attempt('(10).conjugate(5)', lambda: (10).conjugate(5))
attempt('(2**63-1).conjugate(Ro())', lambda: (2**63-1).conjugate(Ro()))
attempt('(256).conjugate(-2**63, -256)', lambda: (256).conjugate(-2**63, -256))
attempt('(2**31).conjugate(-2**63-1, 256)', lambda: (2**31).conjugate(-2**63-1, 256))
attempt('(1).conjugate(False)', lambda: (1).conjugate(False))
attempt('(255).conjugate(I(-1), 256)', lambda: (255).conjugate(I(-1), 256))
attempt("True.conjugate(2**31, -256, '%s')", lambda: True.conjugate(2**31, -256, '%s'))
attempt('(7).conjugate(2)', lambda: (7).conjugate(2))
attempt('(1).conjugate(-256, 255)', lambda: (1).conjugate(-256, 255))
attempt('I(2).conjugate(I(2))', lambda: I(2).conjugate(I(2)))
attempt('(2**64).conjugate(I(-1))', lambda: (2**64).conjugate(I(-1)))
attempt('(-2**63-1).conjugate()', lambda: (-2**63-1).conjugate())
attempt('(2).conjugate(2**64, 255, 3.14159)', lambda: (2).conjugate(2**64, 255, 3.14159))
attempt('I(2).conjugate()', lambda: I(2).conjugate())
attempt('(0).conjugate(2**63)', lambda: (0).conjugate(2**63))
attempt('(2**64).conjugate(10**20)', lambda: (2**64).conjugate(10**20))
attempt('I(2**70).conjugate(10)', lambda: I(2**70).conjugate(10))
attempt('(1).conjugate(255)', lambda: (1).conjugate(255))
attempt('False.conjugate(slice(1,3))', lambda: False.conjugate(slice(1,3)))
attempt('(-256).conjugate(10, True, 255)', lambda: (-256).conjugate(10, True, 255))
attempt('I(2**70).conjugate(2**31, 2**64, I(2**70))', lambda: I(2**70).conjugate(2**31, 2**64, I(2**70)))
attempt('(0).conjugate(2**31, -1, I(2**70))', lambda: (0).conjugate(2**31, -1, I(2**70)))
attempt('(100).conjugate(None, 2**64)', lambda: (100).conjugate(None, 2**64))
attempt('(5).conjugate(-1)', lambda: (5).conjugate(-1))
