# bytearray: arithmetic with operands of many types.


class Ba(bytearray):
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


attempt("(float('inf')) % (bytearray(5))", lambda: (float('inf')) % (bytearray(5)))
attempt("(bytearray(b'abc')) - (bytearray(b'abc'))", lambda: (bytearray(b'abc')) - (bytearray(b'abc')))
attempt("(bytearray(b'a\\nb')) * (Ba(b'sub'))", lambda: (bytearray(b'a\nb')) * (Ba(b'sub')))
attempt("(Ba(b'sub')) - ({97:None})", lambda: (Ba(b'sub')) - ({97:None}))
attempt("(3) // (bytearray(b' a,b '))", lambda: (3) // (bytearray(b' a,b ')))
attempt("(Ba(b'sub')) - ([])", lambda: (Ba(b'sub')) - ([]))
attempt('(-2**63) / (bytearray(5))', lambda: (-2**63) / (bytearray(5)))
attempt("(Ba(b'sub')) * (bytearray(5))", lambda: (Ba(b'sub')) * (bytearray(5)))
attempt("(bytearray()) // (bytearray(b'Hello World'))", lambda: (bytearray()) // (bytearray(b'Hello World')))
attempt("(bytearray(5)) % (bytearray(b'Hello World'))", lambda: (bytearray(5)) % (bytearray(b'Hello World')))
attempt("(bytearray(b'abc')) / (Ba(b'sub'))", lambda: (bytearray(b'abc')) / (Ba(b'sub')))
attempt('(2**63) + (bytearray())', lambda: (2**63) + (bytearray()))
attempt("(bytearray(b' a,b ')) / (-2**31)", lambda: (bytearray(b' a,b ')) / (-2**31))
attempt("(Ba(b'sub')) * (bytearray(b' a,b '))", lambda: (Ba(b'sub')) * (bytearray(b' a,b ')))
attempt("(bytearray(b'abc')) - ({97:None})", lambda: (bytearray(b'abc')) - ({97:None}))
attempt("(b'ab\\ncd') / (bytearray(5))", lambda: (b'ab\ncd') / (bytearray(5)))
attempt("(b'abc') + (bytearray(5))", lambda: (b'abc') + (bytearray(5)))
attempt("(-1.5) / (bytearray(b' a,b '))", lambda: (-1.5) / (bytearray(b' a,b ')))
attempt('(bytearray(5)) / (bytearray(5))', lambda: (bytearray(5)) / (bytearray(5)))
attempt("(bytearray(b'Hello World')) % (0.1)", lambda: (bytearray(b'Hello World')) % (0.1))
attempt("(bytearray(b'Hello World')) @ (bytearray(b'ab'))", lambda: (bytearray(b'Hello World')) @ (bytearray(b'ab')))
attempt("(Ba(b'sub')) - (bytearray(5))", lambda: (Ba(b'sub')) - (bytearray(5)))
attempt("(bytearray(b' a,b ')) // (bytearray(b' a,b '))", lambda: (bytearray(b' a,b ')) // (bytearray(b' a,b ')))
attempt("('') / (bytearray(b'abc'))", lambda: ('') / (bytearray(b'abc')))
attempt("(bytearray(b'abc')) % (bytearray())", lambda: (bytearray(b'abc')) % (bytearray()))
attempt("(bytearray(5)) / (bytearray(b'Hello World'))", lambda: (bytearray(5)) / (bytearray(b'Hello World')))
attempt("(bytearray(b' a,b ')) + (bytearray(b'Hello World'))", lambda: (bytearray(b' a,b ')) + (bytearray(b'Hello World')))
attempt("(bytearray()) % (bytearray(b'abc'))", lambda: (bytearray()) % (bytearray(b'abc')))
attempt("(10**20) - (bytearray(b'a\\nb'))", lambda: (10**20) - (bytearray(b'a\nb')))
attempt("(bytearray(b'Hello World')) // (bytearray(b'Hello World'))", lambda: (bytearray(b'Hello World')) // (bytearray(b'Hello World')))
attempt("(bytearray(5)) % (bytearray(b'abc'))", lambda: (bytearray(5)) % (bytearray(b'abc')))
attempt("(bytearray(b'Hello World')) // (100)", lambda: (bytearray(b'Hello World')) // (100))
attempt("(bytearray(b'a\\nb')) % (bytearray(5))", lambda: (bytearray(b'a\nb')) % (bytearray(5)))
attempt("(bytearray(b' a,b ')) // (bytearray())", lambda: (bytearray(b' a,b ')) // (bytearray()))
attempt("(bytearray(5)) - (bytearray(b'a\\nb'))", lambda: (bytearray(5)) - (bytearray(b'a\nb')))
attempt("(bytearray(b'a\\nb')) / (bytearray(b'a\\nb'))", lambda: (bytearray(b'a\nb')) / (bytearray(b'a\nb')))
attempt("(bytearray(b' a,b ')) // (Ba(b'sub'))", lambda: (bytearray(b' a,b ')) // (Ba(b'sub')))
attempt("(bytearray()) // (bytearray(b'a\\nb'))", lambda: (bytearray()) // (bytearray(b'a\nb')))
attempt("(bytearray(b' a,b ')) % (1.0)", lambda: (bytearray(b' a,b ')) % (1.0))
attempt("(Ba(b'sub')) * (bytearray())", lambda: (Ba(b'sub')) * (bytearray()))
attempt('(bytearray(5)) * (bytearray(5))', lambda: (bytearray(5)) * (bytearray(5)))
attempt("(bytearray(b'Hello World')) % (bytearray())", lambda: (bytearray(b'Hello World')) % (bytearray()))
attempt("('-12') - (bytearray(5))", lambda: ('-12') - (bytearray(5)))
attempt("(bytearray(b' a,b ')) * ({1:1}.keys())", lambda: (bytearray(b' a,b ')) * ({1:1}.keys()))
