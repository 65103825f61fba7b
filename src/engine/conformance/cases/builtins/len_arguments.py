# len(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class In(int):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


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


attempt("len(St('sub'))", lambda: len(St('sub')))
attempt("len(b'a,b', In(5))", lambda: len(b'a,b', In(5)))
attempt("len('\\n', Sq(3,4), ())", lambda: len('\n', Sq(3,4), ()))
attempt("len('Hello World')", lambda: len('Hello World'))
attempt('len(2, set())', lambda: len(2, set()))
attempt('len()', lambda: len())
attempt('len(2.5, 1)', lambda: len(2.5, 1))
attempt('len(1.0)', lambda: len(1.0))
attempt('len({97:98})', lambda: len({97:98}))
attempt("len([b'a',b'b'], Ellipsis, -2**31)", lambda: len([b'a',b'b'], Ellipsis, -2**31))
attempt("len('%s', slice(None,None,-1), In(5))", lambda: len('%s', slice(None,None,-1), In(5)))
attempt("len('{}')", lambda: len('{}'))
attempt('len(1e16, 1e-320)', lambda: len(1e16, 1e-320))
attempt('len({1,2})', lambda: len({1,2}))
attempt('len(complex(1,2))', lambda: len(complex(1,2)))
attempt('len([1,2,3])', lambda: len([1,2,3]))
attempt("len(slice(1,3), 'ŉǆ')", lambda: len(slice(1,3), 'ŉǆ'))
attempt("len('  x  ')", lambda: len('  x  '))
attempt("len('日本')", lambda: len('日本'))
attempt('len(frozenset({2,3}))', lambda: len(frozenset({2,3})))
attempt("len('Hello World', 'ŉǆ', slice(None,None,2))", lambda: len('Hello World', 'ŉǆ', slice(None,None,2)))
attempt('len({})', lambda: len({}))
attempt('len(object)', lambda: len(object))
attempt("len('Hello World', memoryview(b'xyz'))", lambda: len('Hello World', memoryview(b'xyz')))
attempt('len(I(-1))', lambda: len(I(-1)))
attempt("len('  x  ', 1e16)", lambda: len('  x  ', 1e16))
attempt('len(10)', lambda: len(10))
attempt("len(b'Hello World', 2.5)", lambda: len(b'Hello World', 2.5))
attempt('len(slice(1,3))', lambda: len(slice(1,3)))
attempt("len('strict')", lambda: len('strict'))
attempt("len(slice(None,None,-1), 'strict')", lambda: len(slice(None,None,-1), 'strict'))
attempt("len(b'Hello World', slice(-2,None), '  x  ')", lambda: len(b'Hello World', slice(-2,None), '  x  '))
attempt('len(frozenset({2,3}), 3.14159)', lambda: len(frozenset({2,3}), 3.14159))
attempt("len(['a','b'], 1)", lambda: len(['a','b'], 1))
attempt("len('ab\\r\\ncd\\x0b\\x85e')", lambda: len('ab\r\ncd\x0b\x85e'))
attempt('len(slice(1,3), [3,1,2])', lambda: len(slice(1,3), [3,1,2]))
