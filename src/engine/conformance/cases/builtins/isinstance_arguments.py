# isinstance(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Di(dict):
    pass


class Bs(bytes):
    pass


class Se(set):
    pass


class Fs(frozenset):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


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


attempt("isinstance(b'\\xff\\x00')", lambda: isinstance(b'\xff\x00'))
attempt("isinstance('İI')", lambda: isinstance('İI'))
attempt('isinstance(slice(1,3))', lambda: isinstance(slice(1,3)))
attempt('isinstance(Di(a=1), -1.5, [[1],[2]])', lambda: isinstance(Di(a=1), -1.5, [[1],[2]]))
attempt('isinstance(1)', lambda: isinstance(1))
attempt("isinstance(-256, [1,'a'], '%s')", lambda: isinstance(-256, [1,'a'], '%s'))
attempt("isinstance('strict', 2**63-1)", lambda: isinstance('strict', 2**63-1))
attempt("isinstance(1, 'a')", lambda: isinstance(1, 'a'))
attempt("isinstance('{}', (1,2), bad=1)", lambda: isinstance('{}', (1,2), bad=1))
attempt('isinstance(0)', lambda: isinstance(0))
attempt('isinstance(slice(I(1),I(3)), slice(None,None,-1))', lambda: isinstance(slice(I(1),I(3)), slice(None,None,-1)))
attempt('isinstance((1,2,3))', lambda: isinstance((1,2,3)))
attempt('isinstance()', lambda: isinstance())
attempt("isinstance(['ab','cd'])", lambda: isinstance(['ab','cd']))
attempt('isinstance(Fs({1,9}))', lambda: isinstance(Fs({1,9})))
attempt("isinstance(b'\\xff\\x00', ['ab','cd'])", lambda: isinstance(b'\xff\x00', ['ab','cd']))
attempt('isinstance([])', lambda: isinstance([]))
attempt("isinstance('  x  ')", lambda: isinstance('  x  '))
attempt("isinstance({'a'})", lambda: isinstance({'a'}))
attempt('isinstance(I(2))', lambda: isinstance(I(2)))
attempt('isinstance(Sq(3,4))', lambda: isinstance(Sq(3,4)))
attempt("isinstance(-2**63-1, float('inf'))", lambda: isinstance(-2**63-1, float('inf')))
attempt('isinstance(2**64)', lambda: isinstance(2**64))
attempt('isinstance(Mp(), Ellipsis)', lambda: isinstance(Mp(), Ellipsis))
attempt('isinstance(frozenset({2,3}), [(1,2),(3,4)])', lambda: isinstance(frozenset({2,3}), [(1,2),(3,4)]))
attempt('isinstance(None)', lambda: isinstance(None))
attempt('isinstance(slice(None,None,2))', lambda: isinstance(slice(None,None,2)))
attempt('isinstance(-2**31, -256)', lambda: isinstance(-2**31, -256))
attempt('isinstance(bad=1)', lambda: isinstance(bad=1))
attempt('isinstance({1:2}.items())', lambda: isinstance({1:2}.items()))
attempt('isinstance([[1],[2]])', lambda: isinstance([[1],[2]]))
attempt('isinstance(2**63)', lambda: isinstance(2**63))
attempt('isinstance(2**63-1)', lambda: isinstance(2**63-1))
attempt("isinstance(Bs(b'q'))", lambda: isinstance(Bs(b'q')))
attempt("isinstance('ΑΣ', -1)", lambda: isinstance('ΑΣ', -1))
attempt("isinstance(float('inf'))", lambda: isinstance(float('inf')))
attempt('isinstance({})', lambda: isinstance({}))
attempt("isinstance(slice(1,3), 'ΑΣ', ())", lambda: isinstance(slice(1,3), 'ΑΣ', ()))
attempt('isinstance(1.0)', lambda: isinstance(1.0))
attempt("isinstance(Se({1}), '  x  ', [])", lambda: isinstance(Se({1}), '  x  ', []))
attempt('isinstance(I(2**70))', lambda: isinstance(I(2**70)))
attempt("isinstance('fi')", lambda: isinstance('fi'))
