# abs(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Tu(tuple):
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


attempt("abs((1,2,3), set(), 'aXbX')", lambda: abs((1,2,3), set(), 'aXbX'))
attempt('abs(-2**63)', lambda: abs(-2**63))
attempt("abs('\\ud800', 1)", lambda: abs('\ud800', 1))
attempt("abs('\\n')", lambda: abs('\n'))
attempt('abs((), [1,2,3])', lambda: abs((), [1,2,3]))
attempt("abs(slice('a'), b'Hello World')", lambda: abs(slice('a'), b'Hello World'))
attempt("abs(memoryview(b'xyz'), ((1,2,3),))", lambda: abs(memoryview(b'xyz'), ((1,2,3),)))
attempt("abs(-0.0, Tu((1,)), 'ß')", lambda: abs(-0.0, Tu((1,)), 'ß'))
attempt('abs()', lambda: abs())
attempt("abs(b' x ')", lambda: abs(b' x '))
attempt('abs(256)', lambda: abs(256))
attempt('abs({})', lambda: abs({}))
attempt('abs(7)', lambda: abs(7))
attempt('abs(0.0)', lambda: abs(0.0))
attempt('abs(Fs({1,9}))', lambda: abs(Fs({1,9})))
attempt("abs({97:'xyz'}, Sq(3,4))", lambda: abs({97:'xyz'}, Sq(3,4)))
attempt('abs(((1,2,3),))', lambda: abs(((1,2,3),)))
attempt("abs('123')", lambda: abs('123'))
attempt('abs(-2**63-1, None)', lambda: abs(-2**63-1, None))
attempt('abs(1j, 3)', lambda: abs(1j, 3))
attempt("abs({1:1}.keys(), '%s')", lambda: abs({1:1}.keys(), '%s'))
attempt('abs(bad=1)', lambda: abs(bad=1))
attempt("abs({'a':1}, 1e-320)", lambda: abs({'a':1}, 1e-320))
attempt("abs(1.0, b' x ', slice(1,3))", lambda: abs(1.0, b' x ', slice(1,3)))
attempt('abs([3,1,2], -0.0)', lambda: abs([3,1,2], -0.0))
attempt('abs(2**63-1)', lambda: abs(2**63-1))
attempt('abs(slice(None,None,-1), -2**63)', lambda: abs(slice(None,None,-1), -2**63))
attempt("abs({97:'xyz'})", lambda: abs({97:'xyz'}))
attempt('abs(-1e308, Sq(3,4))', lambda: abs(-1e308, Sq(3,4)))
attempt("abs({'a':1})", lambda: abs({'a':1}))
attempt('abs(I(-1))', lambda: abs(I(-1)))
attempt("abs('fi')", lambda: abs('fi'))
attempt('abs({1:2}.items())', lambda: abs({1:2}.items()))
attempt('abs(0.1)', lambda: abs(0.1))
attempt('abs(10)', lambda: abs(10))
attempt("abs('\\u0660\\u0661', '😀x', slice(None,None,-1))", lambda: abs('\u0660\u0661', '😀x', slice(None,None,-1)))
attempt('abs(I(2**70))', lambda: abs(I(2**70)))
attempt("abs(float('-inf'))", lambda: abs(float('-inf')))
