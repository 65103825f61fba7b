# range: comparison with operands of many types.


class Li(list):
    pass


class Di(dict):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('(range(5)) == (range(1,10,3))', lambda: (range(5)) == (range(1,10,3)))
attempt('(range(-5,5)) <= (range(10,0,-2))', lambda: (range(-5,5)) <= (range(10,0,-2)))
attempt('(range(2**70)) != (range(1,10,3))', lambda: (range(2**70)) != (range(1,10,3)))
attempt('(range(-5,5)) > (range(5))', lambda: (range(-5,5)) > (range(5)))
attempt('(range(0)) != (range(2**70))', lambda: (range(0)) != (range(2**70)))
attempt('(range(-5,5)) > (range(10,0,-2))', lambda: (range(-5,5)) > (range(10,0,-2)))
attempt('(range(1,10,3)) < ({})', lambda: (range(1,10,3)) < ({}))
attempt('(range(1,10,3)) >= (range(5))', lambda: (range(1,10,3)) >= (range(5)))
attempt('(range(2**63-2,2**63+2)) <= (range(10,0,-2))', lambda: (range(2**63-2,2**63+2)) <= (range(10,0,-2)))
attempt("(range(5)) > ('a,b,,c')", lambda: (range(5)) > ('a,b,,c'))
attempt('(range(10,0,-2)) != (range(2**70))', lambda: (range(10,0,-2)) != (range(2**70)))
attempt('(range(2**70)) < (range(1,10,3))', lambda: (range(2**70)) < (range(1,10,3)))
attempt('(range(0)) == (range(2**70))', lambda: (range(0)) == (range(2**70)))
attempt('(Li([1,2])) == (range(1,10,3))', lambda: (Li([1,2])) == (range(1,10,3)))
attempt('(range(2**63-2,2**63+2)) > (range(2**63-2,2**63+2))', lambda: (range(2**63-2,2**63+2)) > (range(2**63-2,2**63+2)))
attempt('(range(2**70)) >= (range(5))', lambda: (range(2**70)) >= (range(5)))
attempt('(range(-5,5)) > (range(0))', lambda: (range(-5,5)) > (range(0)))
attempt("(range(5)) == ('a,b,,c')", lambda: (range(5)) == ('a,b,,c'))
attempt('(range(2**63-2,2**63+2)) < (range(10,0,-2))', lambda: (range(2**63-2,2**63+2)) < (range(10,0,-2)))
attempt('(range(1,10,3)) == (range(2**70))', lambda: (range(1,10,3)) == (range(2**70)))
attempt('(range(-5,5)) != (1e300)', lambda: (range(-5,5)) != (1e300))
attempt('(range(10,0,-2)) == (range(2**63-2,2**63+2))', lambda: (range(10,0,-2)) == (range(2**63-2,2**63+2)))
attempt('(range(5)) == (range(10,0,-2))', lambda: (range(5)) == (range(10,0,-2)))
attempt('(range(2**63-2,2**63+2)) >= (False)', lambda: (range(2**63-2,2**63+2)) >= (False))
attempt('(range(2**70)) == (range(-5,5))', lambda: (range(2**70)) == (range(-5,5)))
attempt("(b' x ') > (range(2**70))", lambda: (b' x ') > (range(2**70)))
attempt('(range(5)) == (range(0))', lambda: (range(5)) == (range(0)))
attempt('(range(1,10,3)) != (range(2**63-2,2**63+2))', lambda: (range(1,10,3)) != (range(2**63-2,2**63+2)))
attempt("('  x  ') <= (range(2**63-2,2**63+2))", lambda: ('  x  ') <= (range(2**63-2,2**63+2)))
attempt('(range(2**63-2,2**63+2)) != (range(5))', lambda: (range(2**63-2,2**63+2)) != (range(5)))
attempt('(range(-5,5)) != (Di(a=1))', lambda: (range(-5,5)) != (Di(a=1)))
attempt("(range(10,0,-2)) == (('a','b'))", lambda: (range(10,0,-2)) == (('a','b')))
attempt('(slice(1,3)) <= (range(1,10,3))', lambda: (slice(1,3)) <= (range(1,10,3)))
attempt('(range(5)) != (range(2**63-2,2**63+2))', lambda: (range(5)) != (range(2**63-2,2**63+2)))
attempt('(range(2**63-2,2**63+2)) >= (range(5))', lambda: (range(2**63-2,2**63+2)) >= (range(5)))
attempt('(range(1,10,3)) < (range(10,0,-2))', lambda: (range(1,10,3)) < (range(10,0,-2)))
attempt('(range(0)) != (range(-5,5))', lambda: (range(0)) != (range(-5,5)))
attempt('(range(1,10,3)) >= (range(0))', lambda: (range(1,10,3)) >= (range(0)))
attempt('(range(10,0,-2)) != (range(0))', lambda: (range(10,0,-2)) != (range(0)))
attempt('(range(5)) >= (10**20)', lambda: (range(5)) >= (10**20))
attempt('(range(0)) != (123456789.123)', lambda: (range(0)) != (123456789.123))
attempt('(range(2**70)) > (0.0)', lambda: (range(2**70)) > (0.0))
attempt("('a\\x00b') <= (range(-5,5))", lambda: ('a\x00b') <= (range(-5,5)))
attempt('(range(1,10,3)) > (3.14159)', lambda: (range(1,10,3)) > (3.14159))
attempt('(range(5)) < (range(-5,5))', lambda: (range(5)) < (range(-5,5)))
