# frozenset: bits_in with operands of many types.


class Bs(bytes):
    pass


class Fs(frozenset):
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


attempt("(frozenset({1,2})) << (frozenset('abc'))", lambda: (frozenset({1,2})) << (frozenset('abc')))
attempt('(frozenset()) ^ (frozenset())', lambda: (frozenset()) ^ (frozenset()))
attempt('(frozenset({1,2})) not in (10)', lambda: (frozenset({1,2})) not in (10))
attempt("(False) ^ (frozenset('abc'))", lambda: (False) ^ (frozenset('abc')))
attempt('(Fs({1})) | ({1:1}.keys())', lambda: (Fs({1})) | ({1:1}.keys()))
attempt('(Fs({1})) not in (True)', lambda: (Fs({1})) not in (True))
attempt("((1,2,3)) << (frozenset('abc'))", lambda: ((1,2,3)) << (frozenset('abc')))
attempt('(frozenset()) | (1.0)', lambda: (frozenset()) | (1.0))
attempt('(Fs({1})) << (It(1,2))', lambda: (Fs({1})) << (It(1,2)))
attempt("(frozenset('abc')) << (frozenset('abc'))", lambda: (frozenset('abc')) << (frozenset('abc')))
attempt('(frozenset({1,2})) ^ (Fs({1}))', lambda: (frozenset({1,2})) ^ (Fs({1})))
attempt('(frozenset({1,2})) ^ (frozenset({1,2}))', lambda: (frozenset({1,2})) ^ (frozenset({1,2})))
attempt("(frozenset('abc')) >> (Fs({1}))", lambda: (frozenset('abc')) >> (Fs({1})))
attempt("(frozenset('abc')) not in (frozenset({1,2}))", lambda: (frozenset('abc')) not in (frozenset({1,2})))
attempt('(frozenset()) << (frozenset())', lambda: (frozenset()) << (frozenset()))
attempt('(frozenset()) in (-2**63-1)', lambda: (frozenset()) in (-2**63-1))
attempt('(frozenset({1,2})) not in (frozenset())', lambda: (frozenset({1,2})) not in (frozenset()))
attempt("(frozenset('abc')) in (-3)", lambda: (frozenset('abc')) in (-3))
attempt("(frozenset({1,2})) << ([1,'a'])", lambda: (frozenset({1,2})) << ([1,'a']))
attempt('(frozenset()) in (1j)', lambda: (frozenset()) in (1j))
attempt('(frozenset()) not in (frozenset())', lambda: (frozenset()) not in (frozenset()))
attempt("(frozenset('abc')) | (frozenset({1,2}))", lambda: (frozenset('abc')) | (frozenset({1,2})))
attempt('(Fs({1})) not in (Fs({1}))', lambda: (Fs({1})) not in (Fs({1})))
attempt('(Fs({1})) ^ (frozenset())', lambda: (Fs({1})) ^ (frozenset()))
attempt("(Fs({1})) | (slice('a'))", lambda: (Fs({1})) | (slice('a')))
attempt("(Fs({1})) not in (frozenset('abc'))", lambda: (Fs({1})) not in (frozenset('abc')))
attempt("(frozenset('abc')) not in (Fs({1}))", lambda: (frozenset('abc')) not in (Fs({1})))
attempt('(Fs({1})) in ([[1],[2]])', lambda: (Fs({1})) in ([[1],[2]]))
attempt("(frozenset('abc')) ^ (frozenset('abc'))", lambda: (frozenset('abc')) ^ (frozenset('abc')))
attempt('(frozenset()) ^ (Fs({1}))', lambda: (frozenset()) ^ (Fs({1})))
attempt("(frozenset('abc')) | (frozenset('abc'))", lambda: (frozenset('abc')) | (frozenset('abc')))
attempt("(Fs({1})) & ('ab\\r\\ncd\\x0b\\x85e')", lambda: (Fs({1})) & ('ab\r\ncd\x0b\x85e'))
attempt('(frozenset({1,2})) not in (Fs({1}))', lambda: (frozenset({1,2})) not in (Fs({1})))
attempt("(frozenset('abc')) ^ ('123')", lambda: (frozenset('abc')) ^ ('123'))
attempt("(frozenset('abc')) >> (slice(-2,None))", lambda: (frozenset('abc')) >> (slice(-2,None)))
attempt("(Bs(b'q')) in (Fs({1}))", lambda: (Bs(b'q')) in (Fs({1})))
attempt('(frozenset()) | (-3)', lambda: (frozenset()) | (-3))
attempt("(frozenset('abc')) ^ (frozenset({1,2}))", lambda: (frozenset('abc')) ^ (frozenset({1,2})))
attempt('(frozenset()) & (((1,2,3),))', lambda: (frozenset()) & (((1,2,3),)))
attempt('(Fs({1})) | (frozenset())', lambda: (Fs({1})) | (frozenset()))
attempt("(slice('a')) | (frozenset())", lambda: (slice('a')) | (frozenset()))
attempt("('\\ud800') << (frozenset())", lambda: ('\ud800') << (frozenset()))
attempt('(frozenset()) & (frozenset({1,2}))', lambda: (frozenset()) & (frozenset({1,2})))
