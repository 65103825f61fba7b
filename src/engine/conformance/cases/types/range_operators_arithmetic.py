# range: arithmetic with operands of many types.


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


attempt('(range(2**63-2,2**63+2)) @ (range(10,0,-2))', lambda: (range(2**63-2,2**63+2)) @ (range(10,0,-2)))
attempt('(range(1,10,3)) - ([])', lambda: (range(1,10,3)) - ([]))
attempt("(range(2**63-2,2**63+2)) // ('a,b,,c')", lambda: (range(2**63-2,2**63+2)) // ('a,b,,c'))
attempt('(range(2**70)) % (range(-5,5))', lambda: (range(2**70)) % (range(-5,5)))
attempt('(range(-5,5)) + (range(10,0,-2))', lambda: (range(-5,5)) + (range(10,0,-2)))
attempt('(range(5)) + (-1)', lambda: (range(5)) + (-1))
attempt('(range(-5,5)) // (range(2**70))', lambda: (range(-5,5)) // (range(2**70)))
attempt('(range(2**63-2,2**63+2)) - (range(10,0,-2))', lambda: (range(2**63-2,2**63+2)) - (range(10,0,-2)))
attempt('(range(2**63-2,2**63+2)) // (range(10,0,-2))', lambda: (range(2**63-2,2**63+2)) // (range(10,0,-2)))
attempt('(range(2**63-2,2**63+2)) % (range(2**63-2,2**63+2))', lambda: (range(2**63-2,2**63+2)) % (range(2**63-2,2**63+2)))
attempt("(bytearray(b'ab')) * (range(10,0,-2))", lambda: (bytearray(b'ab')) * (range(10,0,-2)))
attempt('(range(5)) // (range(5))', lambda: (range(5)) // (range(5)))
attempt('(range(10,0,-2)) // (range(10,0,-2))', lambda: (range(10,0,-2)) // (range(10,0,-2)))
attempt('(range(2**63-2,2**63+2)) - (range(-5,5))', lambda: (range(2**63-2,2**63+2)) - (range(-5,5)))
attempt('(range(-5,5)) @ (range(2**70))', lambda: (range(-5,5)) @ (range(2**70)))
attempt("(range(2**63-2,2**63+2)) // ('ŉǆ')", lambda: (range(2**63-2,2**63+2)) // ('ŉǆ'))
attempt("(range(-5,5)) / (float('nan'))", lambda: (range(-5,5)) / (float('nan')))
attempt("(range(2**63-2,2**63+2)) @ (b'ab\\ncd')", lambda: (range(2**63-2,2**63+2)) @ (b'ab\ncd'))
attempt('(range(10,0,-2)) + (range(1,10,3))', lambda: (range(10,0,-2)) + (range(1,10,3)))
attempt('(range(-5,5)) - (range(2**63-2,2**63+2))', lambda: (range(-5,5)) - (range(2**63-2,2**63+2)))
attempt('(range(5)) // (range(2**63-2,2**63+2))', lambda: (range(5)) // (range(2**63-2,2**63+2)))
attempt('(range(-5,5)) % ({1,2})', lambda: (range(-5,5)) % ({1,2}))
attempt('(2**31) / (range(5))', lambda: (2**31) / (range(5)))
attempt('(range(10,0,-2)) * (range(10,0,-2))', lambda: (range(10,0,-2)) * (range(10,0,-2)))
attempt('(range(0)) // (range(10,0,-2))', lambda: (range(0)) // (range(10,0,-2)))
attempt('(range(5)) % (range(0))', lambda: (range(5)) % (range(0)))
attempt('(range(-5,5)) * (2.5)', lambda: (range(-5,5)) * (2.5))
attempt('(range(2**63-2,2**63+2)) + (range(1,10,3))', lambda: (range(2**63-2,2**63+2)) + (range(1,10,3)))
attempt("(range(-5,5)) - (b'ab\\ncd')", lambda: (range(-5,5)) - (b'ab\ncd'))
attempt('(range(5)) % (range(-5,5))', lambda: (range(5)) % (range(-5,5)))
attempt('(range(-5,5)) // (range(0))', lambda: (range(-5,5)) // (range(0)))
attempt('(range(5)) * (range(10,0,-2))', lambda: (range(5)) * (range(10,0,-2)))
attempt('(range(-5,5)) / (range(1,10,3))', lambda: (range(-5,5)) / (range(1,10,3)))
attempt('(range(0)) // (range(2**63-2,2**63+2))', lambda: (range(0)) // (range(2**63-2,2**63+2)))
attempt("('\\ud800') @ (range(0))", lambda: ('\ud800') @ (range(0)))
attempt("(b'Hello World') @ (range(0))", lambda: (b'Hello World') @ (range(0)))
attempt('(range(2**63-2,2**63+2)) + (range(5))', lambda: (range(2**63-2,2**63+2)) + (range(5)))
attempt('(range(2**70)) // (range(2**63-2,2**63+2))', lambda: (range(2**70)) // (range(2**63-2,2**63+2)))
attempt('(range(2**70)) @ (range(10,0,-2))', lambda: (range(2**70)) @ (range(10,0,-2)))
attempt('(range(5,0,-2)) / (range(10,0,-2))', lambda: (range(5,0,-2)) / (range(10,0,-2)))
attempt('(range(5)) % (range(3))', lambda: (range(5)) % (range(3)))
attempt("([1,'a']) + (range(10,0,-2))", lambda: ([1,'a']) + (range(10,0,-2)))
attempt("(slice('a')) @ (range(5))", lambda: (slice('a')) @ (range(5)))
attempt('(range(10,0,-2)) @ (range(2**70))', lambda: (range(10,0,-2)) @ (range(2**70)))
