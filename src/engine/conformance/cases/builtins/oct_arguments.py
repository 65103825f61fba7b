# oct(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Li(list):
    pass


class Di(dict):
    pass


class Tu(tuple):
    pass


class Bs(bytes):
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


attempt('oct(It(1,2), I(2**70), 100)', lambda: oct(It(1,2), I(2**70), 100))
attempt("oct(Bs(b'q'))", lambda: oct(Bs(b'q')))
attempt("oct('123', [3,1,2])", lambda: oct('123', [3,1,2]))
attempt('oct(3, slice(None,None,-1))', lambda: oct(3, slice(None,None,-1)))
attempt("oct('fi', 0)", lambda: oct('fi', 0))
attempt('oct(slice(I(1),I(3)))', lambda: oct(slice(I(1),I(3))))
attempt('oct(-2**63)', lambda: oct(-2**63))
attempt('oct(1j, -10**25)', lambda: oct(1j, -10**25))
attempt("oct(b'a,b', Bs(b'q'))", lambda: oct(b'a,b', Bs(b'q')))
attempt('oct(-2**31)', lambda: oct(-2**31))
attempt('oct(-256)', lambda: oct(-256))
attempt("oct({1,2}, memoryview(b'xyz'))", lambda: oct({1,2}, memoryview(b'xyz')))
attempt("oct('\\n', float('nan'))", lambda: oct('\n', float('nan')))
attempt("oct([1,'a'])", lambda: oct([1,'a']))
attempt('oct(-2**63-1, Di(a=1), -256)', lambda: oct(-2**63-1, Di(a=1), -256))
attempt('oct(slice(None,None,-1))', lambda: oct(slice(None,None,-1)))
attempt("oct('a')", lambda: oct('a'))
attempt('oct(range(5,0,-2), {1:2,3:4})', lambda: oct(range(5,0,-2), {1:2,3:4}))
attempt("oct('\\ud800', 3)", lambda: oct('\ud800', 3))
attempt("oct(b'ab\\ncd')", lambda: oct(b'ab\ncd'))
attempt('oct(1e300)', lambda: oct(1e300))
attempt('oct()', lambda: oct())
attempt('oct(Sq(3,4))', lambda: oct(Sq(3,4)))
attempt('oct(Mp(), slice(-2,None))', lambda: oct(Mp(), slice(-2,None)))
attempt("oct({'x':'y'}, 'ß')", lambda: oct({'x':'y'}, 'ß'))
attempt('oct([[1],[2]], -3, 10)', lambda: oct([[1],[2]], -3, 10))
attempt("oct(256, {97:'xyz'}, b'a,b')", lambda: oct(256, {97:'xyz'}, b'a,b'))
attempt('oct(1e16)', lambda: oct(1e16))
attempt("oct(St('sub'), Li([1,2]))", lambda: oct(St('sub'), Li([1,2])))
attempt('oct([1,2,3])', lambda: oct([1,2,3]))
attempt('oct(slice(-2,None))', lambda: oct(slice(-2,None)))
attempt("oct('\\u0660\\u0661', -2**63)", lambda: oct('\u0660\u0661', -2**63))
attempt("oct('123')", lambda: oct('123'))
attempt("oct(((1,2,3),), {97:'xyz'})", lambda: oct(((1,2,3),), {97:'xyz'}))
attempt('oct(-2**63-1, 1j)', lambda: oct(-2**63-1, 1j))
attempt('oct(10)', lambda: oct(10))
attempt('oct([(1,2),(3,4)])', lambda: oct([(1,2),(3,4)]))
attempt('oct(2.5, Tu((1,)))', lambda: oct(2.5, Tu((1,))))
attempt("oct({97:'xyz'}, b'Hello World')", lambda: oct({97:'xyz'}, b'Hello World'))
