# min(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Di(dict):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


class Fs(frozenset):
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


attempt('min(0)', lambda: min(0))
attempt("min('ß', 10**20)", lambda: min('ß', 10**20))
attempt("min(slice(2**70), [(1,2),(3,4)], b'\\xff\\x00', key='a')", lambda: min(slice(2**70), [(1,2),(3,4)], b'\xff\x00', key='a'))
attempt("min(St('sub'))", lambda: min(St('sub')))
attempt('min(256, object)', lambda: min(256, object))
attempt("min('ab\\r\\ncd\\x0b\\x85e')", lambda: min('ab\r\ncd\x0b\x85e'))
attempt("min(b'abc', range(5,0,-2))", lambda: min(b'abc', range(5,0,-2)))
attempt('min(-256, False, Ro())', lambda: min(-256, False, Ro()))
attempt('min([3,1,2], bad=1)', lambda: min([3,1,2], bad=1))
attempt("min('\\n', '%s')", lambda: min('\n', '%s'))
attempt("min(complex('nan'), 'İI')", lambda: min(complex('nan'), 'İI'))
attempt("min((), slice(2**70), b'', key=[(1,2),(3,4)])", lambda: min((), slice(2**70), b'', key=[(1,2),(3,4)]))
attempt("min(Fs({1,9}), 'fi', {97:98}, default=range(5,0,-2))", lambda: min(Fs({1,9}), 'fi', {97:98}, default=range(5,0,-2)))
attempt("min(float('-inf'), b'', b'\\r\\n')", lambda: min(float('-inf'), b'', b'\r\n'))
attempt("min(1e-320, 'aXbX', key=0.0)", lambda: min(1e-320, 'aXbX', key=0.0))
attempt("min(b'\\xff\\x00', object, 'a\\x00b')", lambda: min(b'\xff\x00', object, 'a\x00b'))
attempt("min({'a'})", lambda: min({'a'}))
attempt("min(object, b'\\r\\n', 0.1, default=3)", lambda: min(object, b'\r\n', 0.1, default=3))
attempt("min(Ba(b'zz'))", lambda: min(Ba(b'zz')))
attempt("min('', b'\\xff\\x00', key=1)", lambda: min('', b'\xff\x00', key=1))
attempt("min(['a','b'], b'abc')", lambda: min(['a','b'], b'abc'))
attempt("min(['a','b'], '123')", lambda: min(['a','b'], '123'))
attempt('min(0.0)', lambda: min(0.0))
attempt('min(False)', lambda: min(False))
attempt('min([3,1,2])', lambda: min([3,1,2]))
attempt("min(float('inf'))", lambda: min(float('inf')))
attempt("min(b'a,b')", lambda: min(b'a,b'))
attempt("min(1.0, 'utf-8', 5)", lambda: min(1.0, 'utf-8', 5))
attempt('min(key=I(2))', lambda: min(key=I(2)))
attempt("min(slice(I(1),I(3)), 'a\\x00b', {97:None})", lambda: min(slice(I(1),I(3)), 'a\x00b', {97:None}))
attempt('min(complex(1,2), key=Ro())', lambda: min(complex(1,2), key=Ro()))
attempt('min(range(3))', lambda: min(range(3)))
attempt('min(slice(0,0), Se({1}))', lambda: min(slice(0,0), Se({1})))
attempt('min(int)', lambda: min(int))
attempt("min('\\u0660\\u0661', '-12')", lambda: min('\u0660\u0661', '-12'))
attempt("min([[1],[2]], ['ab','cd'])", lambda: min([[1],[2]], ['ab','cd']))
attempt('min()', lambda: min())
attempt('min((1,2,3))', lambda: min((1,2,3)))
attempt('min(Se({1}), bad=1)', lambda: min(Se({1}), bad=1))
attempt('min(2.5)', lambda: min(2.5))
attempt('min(0.1, Di(a=1))', lambda: min(0.1, Di(a=1)))
attempt("min(['ab','cd'])", lambda: min(['ab','cd']))
attempt("min('tab\\tx', 2.5, 'İI', bad=1)", lambda: min('tab\tx', 2.5, 'İI', bad=1))
