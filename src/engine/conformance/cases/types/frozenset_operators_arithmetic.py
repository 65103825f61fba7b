# frozenset: arithmetic with operands of many types.


class Fl(float):
    pass


class Fs(frozenset):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('(frozenset()) / (3.14159)', lambda: (frozenset()) / (3.14159))
attempt("(Fs({1})) / (frozenset('abc'))", lambda: (Fs({1})) / (frozenset('abc')))
attempt("(frozenset()) @ (float('inf'))", lambda: (frozenset()) @ (float('inf')))
attempt("(frozenset('abc')) * ({1,2})", lambda: (frozenset('abc')) * ({1,2}))
attempt("(frozenset('abc')) @ (frozenset())", lambda: (frozenset('abc')) @ (frozenset()))
attempt("(frozenset('abc')) // (Fs({1}))", lambda: (frozenset('abc')) // (Fs({1})))
attempt('(frozenset({1,2})) * (frozenset({1,2}))', lambda: (frozenset({1,2})) * (frozenset({1,2})))
attempt("(frozenset({1,2})) / (frozenset('abc'))", lambda: (frozenset({1,2})) / (frozenset('abc')))
attempt("(Fs({1})) + (frozenset('abc'))", lambda: (Fs({1})) + (frozenset('abc')))
attempt('(Fs({1})) @ (frozenset({1,2}))', lambda: (Fs({1})) @ (frozenset({1,2})))
attempt('(Fs({1})) @ (Fs({1}))', lambda: (Fs({1})) @ (Fs({1})))
attempt("(frozenset('abc')) % ('Hello World')", lambda: (frozenset('abc')) % ('Hello World'))
attempt('(frozenset()) - (frozenset())', lambda: (frozenset()) - (frozenset()))
attempt('(Fs({1})) // (frozenset({1,2}))', lambda: (Fs({1})) // (frozenset({1,2})))
attempt('(frozenset()) * (frozenset())', lambda: (frozenset()) * (frozenset()))
attempt("(frozenset({1,2})) + (['ab','cd'])", lambda: (frozenset({1,2})) + (['ab','cd']))
attempt('({97:98}) @ (frozenset({1,2}))', lambda: ({97:98}) @ (frozenset({1,2})))
attempt('(frozenset({1,2})) % (frozenset({1,2}))', lambda: (frozenset({1,2})) % (frozenset({1,2})))
attempt("(frozenset('abc')) / (frozenset({1,2}))", lambda: (frozenset('abc')) / (frozenset({1,2})))
attempt("(Fs({1})) + ('strict')", lambda: (Fs({1})) + ('strict'))
attempt('(frozenset()) + (It(1,2))', lambda: (frozenset()) + (It(1,2)))
attempt("(frozenset()) * ('%s')", lambda: (frozenset()) * ('%s'))
attempt('(Fs({1})) / (frozenset())', lambda: (Fs({1})) / (frozenset()))
attempt('(frozenset({1,2})) * (frozenset())', lambda: (frozenset({1,2})) * (frozenset()))
attempt('(Fs({1})) * (Fs({1}))', lambda: (Fs({1})) * (Fs({1})))
attempt('(frozenset()) // (-1e308)', lambda: (frozenset()) // (-1e308))
attempt("(frozenset({1,2})) + (frozenset('abc'))", lambda: (frozenset({1,2})) + (frozenset('abc')))
attempt('(frozenset({1,2})) / (frozenset({1,2}))', lambda: (frozenset({1,2})) / (frozenset({1,2})))
attempt('(((1,2,3),)) - (Fs({1}))', lambda: (((1,2,3),)) - (Fs({1})))
attempt("('abc') * (frozenset('abc'))", lambda: ('abc') * (frozenset('abc')))
attempt("(frozenset('abc')) // (frozenset({1,2}))", lambda: (frozenset('abc')) // (frozenset({1,2})))
attempt("(slice('a')) // (frozenset())", lambda: (slice('a')) // (frozenset()))
attempt('(frozenset()) + (Fl(2.5))', lambda: (frozenset()) + (Fl(2.5)))
attempt("(b'ab\\ncd') @ (Fs({1}))", lambda: (b'ab\ncd') @ (Fs({1})))
attempt("(frozenset('abc')) - (False)", lambda: (frozenset('abc')) - (False))
attempt("(frozenset('abc')) + (1.0)", lambda: (frozenset('abc')) + (1.0))
attempt('(frozenset()) // ({1,2})', lambda: (frozenset()) // ({1,2}))
attempt("(frozenset('abc')) * (frozenset({1,2}))", lambda: (frozenset('abc')) * (frozenset({1,2})))
attempt("(frozenset('abc')) * (float('nan'))", lambda: (frozenset('abc')) * (float('nan')))
attempt("(b'Hello World') - (frozenset('abc'))", lambda: (b'Hello World') - (frozenset('abc')))
attempt("(Fs({1})) @ ('ŉǆ')", lambda: (Fs({1})) @ ('ŉǆ'))
attempt('(frozenset({1,2})) + (-3)', lambda: (frozenset({1,2})) + (-3))
