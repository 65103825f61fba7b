# set: bits_in with operands of many types.


class Di(dict):
    pass


class Se(set):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("({'a'}) not in (Di(a=1))", lambda: ({'a'}) not in (Di(a=1)))
attempt('(-10**25) ^ ({(1,2)})', lambda: (-10**25) ^ ({(1,2)}))
attempt("({1,'a',None}) ^ ({1,2,3})", lambda: ({1,'a',None}) ^ ({1,2,3}))
attempt('(Se({1,2})) << (Se({1}))', lambda: (Se({1,2})) << (Se({1})))
attempt("(Se({1,2})) & ({1,'a',None})", lambda: (Se({1,2})) & ({1,'a',None}))
attempt('({(1,2)}) >> (Se({1,2}))', lambda: ({(1,2)}) >> (Se({1,2})))
attempt('({(1,2)}) & (set())', lambda: ({(1,2)}) & (set()))
attempt('(Se({1,2})) not in (set())', lambda: (Se({1,2})) not in (set()))
attempt('(Se({1,2})) & ({(1,2)})', lambda: (Se({1,2})) & ({(1,2)}))
attempt("({1,'a',None}) | (3)", lambda: ({1,'a',None}) | (3))
attempt("({1,'a',None}) | ({1,2,3})", lambda: ({1,'a',None}) | ({1,2,3}))
attempt("({(1,2)}) not in ({'a'})", lambda: ({(1,2)}) not in ({'a'}))
attempt('(((1,2,3),)) >> ({1,2,3})', lambda: (((1,2,3),)) >> ({1,2,3}))
attempt("({'a'}) | (Se({1,2}))", lambda: ({'a'}) | (Se({1,2})))
attempt("({1,'a',None}) in (b'\\xff\\x00')", lambda: ({1,'a',None}) in (b'\xff\x00'))
attempt('(Se({1,2})) & ({1,2,3})', lambda: (Se({1,2})) & ({1,2,3}))
attempt('({(1,2)}) << ({(1,2)})', lambda: ({(1,2)}) << ({(1,2)}))
attempt("({'a'}) << (Se({1,2}))", lambda: ({'a'}) << (Se({1,2})))
attempt('({1,2,3}) & (Se({1,2}))', lambda: ({1,2,3}) & (Se({1,2})))
attempt('({1,2,3}) ^ (10)', lambda: ({1,2,3}) ^ (10))
attempt("({1,'a',None}) ^ (Se({1,2}))", lambda: ({1,'a',None}) ^ (Se({1,2})))
attempt("({1,2,3}) & ({'a'})", lambda: ({1,2,3}) & ({'a'}))
attempt('({1,2,3}) & (123456789.123)', lambda: ({1,2,3}) & (123456789.123))
attempt("({(1,2)}) in ({1,'a',None})", lambda: ({(1,2)}) in ({1,'a',None}))
attempt("({'a'}) ^ ({(1,2)})", lambda: ({'a'}) ^ ({(1,2)}))
attempt('({(1,2)}) ^ (Se({1,2}))', lambda: ({(1,2)}) ^ (Se({1,2})))
attempt('(str) ^ ({(1,2)})', lambda: (str) ^ ({(1,2)}))
attempt("({1,'a',None}) << (b'a')", lambda: ({1,'a',None}) << (b'a'))
attempt("({1,'a',None}) << ({1,2,3})", lambda: ({1,'a',None}) << ({1,2,3}))
attempt("({1,'a',None}) << (False)", lambda: ({1,'a',None}) << (False))
attempt('({1,2,3}) not in (2**64)', lambda: ({1,2,3}) not in (2**64))
attempt("(set()) & ({1,'a',None})", lambda: (set()) & ({1,'a',None}))
attempt("(0.0) in ({1,'a',None})", lambda: (0.0) in ({1,'a',None}))
attempt('(set()) not in ({(1,2)})', lambda: (set()) not in ({(1,2)}))
attempt('(set()) << ({1,2,3})', lambda: (set()) << ({1,2,3}))
attempt("({(1,2)}) << ({'a'})", lambda: ({(1,2)}) << ({'a'}))
attempt("({1,'a',None}) << ({1,'a',None})", lambda: ({1,'a',None}) << ({1,'a',None}))
attempt("({1,'a',None}) | ({'a'})", lambda: ({1,'a',None}) | ({'a'}))
attempt('({1,2,3}) | (123456789.123)', lambda: ({1,2,3}) | (123456789.123))
attempt("(Se({1,2})) ^ ({'a'})", lambda: (Se({1,2})) ^ ({'a'}))
attempt("(set()) >> ({1,'a',None})", lambda: (set()) >> ({1,'a',None}))
attempt('({(1,2)}) << (Se({1,2}))', lambda: ({(1,2)}) << (Se({1,2})))
attempt("(set()) in ({'a'})", lambda: (set()) in ({'a'}))
attempt('({1,2,3}) | (range(5,0,-2))', lambda: ({1,2,3}) | (range(5,0,-2)))
