# chr(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Fs(frozenset):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


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


attempt('chr(3)', lambda: chr(3))
attempt('chr(I(-1))', lambda: chr(I(-1)))
attempt("chr('123', 3, set())", lambda: chr('123', 3, set()))
attempt('chr(123456789.123)', lambda: chr(123456789.123))
attempt('chr(3, Fs({1,9}), bad=1)', lambda: chr(3, Fs({1,9}), bad=1))
attempt("chr('fi', set(), [1,2,3])", lambda: chr('fi', set(), [1,2,3]))
attempt('chr()', lambda: chr())
attempt("chr('\\n')", lambda: chr('\n'))
attempt("chr(b'ab\\ncd')", lambda: chr(b'ab\ncd'))
attempt("chr('', Fs({1,9}), bad=1)", lambda: chr('', Fs({1,9}), bad=1))
attempt("chr('  x  ')", lambda: chr('  x  '))
attempt("chr(3, 'tab\\tx', 1e-320)", lambda: chr(3, 'tab\tx', 1e-320))
attempt("chr(Ba(b'zz'))", lambda: chr(Ba(b'zz')))
attempt("chr('-12')", lambda: chr('-12'))
attempt("chr([b'a',b'b'], 'tab\\tx')", lambda: chr([b'a',b'b'], 'tab\tx'))
attempt("chr(Bs(b'q'))", lambda: chr(Bs(b'q')))
attempt('chr(0.0)', lambda: chr(0.0))
attempt('chr(range(3))', lambda: chr(range(3)))
attempt("chr(['a','b'], '123', bad=1)", lambda: chr(['a','b'], '123', bad=1))
attempt('chr(I(2))', lambda: chr(I(2)))
attempt('chr(1.0, 3, {1:2,3:4})', lambda: chr(1.0, 3, {1:2,3:4}))
attempt("chr(float('inf'))", lambda: chr(float('inf')))
attempt('chr(100)', lambda: chr(100))
attempt('chr(It(1,2))', lambda: chr(It(1,2)))
attempt("chr('a,b,,c', {'x':'y'})", lambda: chr('a,b,,c', {'x':'y'}))
attempt("chr('😀x')", lambda: chr('😀x'))
attempt("chr('日本')", lambda: chr('日本'))
attempt('chr({1:2,3:4})', lambda: chr({1:2,3:4}))
attempt("chr(b'\\xff\\x00')", lambda: chr(b'\xff\x00'))
attempt('chr(255)', lambda: chr(255))
attempt('chr(-1)', lambda: chr(-1))
attempt('chr(3, 0.0)', lambda: chr(3, 0.0))
attempt('chr(set(), 3)', lambda: chr(set(), 3))
attempt('chr(Sq(3,4), [(1,2),(3,4)], 3)', lambda: chr(Sq(3,4), [(1,2),(3,4)], 3))
attempt('chr(-1.5)', lambda: chr(-1.5))
