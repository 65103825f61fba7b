# set: arithmetic with operands of many types.


class Se(set):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("(set()) / ({1,'a',None})", lambda: (set()) / ({1,'a',None}))
attempt("(()) % ({'a'})", lambda: (()) % ({'a'}))
attempt("({'a'}) ** ([])", lambda: ({'a'}) ** ([]))
attempt("('abc') @ (set())", lambda: ('abc') @ (set()))
attempt("({1,'a',None}) * ('a,b,,c')", lambda: ({1,'a',None}) * ('a,b,,c'))
attempt("({1,'a',None}) % (set())", lambda: ({1,'a',None}) % (set()))
attempt("({1,2,3}) // ({1,'a',None})", lambda: ({1,2,3}) // ({1,'a',None}))
attempt('(Se({1,2})) // ({(1,2)})', lambda: (Se({1,2})) // ({(1,2)}))
attempt('(Se({1,2})) @ ({(1,2)})', lambda: (Se({1,2})) @ ({(1,2)}))
attempt('(Se({1,2})) % (-0.0)', lambda: (Se({1,2})) % (-0.0))
attempt('(set()) + ({(1,2)})', lambda: (set()) + ({(1,2)}))
attempt("({1,'a',None}) % (b'Hello World')", lambda: ({1,'a',None}) % (b'Hello World'))
attempt("({1,2,3}) / ('aXbX')", lambda: ({1,2,3}) / ('aXbX'))
attempt("({'a'}) % (1)", lambda: ({'a'}) % (1))
attempt("({'a'}) * ({1,'a',None})", lambda: ({'a'}) * ({1,'a',None}))
attempt("({'a'}) + ({1,'a',None})", lambda: ({'a'}) + ({1,'a',None}))
attempt("({1,'a',None}) - ({1,2,3})", lambda: ({1,'a',None}) - ({1,2,3}))
attempt("({1,'a',None}) % ([b'a',b'b'])", lambda: ({1,'a',None}) % ([b'a',b'b']))
attempt('({(1,2)}) @ (100)', lambda: ({(1,2)}) @ (100))
attempt('({(1,2)}) * (range(5,0,-2))', lambda: ({(1,2)}) * (range(5,0,-2)))
attempt('(set()) + (set())', lambda: (set()) + (set()))
attempt("({'a'}) / ({'a'})", lambda: ({'a'}) / ({'a'}))
attempt('({1,2,3}) @ (Se({1,2}))', lambda: ({1,2,3}) @ (Se({1,2})))
attempt("({'a'}) ** (set())", lambda: ({'a'}) ** (set()))
attempt('(set()) + (Se({1,2}))', lambda: (set()) + (Se({1,2})))
attempt('({(1,2)}) // ({1,2,3})', lambda: ({(1,2)}) // ({1,2,3}))
attempt('(Se({1,2})) % (-2**63-1)', lambda: (Se({1,2})) % (-2**63-1))
attempt("({'a'}) ** ({'a'})", lambda: ({'a'}) ** ({'a'}))
attempt('(Se({1,2})) % (True)', lambda: (Se({1,2})) % (True))
attempt('((1,2)) % (Se({1,2}))', lambda: ((1,2)) % (Se({1,2})))
attempt('({(1,2)}) // (range(3))', lambda: ({(1,2)}) // (range(3)))
attempt('({(1,2)}) // (1)', lambda: ({(1,2)}) // (1))
attempt("([1,'a']) + ({1,2,3})", lambda: ([1,'a']) + ({1,2,3}))
attempt('({1,2,3}) // (Se({1,2}))', lambda: ({1,2,3}) // (Se({1,2})))
attempt('({1,2,3}) / ({97:None})', lambda: ({1,2,3}) / ({97:None}))
attempt('(Se({1,2})) @ (set())', lambda: (Se({1,2})) @ (set()))
attempt('(Se({1,2})) + ({(1,2)})', lambda: (Se({1,2})) + ({(1,2)}))
attempt("({1,'a',None}) / (Se({1,2}))", lambda: ({1,'a',None}) / (Se({1,2})))
attempt("({(1,2)}) @ ({1,'a',None})", lambda: ({(1,2)}) @ ({1,'a',None}))
attempt("(set()) % ('-12')", lambda: (set()) % ('-12'))
attempt("({(1,2)}) / ({1,'a',None})", lambda: ({(1,2)}) / ({1,'a',None}))
attempt("({1,2,3}) - ({'a'})", lambda: ({1,2,3}) - ({'a'}))
attempt("('ß') % ({(1,2)})", lambda: ('ß') % ({(1,2)}))
