# float: arithmetic with operands of many types.


class Fl(float):
    pass


class Bs(bytes):
    pass


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
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("(0.0) - ('a\\x00b')", lambda: (0.0) - ('a\x00b'))
attempt("(0.0) % (float('inf'))", lambda: (0.0) % (float('inf')))
attempt("(Fl(2.5)) @ (float('nan'))", lambda: (Fl(2.5)) @ (float('nan')))
attempt('(Fl(2.5)) @ ({1:1}.keys())', lambda: (Fl(2.5)) @ ({1:1}.keys()))
attempt('(1.0) ** (1e16)', lambda: (1.0) ** (1e16))
attempt("(float('nan')) + (3.14159)", lambda: (float('nan')) + (3.14159))
attempt("(0.1) * ('123')", lambda: (0.1) * ('123'))
attempt('(123456789.123) / (1.0)', lambda: (123456789.123) / (1.0))
attempt("(1.0) // (bytearray(b'ab'))", lambda: (1.0) // (bytearray(b'ab')))
attempt("(float('-inf')) // (3.14159)", lambda: (float('-inf')) // (3.14159))
attempt("(float('-inf')) - (Ro())", lambda: (float('-inf')) - (Ro()))
attempt('(123456789.123) // (-1.5)', lambda: (123456789.123) // (-1.5))
attempt('(123456789.123) @ (1e-320)', lambda: (123456789.123) @ (1e-320))
attempt("(Bs(b'q')) @ (-1e308)", lambda: (Bs(b'q')) @ (-1e308))
attempt("(float('inf')) @ (2**64)", lambda: (float('inf')) @ (2**64))
attempt('(-1.5) @ (0.0)', lambda: (-1.5) @ (0.0))
attempt('(1e300) - (Fl(2.5))', lambda: (1e300) - (Fl(2.5)))
attempt('(()) % (1e300)', lambda: (()) % (1e300))
attempt('(Fl(2.5)) * (1e300)', lambda: (Fl(2.5)) * (1e300))
attempt("(0.1) // ('  x  ')", lambda: (0.1) // ('  x  '))
attempt('(1.0) // (-0.0)', lambda: (1.0) // (-0.0))
attempt('([3,1,2]) + (2.5)', lambda: ([3,1,2]) + (2.5))
attempt("(-0.0) * (float('inf'))", lambda: (-0.0) * (float('inf')))
attempt("('ΑΣ') - (1e16)", lambda: ('ΑΣ') - (1e16))
attempt("(-0.0) ** ('😀x')", lambda: (-0.0) ** ('😀x'))
attempt("(float('nan')) + (Bs(b'q'))", lambda: (float('nan')) + (Bs(b'q')))
attempt("(1e300) / (float('inf'))", lambda: (1e300) / (float('inf')))
attempt("(float('inf')) * (float('-inf'))", lambda: (float('inf')) * (float('-inf')))
attempt('(3.14159) // (0.0)', lambda: (3.14159) // (0.0))
attempt('(1e300) // (3.14159)', lambda: (1e300) // (3.14159))
attempt('(2.5) @ ([(1,2),(3,4)])', lambda: (2.5) @ ([(1,2),(3,4)]))
attempt('(-1e308) * (1e-320)', lambda: (-1e308) * (1e-320))
attempt('(2.5) ** (-0.0)', lambda: (2.5) ** (-0.0))
attempt("(b' x ') @ (-1.5)", lambda: (b' x ') @ (-1.5))
attempt('(-1.5) @ (1e16)', lambda: (-1.5) @ (1e16))
attempt("(float('inf')) / (1.0)", lambda: (float('inf')) / (1.0))
attempt('(-1e308) + (0.1)', lambda: (-1e308) + (0.1))
attempt('(3.14159) @ (complex(1,2))', lambda: (3.14159) @ (complex(1,2)))
attempt('(3.14159) / ((1,2,3))', lambda: (3.14159) / ((1,2,3)))
attempt("(2.5) @ (float('nan'))", lambda: (2.5) @ (float('nan')))
attempt('(-1e308) * (0.0)', lambda: (-1e308) * (0.0))
attempt('(0.0) % (0.1)', lambda: (0.0) % (0.1))
attempt('(-1.5) - (1e-320)', lambda: (-1.5) - (1e-320))
attempt('(1e300) + ({97:None})', lambda: (1e300) + ({97:None}))
attempt('(1.0) @ (3.14159)', lambda: (1.0) @ (3.14159))
