# float(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fl(float):
    pass


class Tu(tuple):
    pass


class Ba(bytearray):
    pass


class Fs(frozenset):
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


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('float(I(-1), 3.14159)', lambda: float(I(-1), 3.14159))
attempt('float()', lambda: float())
attempt('float(slice(None,None,2))', lambda: float(slice(None,None,2)))
attempt('float({1:2}.items(), Ellipsis)', lambda: float({1:2}.items(), Ellipsis))
attempt("float('ΑΣ')", lambda: float('ΑΣ'))
attempt('float(Mp(), I(2**70))', lambda: float(Mp(), I(2**70)))
attempt('float(slice(None,None,-1), [[1],[2]])', lambda: float(slice(None,None,-1), [[1],[2]]))
attempt('float(None)', lambda: float(None))
attempt('float(Ro(), range(5,0,-2), -2**63-1)', lambda: float(Ro(), range(5,0,-2), -2**63-1))
attempt("float(St('sub'), slice(0,0), range(5,0,-2))", lambda: float(St('sub'), slice(0,0), range(5,0,-2)))
attempt('float(slice(None,None,-1))', lambda: float(slice(None,None,-1)))
attempt('float(255, 1, 1.0)', lambda: float(255, 1, 1.0))
attempt("float(Ba(b'zz'), '%s', bad=1)", lambda: float(Ba(b'zz'), '%s', bad=1))
attempt("float(['ab','cd'], frozenset({2,3}))", lambda: float(['ab','cd'], frozenset({2,3})))
attempt("float(slice('a'))", lambda: float(slice('a')))
attempt("float(St('sub'), 123456789.123, float('inf'))", lambda: float(St('sub'), 123456789.123, float('inf')))
attempt('float(10**20)', lambda: float(10**20))
attempt('float(256, 2, Fl(2.5))', lambda: float(256, 2, Fl(2.5)))
attempt("float(Tu((1,)), [1,'a'])", lambda: float(Tu((1,)), [1,'a']))
attempt("float(b'a,b')", lambda: float(b'a,b'))
attempt('float(123456789.123)', lambda: float(123456789.123))
attempt('float(slice(2**70), [3,1,2])', lambda: float(slice(2**70), [3,1,2]))
attempt('float(2**31)', lambda: float(2**31))
attempt("float('İI', (1,2,3), 'fi')", lambda: float('İI', (1,2,3), 'fi'))
attempt('float(-3)', lambda: float(-3))
attempt("float('\\n', {97:None})", lambda: float('\n', {97:None}))
attempt('float(1e16, ((1,2,3),))', lambda: float(1e16, ((1,2,3),)))
attempt('float(3.14159)', lambda: float(3.14159))
attempt("float(Ro(), {'x':'y'}, float('-inf'))", lambda: float(Ro(), {'x':'y'}, float('-inf')))
attempt('float(slice(-2,None))', lambda: float(slice(-2,None)))
attempt('float(I(-1), I(-1))', lambda: float(I(-1), I(-1)))
attempt("float('ΑΣ', b'\\xff\\x00')", lambda: float('ΑΣ', b'\xff\x00'))
attempt("float(bytearray(b'ab'), float('nan'))", lambda: float(bytearray(b'ab'), float('nan')))
attempt("float('ŉǆ', object, St('sub'))", lambda: float('ŉǆ', object, St('sub')))
attempt("float('tab\\tx')", lambda: float('tab\tx'))
attempt('float(-1)', lambda: float(-1))
attempt("float('aXbX')", lambda: float('aXbX'))
attempt("float(2, 'a', 'a')", lambda: float(2, 'a', 'a'))
attempt("float(set(), Fs({1,9}), '\\n')", lambda: float(set(), Fs({1,9}), '\n'))
attempt('float(True)', lambda: float(True))
