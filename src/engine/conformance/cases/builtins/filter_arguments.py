# filter(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Fl(float):
    pass


class Di(dict):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


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


attempt("list(filter(b'a,b', {'a'}))", lambda: list(filter(b'a,b', {'a'})))
attempt("list(filter(frozenset({2,3}), slice('a')))", lambda: list(filter(frozenset({2,3}), slice('a'))))
attempt('list(filter(3.14159))', lambda: list(filter(3.14159)))
attempt("list(filter('ß'))", lambda: list(filter('ß')))
attempt("list(filter(bytearray(b'ab')))", lambda: list(filter(bytearray(b'ab'))))
attempt("list(filter(1e300, {97:'xyz'}, '😀x'))", lambda: list(filter(1e300, {97:'xyz'}, '😀x')))
attempt("list(filter(Ba(b'zz')))", lambda: list(filter(Ba(b'zz'))))
attempt("list(filter(str, {'x':'y'}))", lambda: list(filter(str, {'x':'y'})))
attempt("list(filter(['a','b']))", lambda: list(filter(['a','b'])))
attempt('list(filter(-1.5))', lambda: list(filter(-1.5)))
attempt("list(filter([1,2,3], '{}', b' x '))", lambda: list(filter([1,2,3], '{}', b' x ')))
attempt('list(filter(-1e308))', lambda: list(filter(-1e308)))
attempt('list(filter(1.0, {97:None}))', lambda: list(filter(1.0, {97:None})))
attempt('filter()', lambda: filter())
attempt('list(filter(2, ((1,2,3),)))', lambda: list(filter(2, ((1,2,3),))))
attempt('list(filter(I(2), -0.0, bad=1))', lambda: list(filter(I(2), -0.0, bad=1)))
attempt('list(filter(frozenset({2,3}), bad=1))', lambda: list(filter(frozenset({2,3}), bad=1)))
attempt('list(filter(-0.0))', lambda: list(filter(-0.0)))
attempt("list(filter('\\ud800', frozenset({2,3}), '123'))", lambda: list(filter('\ud800', frozenset({2,3}), '123')))
attempt('list(filter(It(1,2)))', lambda: list(filter(It(1,2))))
attempt('list(filter(2.5))', lambda: list(filter(2.5)))
attempt("list(filter('\\u0660\\u0661'))", lambda: list(filter('\u0660\u0661')))
attempt("list(filter('strict', {'a':1}))", lambda: list(filter('strict', {'a':1})))
attempt('list(filter({1:1}.keys()))', lambda: list(filter({1:1}.keys())))
attempt("list(filter(b'a'))", lambda: list(filter(b'a')))
attempt("list(filter(complex('nan'), complex(1,2)))", lambda: list(filter(complex('nan'), complex(1,2))))
attempt('list(filter(slice(0,0), I(-1)))', lambda: list(filter(slice(0,0), I(-1))))
attempt('list(filter(str))', lambda: list(filter(str)))
attempt("list(filter('fi', It(1,2)))", lambda: list(filter('fi', It(1,2))))
attempt('list(filter(7))', lambda: list(filter(7)))
attempt("list(filter(-1.5, slice('a'), ()))", lambda: list(filter(-1.5, slice('a'), ())))
attempt('list(filter(1, 2**63))', lambda: list(filter(1, 2**63)))
attempt('list(filter(Di(a=1), 1e-320))', lambda: list(filter(Di(a=1), 1e-320)))
attempt("list(filter(b'\\xff\\x00', memoryview(b'xyz')))", lambda: list(filter(b'\xff\x00', memoryview(b'xyz'))))
attempt('list(filter({1:2}.items()))', lambda: list(filter({1:2}.items())))
attempt("list(filter('Hello World'))", lambda: list(filter('Hello World')))
attempt('list(filter(255, None, Fl(2.5)))', lambda: list(filter(255, None, Fl(2.5))))
attempt("list(filter('fi', bytearray(b'ab')))", lambda: list(filter('fi', bytearray(b'ab'))))
attempt('list(filter(False, slice(1,3)))', lambda: list(filter(False, slice(1,3))))
attempt("list(filter(2**31, Se({1}), '\\ud800'))", lambda: list(filter(2**31, Se({1}), '\ud800')))
attempt("list(filter(b''))", lambda: list(filter(b'')))
