# list(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Fl(float):
    pass


class Di(dict):
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
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("list(float('-inf'), 123456789.123)", lambda: list(float('-inf'), 123456789.123))
attempt('list()', lambda: list())
attempt("list(b'\\r\\n')", lambda: list(b'\r\n'))
attempt('list((1,2,3))', lambda: list((1,2,3)))
attempt('list([1,2,3])', lambda: list([1,2,3]))
attempt("list(slice(I(1),I(3)), b'', slice('a'))", lambda: list(slice(I(1),I(3)), b'', slice('a')))
attempt('list(-1)', lambda: list(-1))
attempt('list(True)', lambda: list(True))
attempt('list(slice(2**70), complex(1,2))', lambda: list(slice(2**70), complex(1,2)))
attempt('list(1e300, 0.1)', lambda: list(1e300, 0.1))
attempt("list({97:'xyz'}, 7)", lambda: list({97:'xyz'}, 7))
attempt("list(b'a')", lambda: list(b'a'))
attempt('list(Ro(), [3,1,2])', lambda: list(Ro(), [3,1,2]))
attempt('list(Fl(2.5))', lambda: list(Fl(2.5)))
attempt('list((1,2))', lambda: list((1,2)))
attempt("list(-1.5, b' x ', -0.0)", lambda: list(-1.5, b' x ', -0.0))
attempt('list(255)', lambda: list(255))
attempt("list(-3, 0.1, b'Hello World')", lambda: list(-3, 0.1, b'Hello World'))
attempt('list(7, None)', lambda: list(7, None))
attempt('list(slice(1,3), bad=1)', lambda: list(slice(1,3), bad=1))
attempt("list('-12')", lambda: list('-12'))
attempt('list(slice(None,None,2), Fs({1,9}))', lambda: list(slice(None,None,2), Fs({1,9})))
attempt("list('日本', I(2**70))", lambda: list('日本', I(2**70)))
attempt("list('tab\\tx', slice(None,None,-1), 'fi')", lambda: list('tab\tx', slice(None,None,-1), 'fi'))
attempt("list({97:'xyz'}, b'')", lambda: list({97:'xyz'}, b''))
attempt("list({'a'})", lambda: list({'a'}))
attempt("list('ŉǆ')", lambda: list('ŉǆ'))
attempt("list(-1.5, {1:2,3:4}, '\\ud800')", lambda: list(-1.5, {1:2,3:4}, '\ud800'))
attempt('list(Di(a=1))', lambda: list(Di(a=1)))
attempt("list('😀x')", lambda: list('😀x'))
attempt('list(-2**31, {97:None}, bad=1)', lambda: list(-2**31, {97:None}, bad=1))
attempt("list('strict')", lambda: list('strict'))
attempt('list(-3, bad=1)', lambda: list(-3, bad=1))
attempt("list(float('inf'), memoryview(b'xyz'))", lambda: list(float('inf'), memoryview(b'xyz')))
attempt("list('utf-8')", lambda: list('utf-8'))
attempt('list(Fs({1,9}), [[1],[2]])', lambda: list(Fs({1,9}), [[1],[2]]))
attempt('list(Ro())', lambda: list(Ro()))
attempt("list('日本', set())", lambda: list('日本', set()))
attempt('list(2**64)', lambda: list(2**64))
