# float.hex: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Fl(float):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('(123456789.123).hex(1e-320, 123456789.123)', lambda: (123456789.123).hex(1e-320, 123456789.123))
attempt('(0.1).hex(-2**63)', lambda: (0.1).hex(-2**63))
attempt('(1e16).hex(1e300, bytes_per_sep=1.0)', lambda: (1e16).hex(1e300, bytes_per_sep=1.0))
attempt('(-0.0).hex()', lambda: (-0.0).hex())
attempt('(123456789.123).hex(0, 2**63)', lambda: (123456789.123).hex(0, 2**63))
attempt("Fl(2.5).hex('İI', 0.1)", lambda: Fl(2.5).hex('İI', 0.1))
attempt('(1e-320).hex(-1e308, Fl(2.5), bytes_per_sep=None)', lambda: (1e-320).hex(-1e308, Fl(2.5), bytes_per_sep=None))
attempt("(123456789.123).hex(-1e308, 'abc')", lambda: (123456789.123).hex(-1e308, 'abc'))
attempt("(0.1).hex('-12', -2**63-1, False)", lambda: (0.1).hex('-12', -2**63-1, False))
attempt('(1e16).hex()', lambda: (1e16).hex())
attempt("Fl(2.5).hex({'a':1})", lambda: Fl(2.5).hex({'a':1}))
attempt('(-1.5).hex(256, 1.0)', lambda: (-1.5).hex(256, 1.0))
attempt("float('inf').hex(set())", lambda: float('inf').hex(set()))
attempt('(0.1).hex(-1)', lambda: (0.1).hex(-1))
attempt("(1e300).hex(2, float('nan'), sep=-2**63)", lambda: (1e300).hex(2, float('nan'), sep=-2**63))
attempt("float('nan').hex(I(2**70))", lambda: float('nan').hex(I(2**70)))
attempt("(0.0).hex(3, bytes_per_sep=b'')", lambda: (0.0).hex(3, bytes_per_sep=b''))
attempt("(123456789.123).hex(1, ['a','b'], -1)", lambda: (123456789.123).hex(1, ['a','b'], -1))
attempt('(1e16).hex(False)', lambda: (1e16).hex(False))
attempt('(1e300).hex(-2**63-1, sep=complex(1,2), bytes_per_sep=complex(1,2))', lambda: (1e300).hex(-2**63-1, sep=complex(1,2), bytes_per_sep=complex(1,2)))
attempt("(123456789.123).hex(2**31, float('-inf'), 2**64)", lambda: (123456789.123).hex(2**31, float('-inf'), 2**64))
attempt('(1e16).hex(2.5, bytes_per_sep=frozenset({2,3}))', lambda: (1e16).hex(2.5, bytes_per_sep=frozenset({2,3})))
attempt("(1e-320).hex(3.14159, float('-inf'), I(-1))", lambda: (1e-320).hex(3.14159, float('-inf'), I(-1)))
attempt('Fl(2.5).hex(-1e308, [])', lambda: Fl(2.5).hex(-1e308, []))
attempt('(1.0).hex(1e16)', lambda: (1.0).hex(1e16))
attempt("float('inf').hex(-10**25)", lambda: float('inf').hex(-10**25))
attempt("float('-inf').hex(-3, 100)", lambda: float('-inf').hex(-3, 100))
attempt('(1e300).hex(3.14159, 1e300)', lambda: (1e300).hex(3.14159, 1e300))
attempt('(123456789.123).hex(100)', lambda: (123456789.123).hex(100))
attempt("(1e16).hex('tab\\tx')", lambda: (1e16).hex('tab\tx'))
