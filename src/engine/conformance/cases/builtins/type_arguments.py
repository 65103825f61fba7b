# type(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Fl(float):
    pass


class Se(set):
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
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('type([3,1,2], {1:1}.keys())', lambda: type([3,1,2], {1:1}.keys()))
attempt("type(b'\\r\\n', Ro())", lambda: type(b'\r\n', Ro()))
attempt("type('a')", lambda: type('a'))
attempt('type(2.5)', lambda: type(2.5))
attempt('type({1:1}.keys(), Fl(2.5), {1:2,3:4})', lambda: type({1:1}.keys(), Fl(2.5), {1:2,3:4}))
attempt("type('utf-8', 'a,b,,c', It(1,2))", lambda: type('utf-8', 'a,b,,c', It(1,2)))
attempt('type(-2**63-1)', lambda: type(-2**63-1))
attempt("type('aXbX')", lambda: type('aXbX'))
attempt('type((), [[1],[2]])', lambda: type((), [[1],[2]]))
attempt("type('İI')", lambda: type('İI'))
attempt('type(None)', lambda: type(None))
attempt("type(slice(1,3), slice(I(1),I(3)), 'tab\\tx')", lambda: type(slice(1,3), slice(I(1),I(3)), 'tab\tx'))
attempt("type('tab\\tx')", lambda: type('tab\tx'))
attempt("type('日本', {1:1}.keys())", lambda: type('日本', {1:1}.keys()))
attempt('type()', lambda: type())
attempt('type(set(), 1e300, {})', lambda: type(set(), 1e300, {}))
attempt("type(b' x ', '日本', b'a,b')", lambda: type(b' x ', '日本', b'a,b'))
attempt("type('ŉǆ', 2**31, int)", lambda: type('ŉǆ', 2**31, int))
attempt('type([])', lambda: type([]))
attempt('type({97:None}, -3)', lambda: type({97:None}, -3))
attempt("type(100, b' x ', 256)", lambda: type(100, b' x ', 256))
attempt("type(slice(I(1),I(3)), '%s', '\\u0660\\u0661')", lambda: type(slice(I(1),I(3)), '%s', '\u0660\u0661'))
attempt('type(Fs({1,9}))', lambda: type(Fs({1,9})))
attempt("type({97:'xyz'})", lambda: type({97:'xyz'}))
attempt('type(Se({1}))', lambda: type(Se({1})))
attempt("type({97:None}, {97:'xyz'})", lambda: type({97:None}, {97:'xyz'}))
attempt("type(['a','b'])", lambda: type(['a','b']))
attempt('type(It(1,2))', lambda: type(It(1,2)))
attempt('type(2**64, Se({1}), object)', lambda: type(2**64, Se({1}), object))
attempt("type({97:None}, slice('a'), [[1],[2]])", lambda: type({97:None}, slice('a'), [[1],[2]]))
attempt('type(bad=1)', lambda: type(bad=1))
attempt("type(((1,2,3),), float('nan'), {1:2,3:4})", lambda: type(((1,2,3),), float('nan'), {1:2,3:4}))
attempt("type('%s')", lambda: type('%s'))
attempt("type(('a','b'), {'x':'y'})", lambda: type(('a','b'), {'x':'y'}))
attempt('type(-256)', lambda: type(-256))
attempt('type(range(3))', lambda: type(range(3)))
attempt('type(-2**31)', lambda: type(-2**31))
attempt("type(b'a,b', b'a,b')", lambda: type(b'a,b', b'a,b'))
attempt('type(100, Sq(3,4))', lambda: type(100, Sq(3,4)))
attempt("type(object, float('-inf'))", lambda: type(object, float('-inf')))
