# complex: comparison with operands of many types.


class Tu(tuple):
    pass


class Bs(bytes):
    pass


class Ro:
    def __repr__(s): return 'Ro()'
    def __radd__(s,o): return ('radd',o)
    def __rmul__(s,o): return ('rmul',o)
    def __rmod__(s,o): return ('rmod',o)
    def __rsub__(s,o): return ('rsub',o)
    def __ror__(s,o): return ('ror',o)
    def __rand__(s,o): return ('rand',o)
    def __rpow__(s,o): return ('rpow',o)
    def __rdivmod__(s,o): return ('rdivmod',o)
    def __rtruediv__(s,o): return ('rdiv',o)
    def __rfloordiv__(s,o): return ('rfd',o)
    def __lt__(s,o): return 'lt'
    def __eq__(s,o): return NotImplemented
    def __hash__(s): return 5


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


attempt('(complex(1,-2)) <= (set())', lambda: (complex(1,-2)) <= (set()))
attempt('(1j) == (1j)', lambda: (1j) == (1j))
attempt('(1j) >= (True)', lambda: (1j) >= (True))
attempt('((3+4j)) != (complex(1e308,1e308))', lambda: ((3+4j)) != (complex(1e308,1e308)))
attempt('(0j) >= (slice(2**70))', lambda: (0j) >= (slice(2**70)))
attempt('(complex(1,-2)) != ((3+4j))', lambda: (complex(1,-2)) != ((3+4j)))
attempt('(complex(1,-2)) < (complex(1e308,1e308))', lambda: (complex(1,-2)) < (complex(1e308,1e308)))
attempt('(2+0j) < (2+0j)', lambda: (2+0j) < (2+0j))
attempt("(complex('nan+nanj')) == (b'')", lambda: (complex('nan+nanj')) == (b''))
attempt('(2+0j) > (complex(1,-2))', lambda: (2+0j) > (complex(1,-2)))
attempt("((3+4j)) != (complex('nan+nanj'))", lambda: ((3+4j)) != (complex('nan+nanj')))
attempt('((3+4j)) >= ((3+4j))', lambda: ((3+4j)) >= ((3+4j)))
attempt('(complex(-0.0,-0.0)) == (1j)', lambda: (complex(-0.0,-0.0)) == (1j))
attempt('(2+0j) <= (2+0j)', lambda: (2+0j) <= (2+0j))
attempt('(0j) != (complex(1,-2))', lambda: (0j) != (complex(1,-2)))
attempt("(complex('nan+nanj')) < ('abc')", lambda: (complex('nan+nanj')) < ('abc'))
attempt('(1j) > (complex(1,-2))', lambda: (1j) > (complex(1,-2)))
attempt("(complex('inf')) <= (complex(1,-2))", lambda: (complex('inf')) <= (complex(1,-2)))
attempt("(complex('inf')) == ((3+4j))", lambda: (complex('inf')) == ((3+4j)))
attempt("('ΑΣ') < (complex(-0.0,-0.0))", lambda: ('ΑΣ') < (complex(-0.0,-0.0)))
attempt('(1j) <= (((1,2,3),))', lambda: (1j) <= (((1,2,3),)))
attempt('(2+0j) > (Tu((1,)))', lambda: (2+0j) > (Tu((1,))))
attempt('((3+4j)) < (1j)', lambda: ((3+4j)) < (1j))
attempt("(complex('inf')) != (2+0j)", lambda: (complex('inf')) != (2+0j))
attempt('(Ro()) >= ((3+4j))', lambda: (Ro()) >= ((3+4j)))
attempt('((3+4j)) < (complex(-0.0,-0.0))', lambda: ((3+4j)) < (complex(-0.0,-0.0)))
attempt('(100) >= (complex(-0.0,-0.0))', lambda: (100) >= (complex(-0.0,-0.0)))
attempt('((3+4j)) >= (0j)', lambda: ((3+4j)) >= (0j))
attempt('(complex(1,-2)) != (complex(1,-2))', lambda: (complex(1,-2)) != (complex(1,-2)))
attempt("((3+4j)) != (Bs(b'q'))", lambda: ((3+4j)) != (Bs(b'q')))
attempt('(complex(1e308,1e308)) == ({1,2})', lambda: (complex(1e308,1e308)) == ({1,2}))
attempt('(complex(-0.0,-0.0)) < (())', lambda: (complex(-0.0,-0.0)) < (()))
attempt("(complex('nan+nanj')) != (None)", lambda: (complex('nan+nanj')) != (None))
attempt('(2**31) < ((3+4j))', lambda: (2**31) < ((3+4j)))
attempt('(complex(1e308,1e308)) >= ((3+4j))', lambda: (complex(1e308,1e308)) >= ((3+4j)))
attempt("(complex('inf')) < ((3+4j))", lambda: (complex('inf')) < ((3+4j)))
attempt('(1j) >= (2+0j)', lambda: (1j) >= (2+0j))
attempt("({97:'xyz'}) >= (1j)", lambda: ({97:'xyz'}) >= (1j))
attempt('(complex(1e308,1e308)) <= ((3+4j))', lambda: (complex(1e308,1e308)) <= ((3+4j)))
attempt("(complex('inf')) >= ((3+4j))", lambda: (complex('inf')) >= ((3+4j)))
attempt('(0j) != ((3+4j))', lambda: (0j) != ((3+4j)))
attempt('(2+0j) == (complex(1,-2))', lambda: (2+0j) == (complex(1,-2)))
attempt('(0j) != (0j)', lambda: (0j) != (0j))
attempt('(complex(-0.0,-0.0)) >= (2+0j)', lambda: (complex(-0.0,-0.0)) >= (2+0j))
