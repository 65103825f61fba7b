# set(): arguments of all kinds.


class Fl(float):
    pass


class Di(dict):
    pass


class Tu(tuple):
    pass


class Se(set):
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


attempt('set(Fl(2.5), False)', lambda: set(Fl(2.5), False))
attempt('set(True)', lambda: set(True))
attempt('set([3,1,2], 1e16, Se({1}))', lambda: set([3,1,2], 1e16, Se({1})))
attempt("set(b' x ')", lambda: set(b' x '))
attempt("set(b'a,b')", lambda: set(b'a,b'))
attempt('set()', lambda: set())
attempt("set(('a','b'), Fs({1,9}), slice(2**70))", lambda: set(('a','b'), Fs({1,9}), slice(2**70)))
attempt("set('\\ud800', 'a,b,,c')", lambda: set('\ud800', 'a,b,,c'))
attempt('set((1,2,3))', lambda: set((1,2,3)))
attempt("set('ΑΣ')", lambda: set('ΑΣ'))
attempt('set(Di(a=1))', lambda: set(Di(a=1)))
attempt('set(slice(0,0))', lambda: set(slice(0,0)))
attempt('set(3, Ro())', lambda: set(3, Ro()))
attempt("set(slice(1,3), b'\\xff\\x00', 2**31)", lambda: set(slice(1,3), b'\xff\x00', 2**31))
attempt('set(123456789.123)', lambda: set(123456789.123))
attempt("set('-12')", lambda: set('-12'))
attempt('set(1.0)', lambda: set(1.0))
attempt("set('strict')", lambda: set('strict'))
attempt("set(b'', True)", lambda: set(b'', True))
attempt("set(b'ab\\ncd')", lambda: set(b'ab\ncd'))
attempt("set(None, '{}')", lambda: set(None, '{}'))
attempt("set('a,b,,c')", lambda: set('a,b,,c'))
attempt("set(-1e308, b'\\r\\n', 'aXbX')", lambda: set(-1e308, b'\r\n', 'aXbX'))
attempt('set(int, bad=1)', lambda: set(int, bad=1))
attempt("set(memoryview(b'xyz'))", lambda: set(memoryview(b'xyz')))
attempt('set(slice(-2,None))', lambda: set(slice(-2,None)))
attempt('set([], bad=1)', lambda: set([], bad=1))
attempt("set(255, 'a')", lambda: set(255, 'a'))
attempt('set(255)', lambda: set(255))
attempt('set(7, bad=1)', lambda: set(7, bad=1))
attempt('set(None)', lambda: set(None))
attempt("set(b'\\xff\\x00')", lambda: set(b'\xff\x00'))
attempt('set(object)', lambda: set(object))
attempt('set(complex(1,2), Di(a=1))', lambda: set(complex(1,2), Di(a=1)))
attempt('set(It(1,2))', lambda: set(It(1,2)))
attempt('set(Tu((1,)))', lambda: set(Tu((1,))))
attempt("set('  x  ', 5)", lambda: set('  x  ', 5))
