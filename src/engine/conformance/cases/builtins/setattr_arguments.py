# setattr(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fl(float):
    pass


class Li(list):
    pass


class Ba(bytearray):
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


attempt('setattr([1,2,3])', lambda: setattr([1,2,3]))
attempt("setattr('a')", lambda: setattr('a'))
attempt('setattr([[1],[2]])', lambda: setattr([[1],[2]]))
attempt('setattr({1:2}.items())', lambda: setattr({1:2}.items()))
attempt('setattr()', lambda: setattr())
attempt('setattr(It(1,2), Mp())', lambda: setattr(It(1,2), Mp()))
attempt('setattr({1,2})', lambda: setattr({1,2}))
attempt("setattr(complex('nan'), Ba(b'zz'), 2**64)", lambda: setattr(complex('nan'), Ba(b'zz'), 2**64))
attempt("setattr('İI')", lambda: setattr('İI'))
attempt('setattr(5)', lambda: setattr(5))
attempt("setattr(St('sub'), St('sub'))", lambda: setattr(St('sub'), St('sub')))
attempt("setattr('utf-8')", lambda: setattr('utf-8'))
attempt("setattr(slice('a'))", lambda: setattr(slice('a')))
attempt('setattr(2**64)', lambda: setattr(2**64))
attempt('setattr(I(2**70))', lambda: setattr(I(2**70)))
attempt('setattr(slice(0,0))', lambda: setattr(slice(0,0)))
attempt("setattr(slice(2**70), '😀x')", lambda: setattr(slice(2**70), '😀x'))
attempt("setattr(b'\\r\\n')", lambda: setattr(b'\r\n'))
attempt("setattr(b'ab\\ncd', Ro(), {1:2,3:4})", lambda: setattr(b'ab\ncd', Ro(), {1:2,3:4}))
attempt('setattr(slice(None,None,-1), 1e16)', lambda: setattr(slice(None,None,-1), 1e16))
attempt("setattr({'a':1}, [b'a',b'b'])", lambda: setattr({'a':1}, [b'a',b'b']))
attempt('setattr(Li([1,2]))', lambda: setattr(Li([1,2])))
attempt('setattr(Fl(2.5))', lambda: setattr(Fl(2.5)))
attempt("setattr(St('sub'))", lambda: setattr(St('sub')))
attempt('setattr(slice(2**70), {1:2}.items())', lambda: setattr(slice(2**70), {1:2}.items()))
attempt("setattr(100, {'x':'y'})", lambda: setattr(100, {'x':'y'}))
attempt("setattr(b'a,b')", lambda: setattr(b'a,b'))
attempt('setattr(-2**31)', lambda: setattr(-2**31))
attempt('setattr(10**20)', lambda: setattr(10**20))
attempt('setattr(0.1)', lambda: setattr(0.1))
attempt("setattr('a,b,,c')", lambda: setattr('a,b,,c'))
attempt('setattr([])', lambda: setattr([]))
attempt('setattr(-10**25)', lambda: setattr(-10**25))
attempt('setattr(1e300)', lambda: setattr(1e300))
