# pow(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Li(list):
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


attempt('pow(1e300)', lambda: pow(1e300))
attempt('pow()', lambda: pow())
attempt("pow('\\u0660\\u0661', 'strict')", lambda: pow('\u0660\u0661', 'strict'))
attempt("pow(-256, exp='-12')", lambda: pow(-256, exp='-12'))
attempt("pow('ΑΣ', [b'a',b'b'], int)", lambda: pow('ΑΣ', [b'a',b'b'], int))
attempt('pow(2.5)', lambda: pow(2.5))
attempt('pow({}, 3)', lambda: pow({}, 3))
attempt("pow('ŉǆ', (), slice(None,None,2))", lambda: pow('ŉǆ', (), slice(None,None,2)))
attempt("pow(memoryview(b'xyz'), exp=b'\\xff\\x00')", lambda: pow(memoryview(b'xyz'), exp=b'\xff\x00'))
attempt("pow('123')", lambda: pow('123'))
attempt("pow('{}')", lambda: pow('{}'))
attempt("pow('strict', set(), 1, bad=1)", lambda: pow('strict', set(), 1, bad=1))
attempt("pow(complex('nan'))", lambda: pow(complex('nan')))
attempt("pow('İI')", lambda: pow('İI'))
attempt('pow(())', lambda: pow(()))
attempt('pow((1,2))', lambda: pow((1,2)))
attempt('pow({1:1}.keys(), 3)', lambda: pow({1:1}.keys(), 3))
attempt('pow(3)', lambda: pow(3))
attempt('pow(exp=1.0)', lambda: pow(exp=1.0))
attempt("pow(float('nan'), 2)", lambda: pow(float('nan'), 2))
attempt("pow('aXbX', '')", lambda: pow('aXbX', ''))
attempt('pow(3, Ro())', lambda: pow(3, Ro()))
attempt('pow(-3)', lambda: pow(-3))
attempt("pow(b'')", lambda: pow(b''))
attempt("pow(b'abc', 1e-320)", lambda: pow(b'abc', 1e-320))
attempt("pow({'a'}, slice('a'))", lambda: pow({'a'}, slice('a')))
attempt("pow(float('inf'))", lambda: pow(float('inf')))
attempt("pow([1,2,3], 'İI')", lambda: pow([1,2,3], 'İI'))
attempt("pow(St('sub'))", lambda: pow(St('sub')))
attempt("pow('', {1:2,3:4}, mod=I(2), exp=I(-1))", lambda: pow('', {1:2,3:4}, mod=I(2), exp=I(-1)))
attempt('pow(Ellipsis, mod=-1e308, exp=-3)', lambda: pow(Ellipsis, mod=-1e308, exp=-3))
attempt('pow(None, Li([1,2]))', lambda: pow(None, Li([1,2])))
attempt("pow(b' x ', 3, 3, mod=-256)", lambda: pow(b' x ', 3, 3, mod=-256))
attempt("pow(bytearray(b'ab'))", lambda: pow(bytearray(b'ab')))
attempt('pow(-1.5, -3, (1,2,3), mod=3)', lambda: pow(-1.5, -3, (1,2,3), mod=3))
attempt("pow(Ellipsis, slice('a'))", lambda: pow(Ellipsis, slice('a')))
