# complex: bits_in with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("(complex(1,-2)) ^ (b'ab\\ncd')", lambda: (complex(1,-2)) ^ (b'ab\ncd'))
attempt('(range(5,0,-2)) >> (1j)', lambda: (range(5,0,-2)) >> (1j))
attempt('(1j) | (slice(1,3))', lambda: (1j) | (slice(1,3)))
attempt("(complex('nan+nanj')) | (('a','b'))", lambda: (complex('nan+nanj')) | (('a','b')))
attempt("('-12') not in (1j)", lambda: ('-12') not in (1j))
attempt('(2+0j) not in (2+0j)', lambda: (2+0j) not in (2+0j))
attempt('(complex(1e308,1e308)) << (complex(1,2))', lambda: (complex(1e308,1e308)) << (complex(1,2)))
attempt("(0j) | (complex('inf'))", lambda: (0j) | (complex('inf')))
attempt('(1j) & (complex(1e308,1e308))', lambda: (1j) & (complex(1e308,1e308)))
attempt("(2+0j) >> ({'a':1})", lambda: (2+0j) >> ({'a':1}))
attempt('(complex(-0.0,-0.0)) << (2+0j)', lambda: (complex(-0.0,-0.0)) << (2+0j))
attempt("(complex(1,-2)) ^ (complex('nan+nanj'))", lambda: (complex(1,-2)) ^ (complex('nan+nanj')))
attempt('(complex(1,-2)) | ((3+4j))', lambda: (complex(1,-2)) | ((3+4j)))
attempt("(1j) << ('utf-8')", lambda: (1j) << ('utf-8'))
attempt("(complex(1,-2)) | (complex('inf'))", lambda: (complex(1,-2)) | (complex('inf')))
attempt('(0j) not in ((3+4j))', lambda: (0j) not in ((3+4j)))
attempt('(2+0j) in (complex(1,-2))', lambda: (2+0j) in (complex(1,-2)))
attempt('(complex(1,-2)) >> ((3+4j))', lambda: (complex(1,-2)) >> ((3+4j)))
attempt('(2+0j) >> (complex(-0.0,-0.0))', lambda: (2+0j) >> (complex(-0.0,-0.0)))
attempt('(complex(1,-2)) << (256)', lambda: (complex(1,-2)) << (256))
attempt('(complex(1e308,1e308)) in (1j)', lambda: (complex(1e308,1e308)) in (1j))
attempt('(1j) << (slice(-2,None))', lambda: (1j) << (slice(-2,None)))
attempt('(complex(-0.0,-0.0)) & (complex(-0.0,-0.0))', lambda: (complex(-0.0,-0.0)) & (complex(-0.0,-0.0)))
attempt("(2+0j) not in (complex('nan+nanj'))", lambda: (2+0j) not in (complex('nan+nanj')))
attempt("(complex('nan+nanj')) | (complex('nan+nanj'))", lambda: (complex('nan+nanj')) | (complex('nan+nanj')))
attempt("(complex('nan+nanj')) << (slice(None,None,2))", lambda: (complex('nan+nanj')) << (slice(None,None,2)))
attempt("(2+0j) in (memoryview(b'xyz'))", lambda: (2+0j) in (memoryview(b'xyz')))
attempt('(complex(1,-2)) | (2+0j)', lambda: (complex(1,-2)) | (2+0j))
attempt('(complex(-0.0,-0.0)) >> (1j)', lambda: (complex(-0.0,-0.0)) >> (1j))
attempt("(complex(-0.0,-0.0)) >> (complex('inf'))", lambda: (complex(-0.0,-0.0)) >> (complex('inf')))
attempt("(0j) | (complex('nan+nanj'))", lambda: (0j) | (complex('nan+nanj')))
attempt('(complex(1e308,1e308)) ^ (1j)', lambda: (complex(1e308,1e308)) ^ (1j))
attempt('(complex(-0.0,-0.0)) | (((1,2,3),))', lambda: (complex(-0.0,-0.0)) | (((1,2,3),)))
attempt('(1j) in (str)', lambda: (1j) in (str))
attempt("(complex(-0.0,-0.0)) & (b'a,b')", lambda: (complex(-0.0,-0.0)) & (b'a,b'))
attempt('(complex(-0.0,-0.0)) >> (0.0)', lambda: (complex(-0.0,-0.0)) >> (0.0))
attempt("(complex(1,-2)) << (complex('inf'))", lambda: (complex(1,-2)) << (complex('inf')))
attempt("(complex('nan+nanj')) ^ ((3+4j))", lambda: (complex('nan+nanj')) ^ ((3+4j)))
attempt('(complex(1,2)) in (complex(-0.0,-0.0))', lambda: (complex(1,2)) in (complex(-0.0,-0.0)))
attempt("(complex('inf')) in (I(2**70))", lambda: (complex('inf')) in (I(2**70)))
attempt('((3+4j)) ^ ((3+4j))', lambda: ((3+4j)) ^ ((3+4j)))
attempt("(complex(-0.0,-0.0)) << (complex('nan+nanj'))", lambda: (complex(-0.0,-0.0)) << (complex('nan+nanj')))
attempt('(complex(1,-2)) not in (str)', lambda: (complex(1,-2)) not in (str))
attempt('(complex(1e308,1e308)) ^ (1e-320)', lambda: (complex(1e308,1e308)) ^ (1e-320))
