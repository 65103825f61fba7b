# dict: arithmetic with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fl(float):
    pass


class Li(list):
    pass


class Di(dict):
    pass


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


attempt("({'a':1,'b':2}) - ('\\ud800')", lambda: ({'a':1,'b':2}) - ('\ud800'))
attempt("({1:'x',2:'y'}) @ ({'a':1,'b':2})", lambda: ({1:'x',2:'y'}) @ ({'a':1,'b':2}))
attempt("(dict.fromkeys('abc')) * (dict.fromkeys('abc'))", lambda: (dict.fromkeys('abc')) * (dict.fromkeys('abc')))
attempt("({'a':1,'b':2}) - ({1:'x',2:'y'})", lambda: ({'a':1,'b':2}) - ({1:'x',2:'y'}))
attempt("(slice(-2,None)) / ({'a':1,'b':2})", lambda: (slice(-2,None)) / ({'a':1,'b':2}))
attempt('({(1,2):[3]}) * ({})', lambda: ({(1,2):[3]}) * ({}))
attempt('(Di(a=1)) // (Di(a=1))', lambda: (Di(a=1)) // (Di(a=1)))
attempt("({'a':1,'b':2}) / (complex('nan'))", lambda: ({'a':1,'b':2}) / (complex('nan')))
attempt("({(1,2):[3]}) / ({1:'x',2:'y'})", lambda: ({(1,2):[3]}) / ({1:'x',2:'y'}))
attempt("(dict.fromkeys('abc')) % (-3)", lambda: (dict.fromkeys('abc')) % (-3))
attempt("('a\\x00b') / ({})", lambda: ('a\x00b') / ({}))
attempt('({(1,2):[3]}) / (I(-1))', lambda: ({(1,2):[3]}) / (I(-1)))
attempt("(St('sub')) / ({})", lambda: (St('sub')) / ({}))
attempt('(Di(a=1)) + ({})', lambda: (Di(a=1)) + ({}))
attempt('({(1,2):[3]}) - (str)', lambda: ({(1,2):[3]}) - (str))
attempt("({1:'x',2:'y'}) @ ({(1,2):[3]})", lambda: ({1:'x',2:'y'}) @ ({(1,2):[3]}))
attempt("({1:'x',2:'y'}) * ({1:'x',2:'y'})", lambda: ({1:'x',2:'y'}) * ({1:'x',2:'y'}))
attempt('(Di(a=1)) @ (Di(a=1))', lambda: (Di(a=1)) @ (Di(a=1)))
attempt("({'a':1,'b':2}) @ ({})", lambda: ({'a':1,'b':2}) @ ({}))
attempt("({1:'x',2:'y'}) @ ({})", lambda: ({1:'x',2:'y'}) @ ({}))
attempt("(dict.fromkeys('abc')) // (7)", lambda: (dict.fromkeys('abc')) // (7))
attempt("({'a':1,'b':2}) % (Li([1,2]))", lambda: ({'a':1,'b':2}) % (Li([1,2])))
attempt("({}) / ({1:'x',2:'y'})", lambda: ({}) / ({1:'x',2:'y'}))
attempt("({}) + (slice('a'))", lambda: ({}) + (slice('a')))
attempt("({'a':1,'b':2}) - ({})", lambda: ({'a':1,'b':2}) - ({}))
attempt("({1:'x',2:'y'}) / ({})", lambda: ({1:'x',2:'y'}) / ({}))
attempt('({}) @ (1.0)', lambda: ({}) @ (1.0))
attempt("(Di(a=1)) / ({'a':1,'b':2})", lambda: (Di(a=1)) / ({'a':1,'b':2}))
attempt('({(1,2):[3]}) - (Fl(2.5))', lambda: ({(1,2):[3]}) - (Fl(2.5)))
attempt("({(1,2):[3]}) + ({'a':1})", lambda: ({(1,2):[3]}) + ({'a':1}))
attempt('(2**64) + (Di(a=1))', lambda: (2**64) + (Di(a=1)))
attempt("({1:'x',2:'y'}) + ('{}')", lambda: ({1:'x',2:'y'}) + ('{}'))
attempt("({1:'x',2:'y'}) // (2.5)", lambda: ({1:'x',2:'y'}) // (2.5))
attempt("(dict.fromkeys('abc')) // ('ß')", lambda: (dict.fromkeys('abc')) // ('ß'))
attempt("({1:'x',2:'y'}) * (b'\\r\\n')", lambda: ({1:'x',2:'y'}) * (b'\r\n'))
attempt("({'a':1,'b':2}) @ (Di(a=1))", lambda: ({'a':1,'b':2}) @ (Di(a=1)))
attempt("(dict.fromkeys('abc')) / ({(1,2):[3]})", lambda: (dict.fromkeys('abc')) / ({(1,2):[3]}))
attempt("({'a':1,'b':2}) - (dict.fromkeys('abc'))", lambda: ({'a':1,'b':2}) - (dict.fromkeys('abc')))
attempt("(dict.fromkeys('abc')) % (Di(a=1))", lambda: (dict.fromkeys('abc')) % (Di(a=1)))
attempt("({1:'x',2:'y'}) * (slice(0,0))", lambda: ({1:'x',2:'y'}) * (slice(0,0)))
attempt("(Di(a=1)) / (dict.fromkeys('abc'))", lambda: (Di(a=1)) / (dict.fromkeys('abc')))
attempt("(dict.fromkeys('abc')) + (dict.fromkeys('abc'))", lambda: (dict.fromkeys('abc')) + (dict.fromkeys('abc')))
attempt('(Di(a=1)) * (slice(I(1),I(3)))', lambda: (Di(a=1)) * (slice(I(1),I(3))))
attempt("({}) + ({1:'x',2:'y'})", lambda: ({}) + ({1:'x',2:'y'}))
