# tuple.index: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
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


attempt("(1,2,3).index(b'', 2)", lambda: (1,2,3).index(b'', 2))
attempt("(1,(2,3)).index(b'\\xff\\x00', 5, -1)", lambda: (1,(2,3)).index(b'\xff\x00', 5, -1))
attempt("(None,).index(Bs(b'q'), -10)", lambda: (None,).index(Bs(b'q'), -10))
attempt("(None,).index(b' x ', 2)", lambda: (None,).index(b' x ', 2))
attempt('().index(-1, It(1,2), slice(None,None,2))', lambda: ().index(-1, It(1,2), slice(None,None,2)))
attempt("('a','b').index(b'\\xff\\x00', 0)", lambda: ('a','b').index(b'\xff\x00', 0))
attempt("(None,).index(bytearray(b'ab'), -1, 100)", lambda: (None,).index(bytearray(b'ab'), -1, 100))
attempt("(1,2,3).index(b'Hello World')", lambda: (1,2,3).index(b'Hello World'))
attempt("().index(b'abc')", lambda: ().index(b'abc'))
attempt('(1,2,3).index([])', lambda: (1,2,3).index([]))
attempt("('a','b').index(memoryview(b'xyz'))", lambda: ('a','b').index(memoryview(b'xyz')))
attempt("(1,(2,3)).index(b'a,b')", lambda: (1,(2,3)).index(b'a,b'))
attempt('Tu((1,2)).index(2, slice(-2,None))', lambda: Tu((1,2)).index(2, slice(-2,None)))
attempt("('a','b').index(b'ab\\ncd')", lambda: ('a','b').index(b'ab\ncd'))
attempt("(1,2,3).index(b'ab\\ncd', -1)", lambda: (1,2,3).index(b'ab\ncd', -1))
attempt("(None,).index(b'\\xff\\x00', 2)", lambda: (None,).index(b'\xff\x00', 2))
attempt("(1,(2,3)).index(memoryview(b'xyz'), -10)", lambda: (1,(2,3)).index(memoryview(b'xyz'), -10))
attempt("(1,(2,3)).index(b'abc', 100)", lambda: (1,(2,3)).index(b'abc', 100))
attempt('Tu((1,2)).index(slice(None,None,2), slice(None,None,-1))', lambda: Tu((1,2)).index(slice(None,None,2), slice(None,None,-1)))
attempt("('a','b').index()", lambda: ('a','b').index())
attempt("().index(b' x ')", lambda: ().index(b' x '))
attempt("('a','b').index(b'', -10)", lambda: ('a','b').index(b'', -10))
attempt("(None,).index(memoryview(b'xyz'))", lambda: (None,).index(memoryview(b'xyz')))
attempt("().index(b'\\xff\\x00')", lambda: ().index(b'\xff\x00'))
attempt("(1,(2,3)).index(memoryview(b'xyz'), 1, None)", lambda: (1,(2,3)).index(memoryview(b'xyz'), 1, None))
attempt("(1,2,3).index(b'ab\\ncd')", lambda: (1,2,3).index(b'ab\ncd'))
attempt("Tu((1,2)).index(b'a', None)", lambda: Tu((1,2)).index(b'a', None))
attempt("(None,).index(bytearray(b'ab'), 5)", lambda: (None,).index(bytearray(b'ab'), 5))
attempt('Tu((1,2)).index([1,2,3])', lambda: Tu((1,2)).index([1,2,3]))
attempt("(1,(2,3)).index(2, St('sub'))", lambda: (1,(2,3)).index(2, St('sub')))
attempt("(1,(2,3)).index(b'\\r\\n', 0, 0)", lambda: (1,(2,3)).index(b'\r\n', 0, 0))
attempt("(None,).index(b' x ', 0, I(2))", lambda: (None,).index(b' x ', 0, I(2)))
