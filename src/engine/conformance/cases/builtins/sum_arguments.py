# sum(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Fl(float):
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


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("sum(slice(I(1),I(3)), start='a')", lambda: sum(slice(I(1),I(3)), start='a'))
attempt('sum()', lambda: sum())
attempt("sum(slice(None,None,-1), 3.14159, start=complex('nan'))", lambda: sum(slice(None,None,-1), 3.14159, start=complex('nan')))
attempt('sum(10, start=slice(I(1),I(3)), bad=1)', lambda: sum(10, start=slice(I(1),I(3)), bad=1))
attempt('sum(slice(None,None,-1), int)', lambda: sum(slice(None,None,-1), int))
attempt('sum(-256)', lambda: sum(-256))
attempt('sum(((1,2,3),))', lambda: sum(((1,2,3),)))
attempt("sum('a,b,,c')", lambda: sum('a,b,,c'))
attempt('sum(255, str, int)', lambda: sum(255, str, int))
attempt('sum(Ellipsis)', lambda: sum(Ellipsis))
attempt("sum(b'Hello World')", lambda: sum(b'Hello World'))
attempt('sum({1:2}.items())', lambda: sum({1:2}.items()))
attempt('sum({1,2}, -2**31)', lambda: sum({1,2}, -2**31))
attempt("sum('abc', 'abc')", lambda: sum('abc', 'abc'))
attempt("sum('')", lambda: sum(''))
attempt("sum({97:'xyz'})", lambda: sum({97:'xyz'}))
attempt('sum(slice(0,0))', lambda: sum(slice(0,0)))
attempt("sum(slice('a'), '%s', 0)", lambda: sum(slice('a'), '%s', 0))
attempt('sum(start={1:2,3:4})', lambda: sum(start={1:2,3:4}))
attempt("sum({'a'}, 100, 'ŉǆ')", lambda: sum({'a'}, 100, 'ŉǆ'))
attempt('sum(3.14159)', lambda: sum(3.14159))
attempt('sum(0)', lambda: sum(0))
attempt('sum(3)', lambda: sum(3))
attempt("sum(float('-inf'))", lambda: sum(float('-inf')))
attempt('sum(slice(0,0), Ro())', lambda: sum(slice(0,0), Ro()))
attempt('sum({1,2})', lambda: sum({1,2}))
attempt("sum(1e-320, b'a', 123456789.123)", lambda: sum(1e-320, b'a', 123456789.123))
attempt("sum('tab\\tx')", lambda: sum('tab\tx'))
attempt('sum(-0.0)', lambda: sum(-0.0))
attempt("sum('ab\\r\\ncd\\x0b\\x85e')", lambda: sum('ab\r\ncd\x0b\x85e'))
attempt('sum(5)', lambda: sum(5))
attempt("sum('ab\\r\\ncd\\x0b\\x85e', False)", lambda: sum('ab\r\ncd\x0b\x85e', False))
attempt('sum(True)', lambda: sum(True))
attempt("sum({1:2}.items(), Fl(2.5), [b'a',b'b'], bad=1)", lambda: sum({1:2}.items(), Fl(2.5), [b'a',b'b'], bad=1))
attempt("sum('a,b,,c', '\\ud800', ((1,2,3),))", lambda: sum('a,b,,c', '\ud800', ((1,2,3),)))
attempt("sum(b'')", lambda: sum(b''))
attempt("sum('a\\x00b')", lambda: sum('a\x00b'))
attempt("sum(complex('nan'), Ba(b'zz'))", lambda: sum(complex('nan'), Ba(b'zz')))
attempt('sum(I(-1), 3.14159, 100)', lambda: sum(I(-1), 3.14159, 100))
