# repr(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class In(int):
    pass


class Li(list):
    pass


class Di(dict):
    pass


class Tu(tuple):
    pass


class Bs(bytes):
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


attempt("repr(St('sub'))", lambda: repr(St('sub')))
attempt('repr()', lambda: repr())
attempt("repr([1,'a'])", lambda: repr([1,'a']))
attempt("repr([b'a',b'b'], '-12', 10)", lambda: repr([b'a',b'b'], '-12', 10))
attempt("repr(b'abc', 'İI', 'ŉǆ')", lambda: repr(b'abc', 'İI', 'ŉǆ'))
attempt("repr([(1,2),(3,4)], In(5), '\\ud800')", lambda: repr([(1,2),(3,4)], In(5), '\ud800'))
attempt('repr(I(2**70))', lambda: repr(I(2**70)))
attempt("repr(St('sub'), Li([1,2]), '😀x')", lambda: repr(St('sub'), Li([1,2]), '😀x'))
attempt("repr(Bs(b'q'))", lambda: repr(Bs(b'q')))
attempt("repr('a\\x00b')", lambda: repr('a\x00b'))
attempt('repr(255)', lambda: repr(255))
attempt('repr((), slice(I(1),I(3)))', lambda: repr((), slice(I(1),I(3))))
attempt('repr(-1e308)', lambda: repr(-1e308))
attempt('repr(-1, [[1],[2]], 1e16)', lambda: repr(-1, [[1],[2]], 1e16))
attempt("repr(b'ab\\ncd', range(3), slice('a'))", lambda: repr(b'ab\ncd', range(3), slice('a')))
attempt("repr(float('inf'))", lambda: repr(float('inf')))
attempt('repr(None, -1)', lambda: repr(None, -1))
attempt("repr(-0.0, 'ŉǆ')", lambda: repr(-0.0, 'ŉǆ'))
attempt('repr(Di(a=1))', lambda: repr(Di(a=1)))
attempt('repr(-10**25, 2**63-1)', lambda: repr(-10**25, 2**63-1))
attempt('repr(True, None)', lambda: repr(True, None))
attempt("repr({'a':1}, b'Hello World', b'a')", lambda: repr({'a':1}, b'Hello World', b'a'))
attempt("repr(slice(I(1),I(3)), 'abc')", lambda: repr(slice(I(1),I(3)), 'abc'))
attempt("repr(2**63, float('-inf'), [1,2,3])", lambda: repr(2**63, float('-inf'), [1,2,3]))
attempt("repr(bytearray(b'ab'))", lambda: repr(bytearray(b'ab')))
attempt("repr('İI')", lambda: repr('İI'))
attempt('repr(Tu((1,)))', lambda: repr(Tu((1,))))
attempt('repr(I(-1))', lambda: repr(I(-1)))
attempt('repr(-256)', lambda: repr(-256))
attempt("repr(None, b'\\xff\\x00')", lambda: repr(None, b'\xff\x00'))
attempt('repr([3,1,2])', lambda: repr([3,1,2]))
attempt("repr(St('sub'), bad=1)", lambda: repr(St('sub'), bad=1))
attempt("repr('%s')", lambda: repr('%s'))
attempt("repr('\\n')", lambda: repr('\n'))
attempt("repr('  x  ', {})", lambda: repr('  x  ', {}))
attempt("repr('Hello World', St('sub'), '{}')", lambda: repr('Hello World', St('sub'), '{}'))
attempt('repr(It(1,2))', lambda: repr(It(1,2)))
attempt("repr({1:1}.keys(), {'x':'y'})", lambda: repr({1:1}.keys(), {'x':'y'}))
