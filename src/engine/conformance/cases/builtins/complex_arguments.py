# complex(): arguments of all kinds.


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


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('complex(0)', lambda: complex(0))
attempt("complex([1,'a'], Fs({1,9}))", lambda: complex([1,'a'], Fs({1,9})))
attempt("complex(complex('nan'))", lambda: complex(complex('nan')))
attempt('complex()', lambda: complex())
attempt("complex((1,2,3), {97:'xyz'}, 10)", lambda: complex((1,2,3), {97:'xyz'}, 10))
attempt("complex({1,2}, 2, b'', imag=[b'a',b'b'])", lambda: complex({1,2}, 2, b'', imag=[b'a',b'b']))
attempt("complex(str, 'ß', 1.0)", lambda: complex(str, 'ß', 1.0))
attempt("complex(float('-inf'), imag=Bs(b'q'), bad=1)", lambda: complex(float('-inf'), imag=Bs(b'q'), bad=1))
attempt("complex(real='a,b,,c')", lambda: complex(real='a,b,,c'))
attempt("complex(b'a', '日本')", lambda: complex(b'a', '日本'))
attempt("complex({'a':1}, float('nan'))", lambda: complex({'a':1}, float('nan')))
attempt("complex(real='日本', imag={1:2}.items())", lambda: complex(real='日本', imag={1:2}.items()))
attempt('complex(255)', lambda: complex(255))
attempt("complex({'a'}, 0.0)", lambda: complex({'a'}, 0.0))
attempt('complex(-1, Ro())', lambda: complex(-1, Ro()))
attempt("complex({'x':'y'}, real=Li([1,2]), imag=())", lambda: complex({'x':'y'}, real=Li([1,2]), imag=()))
attempt("complex({97:None}, real=b'a', imag=I(2))", lambda: complex({97:None}, real=b'a', imag=I(2)))
attempt('complex(10**20, None, slice(None,None,-1))', lambda: complex(10**20, None, slice(None,None,-1)))
attempt("complex(2**63, real='a,b,,c')", lambda: complex(2**63, real='a,b,,c'))
attempt("complex(imag=['a','b'])", lambda: complex(imag=['a','b']))
attempt("complex('abc')", lambda: complex('abc'))
attempt("complex(I(2), b'', real=2**31)", lambda: complex(I(2), b'', real=2**31))
attempt("complex('ŉǆ')", lambda: complex('ŉǆ'))
attempt('complex(range(3), -3)', lambda: complex(range(3), -3))
attempt('complex(Sq(3,4))', lambda: complex(Sq(3,4)))
attempt("complex(slice(1,3), [1,'a'], 10)", lambda: complex(slice(1,3), [1,'a'], 10))
attempt('complex(10)', lambda: complex(10))
attempt('complex(I(2**70))', lambda: complex(I(2**70)))
attempt("complex(Tu((1,)), 'utf-8', real=-1e308)", lambda: complex(Tu((1,)), 'utf-8', real=-1e308))
attempt("complex('fi')", lambda: complex('fi'))
attempt("complex('utf-8')", lambda: complex('utf-8'))
attempt("complex(I(2), 'ŉǆ')", lambda: complex(I(2), 'ŉǆ'))
attempt('complex(real=2**63-1, imag=3)', lambda: complex(real=2**63-1, imag=3))
attempt("complex([3,1,2], real='ŉǆ')", lambda: complex([3,1,2], real='ŉǆ'))
attempt("complex('😀x')", lambda: complex('😀x'))
attempt('complex(False, 1j)', lambda: complex(False, 1j))
attempt('complex([3,1,2], Tu((1,)), imag=I(2))', lambda: complex([3,1,2], Tu((1,)), imag=I(2)))
attempt("complex(real='aXbX')", lambda: complex(real='aXbX'))
attempt('complex(256)', lambda: complex(256))
attempt("complex('%s')", lambda: complex('%s'))
