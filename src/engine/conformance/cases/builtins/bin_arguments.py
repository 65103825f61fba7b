# bin(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Fl(float):
    pass


class Tu(tuple):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


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


attempt("bin(['ab','cd'], '{}', bad=1)", lambda: bin(['ab','cd'], '{}', bad=1))
attempt("bin('abc')", lambda: bin('abc'))
attempt('bin()', lambda: bin())
attempt('bin(True, It(1,2), Ro())', lambda: bin(True, It(1,2), Ro()))
attempt("bin('\\n', 100, 255)", lambda: bin('\n', 100, 255))
attempt('bin(123456789.123)', lambda: bin(123456789.123))
attempt('bin(-10**25)', lambda: bin(-10**25))
attempt('bin(Se({1}))', lambda: bin(Se({1})))
attempt("bin(Sq(3,4), 'strict')", lambda: bin(Sq(3,4), 'strict'))
attempt("bin('İI')", lambda: bin('İI'))
attempt('bin(-1.5)', lambda: bin(-1.5))
attempt("bin('fi')", lambda: bin('fi'))
attempt("bin(float('inf'), [1,'a'])", lambda: bin(float('inf'), [1,'a']))
attempt('bin(1)', lambda: bin(1))
attempt("bin(['ab','cd'])", lambda: bin(['ab','cd']))
attempt('bin(1e-320)', lambda: bin(1e-320))
attempt('bin(-3)', lambda: bin(-3))
attempt('bin({97:None})', lambda: bin({97:None}))
attempt("bin(bytearray(b'ab'))", lambda: bin(bytearray(b'ab')))
attempt("bin('ŉǆ', 256)", lambda: bin('ŉǆ', 256))
attempt('bin(1e300, -2**63)', lambda: bin(1e300, -2**63))
attempt('bin(-1, Tu((1,)))', lambda: bin(-1, Tu((1,))))
attempt("bin(b'a')", lambda: bin(b'a'))
attempt('bin(10**20, [(1,2),(3,4)])', lambda: bin(10**20, [(1,2),(3,4)]))
attempt("bin(-1, '\\u0660\\u0661')", lambda: bin(-1, '\u0660\u0661'))
attempt('bin(7, 3)', lambda: bin(7, 3))
attempt("bin('{}')", lambda: bin('{}'))
attempt('bin(((1,2,3),), 123456789.123)', lambda: bin(((1,2,3),), 123456789.123))
attempt('bin(range(5,0,-2))', lambda: bin(range(5,0,-2)))
attempt("bin(float('nan'), Fl(2.5))", lambda: bin(float('nan'), Fl(2.5)))
attempt('bin(Tu((1,)))', lambda: bin(Tu((1,))))
attempt('bin(1.0, (1,2,3))', lambda: bin(1.0, (1,2,3)))
attempt('bin(I(2**70))', lambda: bin(I(2**70)))
attempt("bin([1,2,3], {'a'}, 3)", lambda: bin([1,2,3], {'a'}, 3))
attempt("bin(123456789.123, 'Hello World', bad=1)", lambda: bin(123456789.123, 'Hello World', bad=1))
attempt("bin(Ba(b'zz'))", lambda: bin(Ba(b'zz')))
attempt('bin(str, -0.0)', lambda: bin(str, -0.0))
attempt('bin(Fl(2.5), 5)', lambda: bin(Fl(2.5), 5))
attempt('bin(-1)', lambda: bin(-1))
