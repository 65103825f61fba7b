# bytearray(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class In(int):
    pass


class Fl(float):
    pass


class Li(list):
    pass


class Di(dict):
    pass


class Bs(bytes):
    pass


class Fs(frozenset):
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


def attempt(label, f):
    outcome = None
    try:
        outcome = f()
        kind = type(outcome).__name__
    except (TypeError, ValueError, ArithmeticError, LookupError) as e:
        kind, outcome = 'error', e
    except Exception as e:
        kind, outcome = 'other error', e
    print(f'{label:<40} {kind}: {str(outcome)[:250]!r}')


attempt('bytearray(frozenset({2,3}), 3, encoding=1.0)', lambda: bytearray(frozenset({2,3}), 3, encoding=1.0))
attempt("bytearray('\\ud800', 3, 'tab\\tx')", lambda: bytearray('\ud800', 3, 'tab\tx'))
attempt('bytearray(Ro(), source=(1,2,3))', lambda: bytearray(Ro(), source=(1,2,3)))
attempt('bytearray(3, object)', lambda: bytearray(3, object))
attempt('bytearray()', lambda: bytearray())
attempt("bytearray('İI')", lambda: bytearray('İI'))
attempt("bytearray(St('sub'))", lambda: bytearray(St('sub')))
attempt('bytearray(source=Fs({1,9}), encoding={97:98})', lambda: bytearray(source=Fs({1,9}), encoding={97:98}))
attempt("bytearray(b'a,b', b'Hello World', Di(a=1))", lambda: bytearray(b'a,b', b'Hello World', Di(a=1)))
attempt('bytearray(-1.5)', lambda: bytearray(-1.5))
attempt('bytearray(source=2.5)', lambda: bytearray(source=2.5))
attempt("bytearray(1.0, encoding=b'a')", lambda: bytearray(1.0, encoding=b'a'))
attempt("bytearray('utf-8')", lambda: bytearray('utf-8'))
attempt("bytearray(b'a')", lambda: bytearray(b'a'))
attempt('bytearray([[1],[2]])', lambda: bytearray([[1],[2]]))
attempt("bytearray(Fl(2.5), -1e308, source=float('nan'))", lambda: bytearray(Fl(2.5), -1e308, source=float('nan')))
attempt("bytearray(b'', source=0.0, encoding=St('sub'))", lambda: bytearray(b'', source=0.0, encoding=St('sub')))
attempt("bytearray(256, complex('nan'), source='😀x')", lambda: bytearray(256, complex('nan'), source='😀x'))
attempt("bytearray([(1,2),(3,4)], '日本', range(5,0,-2))", lambda: bytearray([(1,2),(3,4)], '日本', range(5,0,-2)))
attempt('bytearray(2.5, -1.5, 100, source=[[1],[2]])', lambda: bytearray(2.5, -1.5, 100, source=[[1],[2]]))
attempt('bytearray(((1,2,3),), -3, Fl(2.5))', lambda: bytearray(((1,2,3),), -3, Fl(2.5)))
attempt('bytearray(set(), 3)', lambda: bytearray(set(), 3))
attempt("bytearray('abc', encoding=I(2**70))", lambda: bytearray('abc', encoding=I(2**70)))
attempt("bytearray('  x  ')", lambda: bytearray('  x  '))
attempt('bytearray(In(5))', lambda: bytearray(In(5)))
attempt("bytearray('ΑΣ', 1e-320)", lambda: bytearray('ΑΣ', 1e-320))
attempt("bytearray(Bs(b'q'), slice(None,None,-1), 'abc')", lambda: bytearray(Bs(b'q'), slice(None,None,-1), 'abc'))
attempt("bytearray('aXbX', encoding=slice(I(1),I(3)))", lambda: bytearray('aXbX', encoding=slice(I(1),I(3))))
attempt("bytearray('')", lambda: bytearray(''))
attempt('bytearray(2, source={97:98}, encoding=5)', lambda: bytearray(2, source={97:98}, encoding=5))
attempt("bytearray(b'ab\\ncd', source=b'ab\\ncd')", lambda: bytearray(b'ab\ncd', source=b'ab\ncd'))
attempt('bytearray(int, Li([1,2]))', lambda: bytearray(int, Li([1,2])))
attempt("bytearray(['ab','cd'], source=float('inf'))", lambda: bytearray(['ab','cd'], source=float('inf')))
attempt("bytearray('a,b,,c', bad=1)", lambda: bytearray('a,b,,c', bad=1))
attempt('bytearray(-256)', lambda: bytearray(-256))
attempt('bytearray(256)', lambda: bytearray(256))
attempt("bytearray(source=['a','b'], encoding=It(1,2))", lambda: bytearray(source=['a','b'], encoding=It(1,2)))
attempt("bytearray(['ab','cd'])", lambda: bytearray(['ab','cd']))
attempt("bytearray('ab\\r\\ncd\\x0b\\x85e', '123')", lambda: bytearray('ab\r\ncd\x0b\x85e', '123'))
attempt("bytearray(2, source=-10**25, encoding='utf-8')", lambda: bytearray(2, source=-10**25, encoding='utf-8'))
attempt('bytearray((), 1e-320)', lambda: bytearray((), 1e-320))
attempt("bytearray('ab\\r\\ncd\\x0b\\x85e', -1)", lambda: bytearray('ab\r\ncd\x0b\x85e', -1))
