# divmod(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
    pass


class Ba(bytearray):
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


attempt('divmod(range(3), ((1,2,3),), 2**63-1)', lambda: divmod(range(3), ((1,2,3),), 2**63-1))
attempt('divmod([(1,2),(3,4)])', lambda: divmod([(1,2),(3,4)]))
attempt("divmod(['ab','cd'])", lambda: divmod(['ab','cd']))
attempt('divmod(-1, range(5,0,-2))', lambda: divmod(-1, range(5,0,-2)))
attempt("divmod('fi', ['ab','cd'], {'a':1})", lambda: divmod('fi', ['ab','cd'], {'a':1}))
attempt("divmod('\\u0660\\u0661')", lambda: divmod('\u0660\u0661'))
attempt("divmod('ab\\r\\ncd\\x0b\\x85e')", lambda: divmod('ab\r\ncd\x0b\x85e'))
attempt("divmod(complex('nan'), {})", lambda: divmod(complex('nan'), {}))
attempt('divmod(256)', lambda: divmod(256))
attempt('divmod(-2**63)', lambda: divmod(-2**63))
attempt("divmod('')", lambda: divmod(''))
attempt("divmod(Ba(b'zz'), Ba(b'zz'))", lambda: divmod(Ba(b'zz'), Ba(b'zz')))
attempt("divmod('日本', -0.0, None)", lambda: divmod('日本', -0.0, None))
attempt('divmod()', lambda: divmod())
attempt("divmod((), float('-inf'))", lambda: divmod((), float('-inf')))
attempt("divmod('ß', 'ΑΣ', Ro())", lambda: divmod('ß', 'ΑΣ', Ro()))
attempt('divmod(2, 1e16)', lambda: divmod(2, 1e16))
attempt("divmod(['a','b'])", lambda: divmod(['a','b']))
attempt('divmod(2**63-1)', lambda: divmod(2**63-1))
attempt("divmod('-12')", lambda: divmod('-12'))
attempt('divmod(Mp())', lambda: divmod(Mp()))
attempt('divmod({97:98})', lambda: divmod({97:98}))
attempt("divmod(b'Hello World', 3.14159)", lambda: divmod(b'Hello World', 3.14159))
attempt('divmod(int)', lambda: divmod(int))
attempt("divmod({'a':1})", lambda: divmod({'a':1}))
attempt("divmod('İI')", lambda: divmod('İI'))
attempt("divmod(b'abc', True)", lambda: divmod(b'abc', True))
attempt("divmod(float('nan'), '\\u0660\\u0661', (1,2,3))", lambda: divmod(float('nan'), '\u0660\u0661', (1,2,3)))
attempt('divmod(complex(1,2), slice(-2,None))', lambda: divmod(complex(1,2), slice(-2,None)))
attempt('divmod(Ellipsis)', lambda: divmod(Ellipsis))
attempt('divmod(I(2))', lambda: divmod(I(2)))
attempt("divmod(slice('a'), 2**31)", lambda: divmod(slice('a'), 2**31))
attempt("divmod(256, Bs(b'q'))", lambda: divmod(256, Bs(b'q')))
attempt("divmod('utf-8')", lambda: divmod('utf-8'))
attempt('divmod({1,2})', lambda: divmod({1,2}))
attempt('divmod(-1e308)', lambda: divmod(-1e308))
attempt("divmod({1,2}, bytearray(b'ab'))", lambda: divmod({1,2}, bytearray(b'ab')))
attempt("divmod(5, '\\n', True)", lambda: divmod(5, '\n', True))
attempt("divmod(['ab','cd'], ((1,2,3),))", lambda: divmod(['ab','cd'], ((1,2,3),)))
attempt("divmod({97:None}, b'Hello World')", lambda: divmod({97:None}, b'Hello World'))
attempt('divmod({1:2,3:4}, 255)', lambda: divmod({1:2,3:4}, 255))
attempt('divmod(-0.0)', lambda: divmod(-0.0))
