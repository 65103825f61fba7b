# bool(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Li(list):
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
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('bool(-1e308, 3)', lambda: bool(-1e308, 3))
attempt('bool()', lambda: bool())
attempt("bool(b'\\r\\n', slice('a'), '%s')", lambda: bool(b'\r\n', slice('a'), '%s'))
attempt("bool({'x':'y'}, -2**63-1)", lambda: bool({'x':'y'}, -2**63-1))
attempt("bool(range(3), complex('nan'))", lambda: bool(range(3), complex('nan')))
attempt('bool(Ro())', lambda: bool(Ro()))
attempt("bool(b'\\r\\n')", lambda: bool(b'\r\n'))
attempt("bool(complex('nan'), '{}')", lambda: bool(complex('nan'), '{}'))
attempt("bool('日本')", lambda: bool('日本'))
attempt("bool('utf-8')", lambda: bool('utf-8'))
attempt('bool([1,2,3], 123456789.123, int)', lambda: bool([1,2,3], 123456789.123, int))
attempt("bool('\\u0660\\u0661')", lambda: bool('\u0660\u0661'))
attempt('bool(slice(-2,None))', lambda: bool(slice(-2,None)))
attempt('bool(str)', lambda: bool(str))
attempt('bool(str, Li([1,2]))', lambda: bool(str, Li([1,2])))
attempt('bool([(1,2),(3,4)], {1,2}, 0)', lambda: bool([(1,2),(3,4)], {1,2}, 0))
attempt('bool(It(1,2), 2**63-1, frozenset({2,3}))', lambda: bool(It(1,2), 2**63-1, frozenset({2,3})))
attempt("bool(['ab','cd'])", lambda: bool(['ab','cd']))
attempt('bool(range(5,0,-2), int)', lambda: bool(range(5,0,-2), int))
attempt('bool([], str, 1.0)', lambda: bool([], str, 1.0))
attempt('bool(It(1,2), 0.1)', lambda: bool(It(1,2), 0.1))
attempt("bool(['a','b'])", lambda: bool(['a','b']))
attempt("bool(-2**31, 1e-320, '')", lambda: bool(-2**31, 1e-320, ''))
attempt("bool(b'\\xff\\x00', 1e-320)", lambda: bool(b'\xff\x00', 1e-320))
attempt("bool([], 'İI')", lambda: bool([], 'İI'))
attempt('bool(1j)', lambda: bool(1j))
attempt("bool('ŉǆ', Ellipsis, object, bad=1)", lambda: bool('ŉǆ', Ellipsis, object, bad=1))
attempt('bool(slice(0,0))', lambda: bool(slice(0,0)))
attempt("bool(slice(I(1),I(3)), '\\ud800')", lambda: bool(slice(I(1),I(3)), '\ud800'))
attempt("bool({'x':'y'}, (1,2,3), range(5,0,-2))", lambda: bool({'x':'y'}, (1,2,3), range(5,0,-2)))
attempt('bool(0.1)', lambda: bool(0.1))
attempt("bool('İI')", lambda: bool('İI'))
attempt('bool({1:1}.keys())', lambda: bool({1:1}.keys()))
attempt("bool('tab\\tx', I(2**70), slice(2**70))", lambda: bool('tab\tx', I(2**70), slice(2**70)))
attempt('bool(Li([1,2]), int, bad=1)', lambda: bool(Li([1,2]), int, bad=1))
attempt("bool({'a':1})", lambda: bool({'a':1}))
attempt('bool(Ro(), 255)', lambda: bool(Ro(), 255))
attempt("bool(St('sub'))", lambda: bool(St('sub')))
attempt("bool(memoryview(b'xyz'), Mp())", lambda: bool(memoryview(b'xyz'), Mp()))
attempt("bool([1,'a'], [b'a',b'b'])", lambda: bool([1,'a'], [b'a',b'b']))
