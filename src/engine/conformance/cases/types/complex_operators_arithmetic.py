# complex: arithmetic with operands of many types.


class In(int):
    pass


class Se(set):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('(1j) - ((3+4j))', lambda: (1j) - ((3+4j)))
attempt('(complex(-0.0,-0.0)) / (2**63-1)', lambda: (complex(-0.0,-0.0)) / (2**63-1))
attempt("(complex('inf')) / (complex(1,-2))", lambda: (complex('inf')) / (complex(1,-2)))
attempt("(complex('inf')) % ('日本')", lambda: (complex('inf')) % ('日本'))
attempt("((3+4j)) * (complex('inf'))", lambda: ((3+4j)) * (complex('inf')))
attempt('(2+0j) + ((3+4j))', lambda: (2+0j) + ((3+4j)))
attempt('(complex(-0.0,-0.0)) @ ({1:2,3:4})', lambda: (complex(-0.0,-0.0)) @ ({1:2,3:4}))
attempt('(0j) @ (1j)', lambda: (0j) @ (1j))
attempt("(complex('nan+nanj')) - (complex(1,-2))", lambda: (complex('nan+nanj')) - (complex(1,-2)))
attempt('((3+4j)) + (1j)', lambda: ((3+4j)) + (1j))
attempt('(0j) @ ((3+4j))', lambda: (0j) @ ((3+4j)))
attempt('(complex(1,-2)) / (complex(1,-2))', lambda: (complex(1,-2)) / (complex(1,-2)))
attempt("(bytearray(b'ab')) % (0j)", lambda: (bytearray(b'ab')) % (0j))
attempt('(1j) // (-0.0)', lambda: (1j) // (-0.0))
attempt("('a\\x00b') + (complex(1e308,1e308))", lambda: ('a\x00b') + (complex(1e308,1e308)))
attempt('(1j) * (2+0j)', lambda: (1j) * (2+0j))
attempt("(complex('inf')) @ (2+0j)", lambda: (complex('inf')) @ (2+0j))
attempt('(0j) / (1.0)', lambda: (0j) / (1.0))
attempt('(complex(1,-2)) / ((3+4j))', lambda: (complex(1,-2)) / ((3+4j)))
attempt("(complex('nan+nanj')) + (complex(1,-2))", lambda: (complex('nan+nanj')) + (complex(1,-2)))
attempt("(complex('inf')) * ({97:None})", lambda: (complex('inf')) * ({97:None}))
attempt('(complex(-0.0,-0.0)) - (slice(-2,None))', lambda: (complex(-0.0,-0.0)) - (slice(-2,None)))
attempt('(0j) @ (2+0j)', lambda: (0j) @ (2+0j))
attempt("('-12') * (complex(1e308,1e308))", lambda: ('-12') * (complex(1e308,1e308)))
attempt('(0j) + (complex(1e308,1e308))', lambda: (0j) + (complex(1e308,1e308)))
attempt('(complex(1e308,1e308)) // (2**63)', lambda: (complex(1e308,1e308)) // (2**63))
attempt("(0j) - (complex('nan+nanj'))", lambda: (0j) - (complex('nan+nanj')))
attempt('(complex(1e308,1e308)) % (2+0j)', lambda: (complex(1e308,1e308)) % (2+0j))
attempt('(2+0j) + (1e16)', lambda: (2+0j) + (1e16))
attempt('(2+0j) - (1j)', lambda: (2+0j) - (1j))
attempt('(2+0j) - (complex(1e308,1e308))', lambda: (2+0j) - (complex(1e308,1e308)))
attempt('(Se({1})) % (2+0j)', lambda: (Se({1})) % (2+0j))
attempt('(1j) // (0j)', lambda: (1j) // (0j))
attempt('(complex(1,-2)) - ((3+4j))', lambda: (complex(1,-2)) - ((3+4j)))
attempt('(complex(1,-2)) % (0j)', lambda: (complex(1,-2)) % (0j))
attempt('(complex(1e308,1e308)) + (2+0j)', lambda: (complex(1e308,1e308)) + (2+0j))
attempt("(1j) % (complex('nan+nanj'))", lambda: (1j) % (complex('nan+nanj')))
attempt('(complex(-0.0,-0.0)) / (complex(-0.0,-0.0))', lambda: (complex(-0.0,-0.0)) / (complex(-0.0,-0.0)))
attempt("(complex(1,-2)) / (complex('nan+nanj'))", lambda: (complex(1,-2)) / (complex('nan+nanj')))
attempt("(complex('nan+nanj')) / (complex('inf'))", lambda: (complex('nan+nanj')) / (complex('inf')))
attempt('(complex(-0.0,-0.0)) * (In(5))', lambda: (complex(-0.0,-0.0)) * (In(5)))
attempt("(float('-inf')) + (1j)", lambda: (float('-inf')) + (1j))
attempt("((3+4j)) / (b'abc')", lambda: ((3+4j)) / (b'abc'))
