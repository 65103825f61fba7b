# round(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Di(dict):
    pass


class Ba(bytearray):
    pass


class Fs(frozenset):
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
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('round(Ro())', lambda: round(Ro()))
attempt("round({'x':'y'})", lambda: round({'x':'y'}))
attempt("round(b'abc', ndigits='fi')", lambda: round(b'abc', ndigits='fi'))
attempt('round(slice(0,0))', lambda: round(slice(0,0)))
attempt('round(1j)', lambda: round(1j))
attempt("round(b'\\r\\n', 'ß')", lambda: round(b'\r\n', 'ß'))
attempt('round()', lambda: round())
attempt('round(255)', lambda: round(255))
attempt('round(((1,2,3),))', lambda: round(((1,2,3),)))
attempt("round('a,b,,c')", lambda: round('a,b,,c'))
attempt('round(-3)', lambda: round(-3))
attempt('round(complex(1,2), It(1,2), str)', lambda: round(complex(1,2), It(1,2), str))
attempt("round(b'\\r\\n', -1e308)", lambda: round(b'\r\n', -1e308))
attempt('round(0.0)', lambda: round(0.0))
attempt('round(I(2))', lambda: round(I(2)))
attempt('round(2.5)', lambda: round(2.5))
attempt("round(slice(None,None,-1), ['ab','cd'], 3.14159, ndigits=Di(a=1))", lambda: round(slice(None,None,-1), ['ab','cd'], 3.14159, ndigits=Di(a=1)))
attempt('round(Sq(3,4), 0.0)', lambda: round(Sq(3,4), 0.0))
attempt("round('İI', In(5), memoryview(b'xyz'))", lambda: round('İI', In(5), memoryview(b'xyz')))
attempt('round(I(2), {1:1}.keys())', lambda: round(I(2), {1:1}.keys()))
attempt('round(In(5), 2.5)', lambda: round(In(5), 2.5))
attempt("round('{}', 3, ndigits=[])", lambda: round('{}', 3, ndigits=[]))
attempt("round(slice('a'))", lambda: round(slice('a')))
attempt('round(1e300)', lambda: round(1e300))
attempt('round(Fs({1,9}))', lambda: round(Fs({1,9})))
attempt("round({97:'xyz'})", lambda: round({97:'xyz'}))
attempt("round('  x  ')", lambda: round('  x  '))
attempt('round(range(3))', lambda: round(range(3)))
attempt("round(((1,2,3),), {1:2,3:4}, '😀x')", lambda: round(((1,2,3),), {1:2,3:4}, '😀x'))
attempt('round(ndigits=object)', lambda: round(ndigits=object))
attempt("round('日本', slice(-2,None), Ba(b'zz'))", lambda: round('日本', slice(-2,None), Ba(b'zz')))
attempt("round('\\u0660\\u0661', ndigits=b'Hello World')", lambda: round('\u0660\u0661', ndigits=b'Hello World'))
attempt("round(str, slice(None,None,-1), '%s')", lambda: round(str, slice(None,None,-1), '%s'))
attempt('round(3)', lambda: round(3))
attempt("round('a\\x00b', 0.0, 1e300)", lambda: round('a\x00b', 0.0, 1e300))
attempt('round(ndigits=slice(2**70))', lambda: round(ndigits=slice(2**70)))
attempt("round('tab\\tx')", lambda: round('tab\tx'))
