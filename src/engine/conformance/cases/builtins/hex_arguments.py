# hex(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Tu(tuple):
    pass


class Bs(bytes):
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


attempt("hex(2.5, b'\\r\\n')", lambda: hex(2.5, b'\r\n'))
attempt('hex(Ro())', lambda: hex(Ro()))
attempt('hex(False)', lambda: hex(False))
attempt('hex(Li([1,2]))', lambda: hex(Li([1,2])))
attempt("hex('%s')", lambda: hex('%s'))
attempt('hex(-10**25)', lambda: hex(-10**25))
attempt("hex('aXbX')", lambda: hex('aXbX'))
attempt('hex(0.0)', lambda: hex(0.0))
attempt('hex([3,1,2])', lambda: hex([3,1,2]))
attempt("hex([b'a',b'b'])", lambda: hex([b'a',b'b']))
attempt('hex()', lambda: hex())
attempt('hex(slice(None,None,2))', lambda: hex(slice(None,None,2)))
attempt('hex(bad=1)', lambda: hex(bad=1))
attempt('hex(-256)', lambda: hex(-256))
attempt('hex(0.1)', lambda: hex(0.1))
attempt('hex(Tu((1,)))', lambda: hex(Tu((1,))))
attempt("hex([], b'\\xff\\x00')", lambda: hex([], b'\xff\x00'))
attempt("hex('strict', 'aXbX')", lambda: hex('strict', 'aXbX'))
attempt("hex('', float('nan'))", lambda: hex('', float('nan')))
attempt('hex(set())', lambda: hex(set()))
attempt("hex(256, {'a':1})", lambda: hex(256, {'a':1}))
attempt("hex(Bs(b'q'))", lambda: hex(Bs(b'q')))
attempt('hex(3, {1:2,3:4})', lambda: hex(3, {1:2,3:4}))
attempt("hex(float('inf'), -1e308, 1e300)", lambda: hex(float('inf'), -1e308, 1e300))
attempt('hex({})', lambda: hex({}))
attempt("hex(slice('a'))", lambda: hex(slice('a')))
attempt('hex(Fs({1,9}))', lambda: hex(Fs({1,9})))
attempt('hex(255, 2**31)', lambda: hex(255, 2**31))
attempt('hex(Li([1,2]), bad=1)', lambda: hex(Li([1,2]), bad=1))
attempt("hex('ŉǆ')", lambda: hex('ŉǆ'))
attempt('hex(1j, 0.0)', lambda: hex(1j, 0.0))
attempt("hex('tab\\tx')", lambda: hex('tab\tx'))
attempt('hex([1,2,3], [3,1,2])', lambda: hex([1,2,3], [3,1,2]))
attempt("hex(-256, '123')", lambda: hex(-256, '123'))
attempt('hex(I(2**70))', lambda: hex(I(2**70)))
attempt("hex({}, 'aXbX')", lambda: hex({}, 'aXbX'))
attempt('hex(-1e308)', lambda: hex(-1e308))
attempt('hex(False, I(2))', lambda: hex(False, I(2)))
attempt("hex('\\n')", lambda: hex('\n'))
