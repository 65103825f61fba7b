# dict: comparison with operands of many types.


class Di(dict):
    pass


class Se(set):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('({}) >= ({(1,2):[3]})', lambda: ({}) >= ({(1,2):[3]}))
attempt('(Di(a=1)) > (Di(a=1))', lambda: (Di(a=1)) > (Di(a=1)))
attempt("({'a':1,'b':2}) == ({})", lambda: ({'a':1,'b':2}) == ({}))
attempt("(dict.fromkeys('abc')) == (b'a,b')", lambda: (dict.fromkeys('abc')) == (b'a,b'))
attempt("({}) <= ({1:'x',2:'y'})", lambda: ({}) <= ({1:'x',2:'y'}))
attempt("({1:'x',2:'y'}) < (Sq(3,4))", lambda: ({1:'x',2:'y'}) < (Sq(3,4)))
attempt('({}) == (Se({1}))', lambda: ({}) == (Se({1})))
attempt("(Di(a=1)) > ({1:'x',2:'y'})", lambda: (Di(a=1)) > ({1:'x',2:'y'}))
attempt('(Di(a=1)) <= (())', lambda: (Di(a=1)) <= (()))
attempt("(dict.fromkeys('abc')) > ({'a':1,'b':2})", lambda: (dict.fromkeys('abc')) > ({'a':1,'b':2}))
attempt("({'a':1,'b':2}) >= ({'a':1,'b':2})", lambda: ({'a':1,'b':2}) >= ({'a':1,'b':2}))
attempt('(Di(a=1)) != (Ellipsis)', lambda: (Di(a=1)) != (Ellipsis))
attempt("({'a':1,'b':2}) != ({})", lambda: ({'a':1,'b':2}) != ({}))
attempt("({}) > (dict.fromkeys('abc'))", lambda: ({}) > (dict.fromkeys('abc')))
attempt('(7) == ({(1,2):[3]})', lambda: (7) == ({(1,2):[3]}))
attempt("(dict.fromkeys('abc')) > (range(5,0,-2))", lambda: (dict.fromkeys('abc')) > (range(5,0,-2)))
attempt("(dict.fromkeys('abc')) > ({})", lambda: (dict.fromkeys('abc')) > ({}))
attempt("({1:'x',2:'y'}) < (-2**63-1)", lambda: ({1:'x',2:'y'}) < (-2**63-1))
attempt("({'a':1,'b':2}) <= ({})", lambda: ({'a':1,'b':2}) <= ({}))
attempt("({1:'x',2:'y'}) < (7)", lambda: ({1:'x',2:'y'}) < (7))
attempt("({'a':1,'b':2}) == ({(1,2):[3]})", lambda: ({'a':1,'b':2}) == ({(1,2):[3]}))
attempt("(dict.fromkeys('abc')) >= (123456789.123)", lambda: (dict.fromkeys('abc')) >= (123456789.123))
attempt("(dict.fromkeys('abc')) != (Di(a=1))", lambda: (dict.fromkeys('abc')) != (Di(a=1)))
attempt("({1:'x',2:'y'}) <= ('\\ud800')", lambda: ({1:'x',2:'y'}) <= ('\ud800'))
attempt("(Di(a=1)) != ({'a':1,'b':2})", lambda: (Di(a=1)) != ({'a':1,'b':2}))
attempt("({(1,2):[3]}) >= ({'a':1,'b':2})", lambda: ({(1,2):[3]}) >= ({'a':1,'b':2}))
attempt("(3.14159) != (dict.fromkeys('abc'))", lambda: (3.14159) != (dict.fromkeys('abc')))
attempt("(dict.fromkeys('abc')) >= (dict.fromkeys('abc'))", lambda: (dict.fromkeys('abc')) >= (dict.fromkeys('abc')))
attempt('({}) <= ({})', lambda: ({}) <= ({}))
attempt("({'a':1,'b':2}) == ({'a':1,'b':2})", lambda: ({'a':1,'b':2}) == ({'a':1,'b':2}))
attempt("(dict.fromkeys('abc')) >= ({})", lambda: (dict.fromkeys('abc')) >= ({}))
attempt("({}) > ({1:'x',2:'y'})", lambda: ({}) > ({1:'x',2:'y'}))
attempt("({'a':1}) < ({'a':1,'b':2})", lambda: ({'a':1}) < ({'a':1,'b':2}))
attempt("({}) > ({'a':1})", lambda: ({}) > ({'a':1}))
attempt('({(1,2):[3]}) < (Di(a=1))', lambda: ({(1,2):[3]}) < (Di(a=1)))
attempt("(dict.fromkeys('abc')) != (dict.fromkeys('abc'))", lambda: (dict.fromkeys('abc')) != (dict.fromkeys('abc')))
attempt("(Di(a=1)) < (dict.fromkeys('abc'))", lambda: (Di(a=1)) < (dict.fromkeys('abc')))
attempt("({1:'x',2:'y'}) <= (123456789.123)", lambda: ({1:'x',2:'y'}) <= (123456789.123))
attempt('({}) <= (Di(a=1))', lambda: ({}) <= (Di(a=1)))
attempt("({'a':1,'b':2}) <= ({'a':1,'b':2})", lambda: ({'a':1,'b':2}) <= ({'a':1,'b':2}))
attempt("(dict.fromkeys('abc')) <= (range(5,0,-2))", lambda: (dict.fromkeys('abc')) <= (range(5,0,-2)))
attempt("(dict.fromkeys('abc')) < (Di(a=1))", lambda: (dict.fromkeys('abc')) < (Di(a=1)))
attempt("({(1,2):[3]}) < ('%s')", lambda: ({(1,2):[3]}) < ('%s'))
attempt('({}) > (0.0)', lambda: ({}) > (0.0))
