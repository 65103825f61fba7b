# reversed(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fl(float):
    pass


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


attempt("list(reversed({'x':'y'}))", lambda: list(reversed({'x':'y'})))
attempt('list(reversed(-2**63-1, -0.0))', lambda: list(reversed(-2**63-1, -0.0)))
attempt('list(reversed(256))', lambda: list(reversed(256)))
attempt("list(reversed(b'\\xff\\x00'))", lambda: list(reversed(b'\xff\x00')))
attempt('list(reversed(range(5,0,-2), 1.0))', lambda: list(reversed(range(5,0,-2), 1.0)))
attempt("list(reversed('a,b,,c'))", lambda: list(reversed('a,b,,c')))
attempt('list(reversed(-0.0))', lambda: list(reversed(-0.0)))
attempt('list(reversed((1,2), True, bad=1))', lambda: list(reversed((1,2), True, bad=1)))
attempt("list(reversed('tab\\tx'))", lambda: list(reversed('tab\tx')))
attempt('list(reversed(Mp()))', lambda: list(reversed(Mp())))
attempt('list(reversed({97:None}, bad=1))', lambda: list(reversed({97:None}, bad=1)))
attempt('list(reversed(2**63, {1:2,3:4}))', lambda: list(reversed(2**63, {1:2,3:4})))
attempt('list(reversed(I(2), It(1,2)))', lambda: list(reversed(I(2), It(1,2))))
attempt("list(reversed('İI'))", lambda: list(reversed('İI')))
attempt("list(reversed('日本'))", lambda: list(reversed('日本')))
attempt('list(reversed(1e16))', lambda: list(reversed(1e16)))
attempt('list(reversed(10**20))', lambda: list(reversed(10**20)))
attempt('reversed()', lambda: reversed())
attempt("list(reversed('abc'))", lambda: list(reversed('abc')))
attempt("list(reversed('strict'))", lambda: list(reversed('strict')))
attempt('list(reversed(set(), {1:1}.keys()))', lambda: list(reversed(set(), {1:1}.keys())))
attempt('list(reversed(Fl(2.5), (1,2)))', lambda: list(reversed(Fl(2.5), (1,2))))
attempt("list(reversed('\\u0660\\u0661', 'ab\\r\\ncd\\x0b\\x85e'))", lambda: list(reversed('\u0660\u0661', 'ab\r\ncd\x0b\x85e')))
attempt('list(reversed(slice(0,0)))', lambda: list(reversed(slice(0,0))))
attempt("list(reversed(['a','b']))", lambda: list(reversed(['a','b'])))
attempt("list(reversed(b'ab\\ncd'))", lambda: list(reversed(b'ab\ncd')))
attempt('list(reversed({97:None}))', lambda: list(reversed({97:None})))
attempt("list(reversed(range(5,0,-2), {1:2,3:4}, St('sub')))", lambda: list(reversed(range(5,0,-2), {1:2,3:4}, St('sub'))))
attempt('list(reversed(frozenset({2,3}), bad=1))', lambda: list(reversed(frozenset({2,3}), bad=1)))
attempt("list(reversed('a\\x00b'))", lambda: list(reversed('a\x00b')))
attempt('list(reversed((1,2,3)))', lambda: list(reversed((1,2,3))))
attempt('list(reversed(10, {1:1}.keys(), bad=1))', lambda: list(reversed(10, {1:1}.keys(), bad=1)))
attempt("list(reversed(float('-inf'), bad=1))", lambda: list(reversed(float('-inf'), bad=1)))
attempt('list(reversed(Ro(), slice(0,0), bad=1))', lambda: list(reversed(Ro(), slice(0,0), bad=1)))
attempt('list(reversed(slice(-2,None)))', lambda: list(reversed(slice(-2,None))))
