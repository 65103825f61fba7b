# frozenset.union: arguments of all kinds.


class Fl(float):
    pass


class Tu(tuple):
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
    outcome = None
    try:
        outcome = f()
        kind = type(outcome).__name__
    except (TypeError, ValueError, ArithmeticError, LookupError) as e:
        kind, outcome = 'error', e
    except Exception as e:
        kind, outcome = 'other error', e
    print(f'{label:<40} {kind}: {str(outcome)[:250]!r}')


attempt("frozenset('abc').union(slice(2**70))", lambda: frozenset('abc').union(slice(2**70)))
attempt('frozenset().union([3,1,2])', lambda: frozenset().union([3,1,2]))
attempt('Fs({1}).union([3,1,2], ((1,2,3),), slice(None,None,2))', lambda: Fs({1}).union([3,1,2], ((1,2,3),), slice(None,None,2)))
attempt('Fs({1}).union(slice(2**70))', lambda: Fs({1}).union(slice(2**70)))
attempt('frozenset().union()', lambda: frozenset().union())
attempt('frozenset({1,2}).union(-256, [3,1,2])', lambda: frozenset({1,2}).union(-256, [3,1,2]))
attempt("Fs({1}).union(float('nan'), '{}')", lambda: Fs({1}).union(float('nan'), '{}'))
attempt('frozenset({1,2}).union([1,2,3])', lambda: frozenset({1,2}).union([1,2,3]))
attempt("frozenset('abc').union(Tu((1,)))", lambda: frozenset('abc').union(Tu((1,))))
attempt("frozenset('abc').union(frozenset({2,3}), Fl(2.5))", lambda: frozenset('abc').union(frozenset({2,3}), Fl(2.5)))
attempt("frozenset().union(slice(None,None,2), b'ab\\ncd')", lambda: frozenset().union(slice(None,None,2), b'ab\ncd'))
attempt("frozenset({1,2}).union('ab\\r\\ncd\\x0b\\x85e')", lambda: frozenset({1,2}).union('ab\r\ncd\x0b\x85e'))
attempt('Fs({1}).union(Tu((1,)))', lambda: Fs({1}).union(Tu((1,))))
attempt('frozenset({1,2}).union(Tu((1,)), slice(None,None,-1))', lambda: frozenset({1,2}).union(Tu((1,)), slice(None,None,-1)))
attempt('frozenset().union(-2**31)', lambda: frozenset().union(-2**31))
attempt('frozenset().union(1.0)', lambda: frozenset().union(1.0))
attempt('frozenset({1,2}).union()', lambda: frozenset({1,2}).union())
attempt("Fs({1}).union('fi')", lambda: Fs({1}).union('fi'))
attempt('frozenset().union({1:2}.items())', lambda: frozenset().union({1:2}.items()))
attempt("Fs({1}).union(Fs({1,9}), {'a'})", lambda: Fs({1}).union(Fs({1,9}), {'a'}))
attempt('Fs({1}).union({1,2}, [[1],[2]])', lambda: Fs({1}).union({1,2}, [[1],[2]]))
attempt("frozenset('abc').union(Ro())", lambda: frozenset('abc').union(Ro()))
attempt('Fs({1}).union([(1,2),(3,4)])', lambda: Fs({1}).union([(1,2),(3,4)]))
attempt('frozenset().union(slice(None,None,2), (1,2,3))', lambda: frozenset().union(slice(None,None,2), (1,2,3)))
attempt('frozenset({1,2}).union(frozenset({2,3}))', lambda: frozenset({1,2}).union(frozenset({2,3})))
attempt('frozenset().union(Se({1}))', lambda: frozenset().union(Se({1})))
attempt('frozenset().union(Fs({1,9}))', lambda: frozenset().union(Fs({1,9})))
attempt('frozenset({1,2}).union(range(5,0,-2), range(3))', lambda: frozenset({1,2}).union(range(5,0,-2), range(3)))
attempt('Fs({1}).union()', lambda: Fs({1}).union())
attempt("Fs({1}).union((), ('a','b'), [3,1,2])", lambda: Fs({1}).union((), ('a','b'), [3,1,2]))
attempt('Fs({1}).union({1:1}.keys())', lambda: Fs({1}).union({1:1}.keys()))
attempt("frozenset({1,2}).union('{}')", lambda: frozenset({1,2}).union('{}'))
