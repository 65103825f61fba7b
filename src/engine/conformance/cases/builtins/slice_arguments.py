# slice(): arguments of all kinds.


class St(str):
    pass


class In(int):
    pass


class Tu(tuple):
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
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("slice(1e16, '\\u0660\\u0661')", lambda: slice(1e16, '\u0660\u0661'))
attempt('slice()', lambda: slice())
attempt("slice({'x':'y'})", lambda: slice({'x':'y'}))
attempt("slice(b'Hello World', bad=1)", lambda: slice(b'Hello World', bad=1))
attempt('slice({})', lambda: slice({}))
attempt('slice(1e16)', lambda: slice(1e16))
attempt("slice([b'a',b'b'], 7)", lambda: slice([b'a',b'b'], 7))
attempt("slice({'a':1})", lambda: slice({'a':1}))
attempt("slice({'a'})", lambda: slice({'a'}))
attempt('slice(1j, bad=1)', lambda: slice(1j, bad=1))
attempt('slice(2, bad=1)', lambda: slice(2, bad=1))
attempt('slice(-0.0)', lambda: slice(-0.0))
attempt('slice(range(3))', lambda: slice(range(3)))
attempt("slice(b'', slice(-2,None))", lambda: slice(b'', slice(-2,None)))
attempt("slice(['ab','cd'], 2**63)", lambda: slice(['ab','cd'], 2**63))
attempt("slice(b'Hello World')", lambda: slice(b'Hello World'))
attempt("slice(St('sub'), complex(1,2), Tu((1,)))", lambda: slice(St('sub'), complex(1,2), Tu((1,))))
attempt("slice(frozenset({2,3}), 'a,b,,c')", lambda: slice(frozenset({2,3}), 'a,b,,c'))
attempt("slice((), b'', b'')", lambda: slice((), b'', b''))
attempt('slice(slice(1,3), -2**63-1, [1,2,3])', lambda: slice(slice(1,3), -2**63-1, [1,2,3]))
attempt("slice(slice('a'))", lambda: slice(slice('a')))
attempt("slice('123', (1,2,3), 'a\\x00b')", lambda: slice('123', (1,2,3), 'a\x00b'))
attempt('slice(-1)', lambda: slice(-1))
attempt('slice(1j, Ro())', lambda: slice(1j, Ro()))
attempt('slice(-2**63)', lambda: slice(-2**63))
attempt("slice(Bs(b'q'), {97:None}, {1:2,3:4})", lambda: slice(Bs(b'q'), {97:None}, {1:2,3:4}))
attempt('slice(bad=1)', lambda: slice(bad=1))
attempt('slice(2)', lambda: slice(2))
attempt('slice(None)', lambda: slice(None))
attempt('slice(slice(0,0))', lambda: slice(slice(0,0)))
attempt('slice(In(5), (), 2)', lambda: slice(In(5), (), 2))
attempt("slice(St('sub'), [b'a',b'b'], [[1],[2]])", lambda: slice(St('sub'), [b'a',b'b'], [[1],[2]]))
attempt("slice('strict', [b'a',b'b'])", lambda: slice('strict', [b'a',b'b']))
attempt("slice('a,b,,c')", lambda: slice('a,b,,c'))
attempt('slice(slice(None,None,-1))', lambda: slice(slice(None,None,-1)))
attempt('slice(3)', lambda: slice(3))
attempt('slice(object, {1:2}.items())', lambda: slice(object, {1:2}.items()))
