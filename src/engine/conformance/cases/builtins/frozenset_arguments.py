# frozenset(): arguments of all kinds.


class Tu(tuple):
    pass


class Bs(bytes):
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


attempt("frozenset([], complex('nan'), 0.1)", lambda: frozenset([], complex('nan'), 0.1))
attempt('frozenset(-1)', lambda: frozenset(-1))
attempt("frozenset(memoryview(b'xyz'))", lambda: frozenset(memoryview(b'xyz')))
attempt("frozenset(slice('a'))", lambda: frozenset(slice('a')))
attempt('frozenset([], range(3))', lambda: frozenset([], range(3)))
attempt("frozenset('\\ud800')", lambda: frozenset('\ud800'))
attempt('frozenset(2**63-1)', lambda: frozenset(2**63-1))
attempt("frozenset('\\u0660\\u0661')", lambda: frozenset('\u0660\u0661'))
attempt("frozenset('ŉǆ')", lambda: frozenset('ŉǆ'))
attempt('frozenset(7)', lambda: frozenset(7))
attempt("frozenset('a', 2**64)", lambda: frozenset('a', 2**64))
attempt('frozenset()', lambda: frozenset())
attempt("frozenset(b'Hello World')", lambda: frozenset(b'Hello World'))
attempt('frozenset(100)', lambda: frozenset(100))
attempt("frozenset('utf-8')", lambda: frozenset('utf-8'))
attempt('frozenset(slice(2**70))', lambda: frozenset(slice(2**70)))
attempt("frozenset(255, float('inf'))", lambda: frozenset(255, float('inf')))
attempt("frozenset(Bs(b'q'))", lambda: frozenset(Bs(b'q')))
attempt('frozenset(Sq(3,4))', lambda: frozenset(Sq(3,4)))
attempt('frozenset(7, range(5,0,-2))', lambda: frozenset(7, range(5,0,-2)))
attempt('frozenset(range(3))', lambda: frozenset(range(3)))
attempt('frozenset(It(1,2))', lambda: frozenset(It(1,2)))
attempt("frozenset(1e-320, ['a','b'], {'a'})", lambda: frozenset(1e-320, ['a','b'], {'a'}))
attempt("frozenset(2, {'x':'y'})", lambda: frozenset(2, {'x':'y'}))
attempt("frozenset({1:1}.keys(), b'', int)", lambda: frozenset({1:1}.keys(), b'', int))
attempt("frozenset('😀x', 0.0)", lambda: frozenset('😀x', 0.0))
attempt('frozenset({1,2}, set())', lambda: frozenset({1,2}, set()))
attempt("frozenset('ŉǆ', [1,'a'])", lambda: frozenset('ŉǆ', [1,'a']))
attempt('frozenset(Tu((1,)))', lambda: frozenset(Tu((1,))))
attempt("frozenset({97:'xyz'}, float('-inf'), bad=1)", lambda: frozenset({97:'xyz'}, float('-inf'), bad=1))
attempt('frozenset(int)', lambda: frozenset(int))
attempt('frozenset(object)', lambda: frozenset(object))
attempt("frozenset(b'', 'ΑΣ', True)", lambda: frozenset(b'', 'ΑΣ', True))
attempt("frozenset('Hello World')", lambda: frozenset('Hello World'))
attempt('frozenset(range(3), bad=1)', lambda: frozenset(range(3), bad=1))
