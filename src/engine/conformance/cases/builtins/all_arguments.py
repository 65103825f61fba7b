# all(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fl(float):
    pass


class Se(set):
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
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("all('{}', -2**63)", lambda: all('{}', -2**63))
attempt('all(None)', lambda: all(None))
attempt("all(((1,2,3),), 3.14159, 'strict')", lambda: all(((1,2,3),), 3.14159, 'strict'))
attempt('all()', lambda: all())
attempt('all(object, {}, -256)', lambda: all(object, {}, -256))
attempt('all(Ellipsis, bad=1)', lambda: all(Ellipsis, bad=1))
attempt("all(((1,2,3),), '')", lambda: all(((1,2,3),), ''))
attempt("all(memoryview(b'xyz'), 0)", lambda: all(memoryview(b'xyz'), 0))
attempt('all({97:98})', lambda: all({97:98}))
attempt("all('strict', 1e16, -1.5)", lambda: all('strict', 1e16, -1.5))
attempt('all(frozenset({2,3}), 2**31, -10**25)', lambda: all(frozenset({2,3}), 2**31, -10**25))
attempt('all(I(2))', lambda: all(I(2)))
attempt("all(b'Hello World')", lambda: all(b'Hello World'))
attempt('all(frozenset({2,3}), range(3))', lambda: all(frozenset({2,3}), range(3)))
attempt('all(0.0)', lambda: all(0.0))
attempt("all(It(1,2), 'a,b,,c')", lambda: all(It(1,2), 'a,b,,c'))
attempt("all(b'Hello World', range(5,0,-2), 'tab\\tx')", lambda: all(b'Hello World', range(5,0,-2), 'tab\tx'))
attempt("all(Fl(2.5), 'utf-8')", lambda: all(Fl(2.5), 'utf-8'))
attempt("all('a\\x00b')", lambda: all('a\x00b'))
attempt("all(bytearray(b'ab'))", lambda: all(bytearray(b'ab')))
attempt("all(b'a,b', {1:2}.items(), 2**63-1)", lambda: all(b'a,b', {1:2}.items(), 2**63-1))
attempt('all(Fl(2.5))', lambda: all(Fl(2.5)))
attempt("all(float('-inf'))", lambda: all(float('-inf')))
attempt("all(Ro(), {'a':1})", lambda: all(Ro(), {'a':1}))
attempt("all(-256, St('sub'))", lambda: all(-256, St('sub')))
attempt("all(bytearray(b'ab'), 3.14159)", lambda: all(bytearray(b'ab'), 3.14159))
attempt('all(Se({1}))', lambda: all(Se({1})))
attempt('all([1,2,3], I(2))', lambda: all([1,2,3], I(2)))
attempt("all('strict', 2**63-1)", lambda: all('strict', 2**63-1))
attempt('all(int)', lambda: all(int))
attempt('all(-1e308)', lambda: all(-1e308))
attempt('all({1:2}.items())', lambda: all({1:2}.items()))
attempt("all([(1,2),(3,4)], b'abc', -3)", lambda: all([(1,2),(3,4)], b'abc', -3))
attempt('all(range(5,0,-2))', lambda: all(range(5,0,-2)))
attempt('all(-10**25)', lambda: all(-10**25))
attempt('all(123456789.123, bad=1)', lambda: all(123456789.123, bad=1))
