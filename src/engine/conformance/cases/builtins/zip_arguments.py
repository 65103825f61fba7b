# zip(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
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


attempt('list(zip(2**64))', lambda: list(zip(2**64)))
attempt('list(zip(7))', lambda: list(zip(7)))
attempt("list(zip(float('-inf')))", lambda: list(zip(float('-inf'))))
attempt("list(zip(slice('a'), 2**64))", lambda: list(zip(slice('a'), 2**64)))
attempt('list(zip(2))', lambda: list(zip(2)))
attempt("list(zip(float('nan'), -1.5))", lambda: list(zip(float('nan'), -1.5)))
attempt('list(zip(slice(None,None,-1), strict=-1e308))', lambda: list(zip(slice(None,None,-1), strict=-1e308)))
attempt('list(zip(Ellipsis, 1.0))', lambda: list(zip(Ellipsis, 1.0)))
attempt('list(zip(False, slice(None,None,-1)))', lambda: list(zip(False, slice(None,None,-1))))
attempt("list(zip({1,2}, '-12', {'a'}))", lambda: list(zip({1,2}, '-12', {'a'})))
attempt("list(zip({'x':'y'}))", lambda: list(zip({'x':'y'})))
attempt('list(zip(Fs({1,9}), {}))', lambda: list(zip(Fs({1,9}), {})))
attempt('list(zip(slice(I(1),I(3)), strict=I(-1)))', lambda: list(zip(slice(I(1),I(3)), strict=I(-1))))
attempt('list(zip([(1,2),(3,4)], 255))', lambda: list(zip([(1,2),(3,4)], 255)))
attempt("list(zip(memoryview(b'xyz')))", lambda: list(zip(memoryview(b'xyz'))))
attempt("list(zip(256, b'\\xff\\x00', strict=I(2)))", lambda: list(zip(256, b'\xff\x00', strict=I(2))))
attempt("list(zip(2**63, -0.0, 'abc'))", lambda: list(zip(2**63, -0.0, 'abc')))
attempt("list(zip(['a','b'], {1:1}.keys(), 'a,b,,c'))", lambda: list(zip(['a','b'], {1:1}.keys(), 'a,b,,c')))
attempt('list(zip(Sq(3,4)))', lambda: list(zip(Sq(3,4))))
attempt('zip(bad=1)', lambda: zip(bad=1))
attempt("list(zip('strict'))", lambda: list(zip('strict')))
attempt('list(zip(True))', lambda: list(zip(True)))
attempt('list(zip({97:None}))', lambda: list(zip({97:None})))
attempt("list(zip('tab\\tx', 3))", lambda: list(zip('tab\tx', 3)))
attempt("list(zip(0.1, {97:'xyz'}, 2**63-1))", lambda: list(zip(0.1, {97:'xyz'}, 2**63-1)))
attempt("list(zip(b'Hello World'))", lambda: list(zip(b'Hello World')))
attempt("list(zip(5, float('-inf')))", lambda: list(zip(5, float('-inf'))))
attempt("list(zip(I(-1), I(-1), 'a\\x00b'))", lambda: list(zip(I(-1), I(-1), 'a\x00b')))
attempt('list(zip(frozenset({2,3})))', lambda: list(zip(frozenset({2,3}))))
attempt("list(zip('\\ud800', strict=Li([1,2]), bad=1))", lambda: list(zip('\ud800', strict=Li([1,2]), bad=1)))
attempt("list(zip(float('nan')))", lambda: list(zip(float('nan'))))
attempt("list(zip(Ba(b'zz'), b'abc'))", lambda: list(zip(Ba(b'zz'), b'abc')))
