# dict: bits_in with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Di(dict):
    pass


class Tu(tuple):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("({(1,2):[3]}) >> ({'a':1,'b':2})", lambda: ({(1,2):[3]}) >> ({'a':1,'b':2}))
attempt("({'a':1,'b':2}) & (Di(a=1))", lambda: ({'a':1,'b':2}) & (Di(a=1)))
attempt('({}) << (Di(a=1))', lambda: ({}) << (Di(a=1)))
attempt('(Di(a=1)) & (1e300)', lambda: (Di(a=1)) & (1e300))
attempt("('ŉǆ') | ({(1,2):[3]})", lambda: ('ŉǆ') | ({(1,2):[3]}))
attempt('({(1,2):[3]}) >> (range(5,0,-2))', lambda: ({(1,2):[3]}) >> (range(5,0,-2)))
attempt("({'a':1,'b':2}) ^ ({'a':1,'b':2})", lambda: ({'a':1,'b':2}) ^ ({'a':1,'b':2}))
attempt("({}) << (dict.fromkeys('abc'))", lambda: ({}) << (dict.fromkeys('abc')))
attempt("({1:'x',2:'y'}) << ({'a':1,'b':2})", lambda: ({1:'x',2:'y'}) << ({'a':1,'b':2}))
attempt("('tab\\tx') not in ({(1,2):[3]})", lambda: ('tab\tx') not in ({(1,2):[3]}))
attempt("(dict.fromkeys('abc')) | ('utf-8')", lambda: (dict.fromkeys('abc')) | ('utf-8'))
attempt('(Di(a=1)) & ({1:2,3:4})', lambda: (Di(a=1)) & ({1:2,3:4}))
attempt('(Di(a=1)) ^ (3.14159)', lambda: (Di(a=1)) ^ (3.14159))
attempt("([b'a',b'b']) in ({'a':1,'b':2})", lambda: ([b'a',b'b']) in ({'a':1,'b':2}))
attempt("(dict.fromkeys('abc')) ^ ({(1,2):[3]})", lambda: (dict.fromkeys('abc')) ^ ({(1,2):[3]}))
attempt("({(1,2):[3]}) & (bytearray(b'ab'))", lambda: ({(1,2):[3]}) & (bytearray(b'ab')))
attempt("({1:'x',2:'y'}) & ({(1,2):[3]})", lambda: ({1:'x',2:'y'}) & ({(1,2):[3]}))
attempt('(Tu((1,))) >> (Di(a=1))', lambda: (Tu((1,))) >> (Di(a=1)))
attempt("({}) << ({1:'x',2:'y'})", lambda: ({}) << ({1:'x',2:'y'}))
attempt("({1:'x',2:'y'}) << ({})", lambda: ({1:'x',2:'y'}) << ({}))
attempt("({1:'x',2:'y'}) ^ ({'a':1,'b':2})", lambda: ({1:'x',2:'y'}) ^ ({'a':1,'b':2}))
attempt("({}) not in ({'a':1,'b':2})", lambda: ({}) not in ({'a':1,'b':2}))
attempt("(dict.fromkeys('abc')) not in (Ba(b'zz'))", lambda: (dict.fromkeys('abc')) not in (Ba(b'zz')))
attempt("({(1,2):[3]}) | (float('inf'))", lambda: ({(1,2):[3]}) | (float('inf')))
attempt('({}) in ({(1,2):[3]})', lambda: ({}) in ({(1,2):[3]}))
attempt("({1:'x',2:'y'}) >> ('tab\\tx')", lambda: ({1:'x',2:'y'}) >> ('tab\tx'))
attempt("({(1,2):[3]}) & (dict.fromkeys('abc'))", lambda: ({(1,2):[3]}) & (dict.fromkeys('abc')))
attempt("(dict.fromkeys('abc')) not in ({1:'x',2:'y'})", lambda: (dict.fromkeys('abc')) not in ({1:'x',2:'y'}))
attempt("(b' x ') not in ({(1,2):[3]})", lambda: (b' x ') not in ({(1,2):[3]}))
attempt("(b'Hello World') in ({})", lambda: (b'Hello World') in ({}))
attempt("({(1,2):[3]}) in ({'x':'y'})", lambda: ({(1,2):[3]}) in ({'x':'y'}))
attempt("(2**63) & ({'a':1,'b':2})", lambda: (2**63) & ({'a':1,'b':2}))
attempt('(()) | ({(1,2):[3]})', lambda: (()) | ({(1,2):[3]}))
attempt("({(1,2):[3]}) & ({'a':1,'b':2})", lambda: ({(1,2):[3]}) & ({'a':1,'b':2}))
attempt("(dict.fromkeys('abc')) in ([3,1,2])", lambda: (dict.fromkeys('abc')) in ([3,1,2]))
attempt('(I(2**70)) in ({})', lambda: (I(2**70)) in ({}))
attempt("({}) in (dict.fromkeys('abc'))", lambda: ({}) in (dict.fromkeys('abc')))
attempt('({}) | ({(1,2):[3]})', lambda: ({}) | ({(1,2):[3]}))
attempt('(Di(a=1)) in ({(1,2):[3]})', lambda: (Di(a=1)) in ({(1,2):[3]}))
attempt('({}) >> (object)', lambda: ({}) >> (object))
attempt("(dict.fromkeys('abc')) not in ({(1,2):[3]})", lambda: (dict.fromkeys('abc')) not in ({(1,2):[3]}))
attempt('({(1,2):[3]}) | (Di(a=1))', lambda: ({(1,2):[3]}) | (Di(a=1)))
attempt("({(1,2):[3]}) >> (dict.fromkeys('abc'))", lambda: ({(1,2):[3]}) >> (dict.fromkeys('abc')))
