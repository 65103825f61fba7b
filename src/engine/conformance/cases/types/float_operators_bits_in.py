# float: bits_in with operands of many types.


class St(str):
    pass


class Fl(float):
    pass


class Di(dict):
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
    outcome = None
    try:
        outcome = f()
        kind = type(outcome).__name__
    except (TypeError, ValueError, ArithmeticError, LookupError) as e:
        kind, outcome = 'error', e
    except Exception as e:
        kind, outcome = 'other error', e
    print(f'{label:<40} {kind}: {str(outcome)[:250]!r}')


attempt("(float('-inf')) ^ (3.14159)", lambda: (float('-inf')) ^ (3.14159))
attempt('(-2**63-1) ^ (0.1)', lambda: (-2**63-1) ^ (0.1))
attempt("(1e300) in (float('inf'))", lambda: (1e300) in (float('inf')))
attempt('(-1e308) in (slice(1,3))', lambda: (-1e308) in (slice(1,3)))
attempt("(float('inf')) ^ (2.5)", lambda: (float('inf')) ^ (2.5))
attempt("(float('nan')) ^ (-2**63)", lambda: (float('nan')) ^ (-2**63))
attempt('(1e300) not in (10)', lambda: (1e300) not in (10))
attempt('(3.14159) in (-1e308)', lambda: (3.14159) in (-1e308))
attempt("({1,2}) << (float('inf'))", lambda: ({1,2}) << (float('inf')))
attempt('(Fl(2.5)) not in (Di(a=1))', lambda: (Fl(2.5)) not in (Di(a=1)))
attempt('(-1e308) >> (2.5)', lambda: (-1e308) >> (2.5))
attempt('(123456789.123) >> (2.5)', lambda: (123456789.123) >> (2.5))
attempt("(1e16) >> (float('inf'))", lambda: (1e16) >> (float('inf')))
attempt("(float('nan')) | (St('sub'))", lambda: (float('nan')) | (St('sub')))
attempt('(123456789.123) & (1.0)', lambda: (123456789.123) & (1.0))
attempt("(float('nan')) << (float('inf'))", lambda: (float('nan')) << (float('inf')))
attempt('(1e-320) | (1e16)', lambda: (1e-320) | (1e16))
attempt("(1e16) >> (float('-inf'))", lambda: (1e16) >> (float('-inf')))
attempt('(0.0) >> (1e16)', lambda: (0.0) >> (1e16))
attempt("(float('-inf')) not in (-0.0)", lambda: (float('-inf')) not in (-0.0))
attempt("(0.0) >> (float('nan'))", lambda: (0.0) >> (float('nan')))
attempt('(3.14159) << (3.14159)', lambda: (3.14159) << (3.14159))
attempt('(1e-320) << (1e16)', lambda: (1e-320) << (1e16))
attempt("(float('inf')) in (3.14159)", lambda: (float('inf')) in (3.14159))
attempt("(1e16) ^ (float('-inf'))", lambda: (1e16) ^ (float('-inf')))
attempt('(Fl(2.5)) not in (-0.0)', lambda: (Fl(2.5)) not in (-0.0))
attempt('(123456789.123) & (Fl(2.5))', lambda: (123456789.123) & (Fl(2.5)))
attempt("(1e300) ^ (b'Hello World')", lambda: (1e300) ^ (b'Hello World'))
attempt('(1e16) >> (-1e308)', lambda: (1e16) >> (-1e308))
attempt('(-1e308) not in (0.0)', lambda: (-1e308) not in (0.0))
attempt("(-1e308) in (float('inf'))", lambda: (-1e308) in (float('inf')))
attempt("(0.1) | ('日本')", lambda: (0.1) | ('日本'))
attempt('(0.1) | (1e-320)', lambda: (0.1) | (1e-320))
attempt('(Ro()) >> (1e16)', lambda: (Ro()) >> (1e16))
attempt("(['a','b']) << (123456789.123)", lambda: (['a','b']) << (123456789.123))
attempt("(1e16) ^ (float('inf'))", lambda: (1e16) ^ (float('inf')))
attempt('(-1e308) >> (-0.0)', lambda: (-1e308) >> (-0.0))
attempt('(1e-320) in (0.0)', lambda: (1e-320) in (0.0))
attempt("(float('-inf')) & (1.0)", lambda: (float('-inf')) & (1.0))
attempt('(-3) >> (1e16)', lambda: (-3) >> (1e16))
attempt('(2.5) ^ (1e16)', lambda: (2.5) ^ (1e16))
attempt("([b'a',b'b']) << (1e-320)", lambda: ([b'a',b'b']) << (1e-320))
attempt("('tab\\tx') not in (float('inf'))", lambda: ('tab\tx') not in (float('inf')))
attempt('(1e16) & (1.0)', lambda: (1e16) & (1.0))
