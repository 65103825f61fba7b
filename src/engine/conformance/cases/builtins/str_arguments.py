# str(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fl(float):
    pass


class Tu(tuple):
    pass


class Bs(bytes):
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


attempt("str(float('-inf'))", lambda: str(float('-inf')))
attempt("str({97:'xyz'})", lambda: str({97:'xyz'}))
attempt("str('-12', {97:'xyz'})", lambda: str('-12', {97:'xyz'}))
attempt('str(frozenset({2,3}))', lambda: str(frozenset({2,3})))
attempt('str()', lambda: str())
attempt("str(b'Hello World', Tu((1,)), complex(1,2))", lambda: str(b'Hello World', Tu((1,)), complex(1,2)))
attempt("str('😀x')", lambda: str('😀x'))
attempt('str(Sq(3,4), [3,1,2], errors=255)', lambda: str(Sq(3,4), [3,1,2], errors=255))
attempt('str(slice(2**70), bad=1)', lambda: str(slice(2**70), bad=1))
attempt("str([b'a',b'b'], 7)", lambda: str([b'a',b'b'], 7))
attempt("str('\\ud800', encoding=(1,2), errors='utf-8')", lambda: str('\ud800', encoding=(1,2), errors='utf-8'))
attempt("str(float('inf'), I(-1))", lambda: str(float('inf'), I(-1)))
attempt('str(Fl(2.5), errors=False)', lambda: str(Fl(2.5), errors=False))
attempt("str('ΑΣ')", lambda: str('ΑΣ'))
attempt("str(complex('nan'), '\\n', None)", lambda: str(complex('nan'), '\n', None))
attempt("str('ab\\r\\ncd\\x0b\\x85e', encoding=())", lambda: str('ab\r\ncd\x0b\x85e', encoding=()))
attempt("str(b'\\xff\\x00', Fl(2.5), {})", lambda: str(b'\xff\x00', Fl(2.5), {}))
attempt('str(bad=1)', lambda: str(bad=1))
attempt("str('')", lambda: str(''))
attempt('str(Mp(), Fs({1,9}))', lambda: str(Mp(), Fs({1,9})))
attempt('str(Ro())', lambda: str(Ro()))
attempt("str(Bs(b'q'), slice(0,0))", lambda: str(Bs(b'q'), slice(0,0)))
attempt('str(range(5,0,-2))', lambda: str(range(5,0,-2)))
attempt("str('ŉǆ')", lambda: str('ŉǆ'))
attempt('str(Se({1}))', lambda: str(Se({1})))
attempt('str(Ellipsis, slice(I(1),I(3)), -1e308)', lambda: str(Ellipsis, slice(I(1),I(3)), -1e308))
attempt('str(errors=-256)', lambda: str(errors=-256))
attempt("str('日本', float('-inf'), {97:'xyz'})", lambda: str('日本', float('-inf'), {97:'xyz'}))
attempt("str(123456789.123, 123456789.123, St('sub'))", lambda: str(123456789.123, 123456789.123, St('sub')))
attempt("str('a\\x00b')", lambda: str('a\x00b'))
attempt('str(slice(-2,None), {97:None}, -10**25)', lambda: str(slice(-2,None), {97:None}, -10**25))
attempt('str(-2**31)', lambda: str(-2**31))
attempt("str(float('inf'), 3, b'a')", lambda: str(float('inf'), 3, b'a'))
attempt("str('  x  ')", lambda: str('  x  '))
attempt('str(I(2**70), encoding=(1,2,3), errors=0.0)', lambda: str(I(2**70), encoding=(1,2,3), errors=0.0))
attempt("str({'a'}, errors=I(2**70))", lambda: str({'a'}, errors=I(2**70)))
attempt("str('\\n', float('nan'))", lambda: str('\n', float('nan')))
attempt('str((1,2,3), complex(1,2), -1)', lambda: str((1,2,3), complex(1,2), -1))
