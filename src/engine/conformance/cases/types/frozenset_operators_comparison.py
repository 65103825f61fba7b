# frozenset: comparison with operands of many types.


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
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('(frozenset({1,2})) < (Fs({1}))', lambda: (frozenset({1,2})) < (Fs({1})))
attempt("(frozenset('abc')) != ({1:1}.keys())", lambda: (frozenset('abc')) != ({1:1}.keys()))
attempt('(frozenset({1,2})) < (frozenset())', lambda: (frozenset({1,2})) < (frozenset()))
attempt('(frozenset()) != (True)', lambda: (frozenset()) != (True))
attempt('(frozenset()) > (Fs({1}))', lambda: (frozenset()) > (Fs({1})))
attempt('(0) <= (frozenset({1,2}))', lambda: (0) <= (frozenset({1,2})))
attempt("(frozenset('abc')) == (frozenset())", lambda: (frozenset('abc')) == (frozenset()))
attempt('(frozenset()) != (frozenset())', lambda: (frozenset()) != (frozenset()))
attempt("(frozenset({1,2})) != (frozenset('abc'))", lambda: (frozenset({1,2})) != (frozenset('abc')))
attempt("(frozenset('abc')) < (frozenset('abc'))", lambda: (frozenset('abc')) < (frozenset('abc')))
attempt("(frozenset('abc')) >= (Fs({1}))", lambda: (frozenset('abc')) >= (Fs({1})))
attempt("(frozenset()) != (frozenset('abc'))", lambda: (frozenset()) != (frozenset('abc')))
attempt('(Fs({1})) <= (frozenset({1,2}))', lambda: (Fs({1})) <= (frozenset({1,2})))
attempt('(Fs({1})) < (slice(-2,None))', lambda: (Fs({1})) < (slice(-2,None)))
attempt('(frozenset({1,2})) != (frozenset())', lambda: (frozenset({1,2})) != (frozenset()))
attempt('(frozenset()) >= (Fs({1}))', lambda: (frozenset()) >= (Fs({1})))
attempt('(frozenset({1,2})) >= (frozenset())', lambda: (frozenset({1,2})) >= (frozenset()))
attempt('(slice(None,None,2)) > (frozenset())', lambda: (slice(None,None,2)) > (frozenset()))
attempt("(frozenset('abc')) > (frozenset({1,2}))", lambda: (frozenset('abc')) > (frozenset({1,2})))
attempt('(frozenset({1,2})) > (Fs({1}))', lambda: (frozenset({1,2})) > (Fs({1})))
attempt("(Fs({1})) == (frozenset('abc'))", lambda: (Fs({1})) == (frozenset('abc')))
attempt("(frozenset('abc')) < (frozenset({1,2}))", lambda: (frozenset('abc')) < (frozenset({1,2})))
attempt("(frozenset('abc')) <= (Fs({1}))", lambda: (frozenset('abc')) <= (Fs({1})))
attempt('(frozenset({1,2})) > (frozenset({1,2}))', lambda: (frozenset({1,2})) > (frozenset({1,2})))
attempt('(10) > (Fs({1}))', lambda: (10) > (Fs({1})))
attempt("(Fs({1})) > (frozenset('abc'))", lambda: (Fs({1})) > (frozenset('abc')))
attempt('(Fs({1})) < (10**20)', lambda: (Fs({1})) < (10**20))
attempt("(frozenset('abc')) > (Fs({1}))", lambda: (frozenset('abc')) > (Fs({1})))
attempt("(Fs({1})) <= (frozenset('abc'))", lambda: (Fs({1})) <= (frozenset('abc')))
attempt('(frozenset({1,2})) == (frozenset({1,2}))', lambda: (frozenset({1,2})) == (frozenset({1,2})))
attempt("(frozenset({1,2})) > (frozenset('abc'))", lambda: (frozenset({1,2})) > (frozenset('abc')))
attempt('(frozenset()) < (2**31)', lambda: (frozenset()) < (2**31))
attempt('(frozenset()) > ({1:1}.keys())', lambda: (frozenset()) > ({1:1}.keys()))
attempt("(frozenset('abc')) > (Tu((1,)))", lambda: (frozenset('abc')) > (Tu((1,))))
attempt('(Sq(3,4)) >= (Fs({1}))', lambda: (Sq(3,4)) >= (Fs({1})))
attempt('(frozenset()) == (2**31)', lambda: (frozenset()) == (2**31))
attempt("(frozenset({1,2})) >= ('utf-8')", lambda: (frozenset({1,2})) >= ('utf-8'))
attempt('(frozenset()) == (frozenset())', lambda: (frozenset()) == (frozenset()))
attempt("(255) < (frozenset('abc'))", lambda: (255) < (frozenset('abc')))
attempt('(frozenset({1,2})) == (Fs({1}))', lambda: (frozenset({1,2})) == (Fs({1})))
attempt("(frozenset('abc')) >= (I(-1))", lambda: (frozenset('abc')) >= (I(-1)))
attempt('(Fs({1})) != (frozenset({1,2}))', lambda: (Fs({1})) != (frozenset({1,2})))
