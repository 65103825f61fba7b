# ascii(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fl(float):
    pass


class Di(dict):
    pass


class Tu(tuple):
    pass


class Ba(bytearray):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


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


attempt('ascii()', lambda: ascii())
attempt('ascii(None)', lambda: ascii(None))
attempt('ascii(0.0)', lambda: ascii(0.0))
attempt("ascii(['a','b'])", lambda: ascii(['a','b']))
attempt("ascii(Ba(b'zz'), '%s')", lambda: ascii(Ba(b'zz'), '%s'))
attempt('ascii({1:1}.keys(), {97:None})', lambda: ascii({1:1}.keys(), {97:None}))
attempt('ascii({1:1}.keys())', lambda: ascii({1:1}.keys()))
attempt('ascii(slice(None,None,2), 2.5)', lambda: ascii(slice(None,None,2), 2.5))
attempt('ascii(-1.5, 3)', lambda: ascii(-1.5, 3))
attempt("ascii(b'a')", lambda: ascii(b'a'))
attempt('ascii(Di(a=1))', lambda: ascii(Di(a=1)))
attempt("ascii(b'\\xff\\x00', 10)", lambda: ascii(b'\xff\x00', 10))
attempt('ascii(-1, complex(1,2))', lambda: ascii(-1, complex(1,2)))
attempt("ascii(b'\\xff\\x00')", lambda: ascii(b'\xff\x00'))
attempt("ascii(b'a', It(1,2))", lambda: ascii(b'a', It(1,2)))
attempt('ascii({97:None})', lambda: ascii({97:None}))
attempt('ascii(-2**63, 1.0, Fl(2.5))', lambda: ascii(-2**63, 1.0, Fl(2.5)))
attempt("ascii('ß')", lambda: ascii('ß'))
attempt('ascii(-2**31)', lambda: ascii(-2**31))
attempt('ascii(-2**31, set())', lambda: ascii(-2**31, set()))
attempt("ascii(('a','b'), 'a')", lambda: ascii(('a','b'), 'a'))
attempt("ascii(-2**63, ('a','b'))", lambda: ascii(-2**63, ('a','b')))
attempt('ascii(100)', lambda: ascii(100))
attempt('ascii((1,2))', lambda: ascii((1,2)))
attempt('ascii(Tu((1,)))', lambda: ascii(Tu((1,))))
attempt('ascii(255)', lambda: ascii(255))
attempt('ascii(slice(-2,None))', lambda: ascii(slice(-2,None)))
attempt("ascii([b'a',b'b'])", lambda: ascii([b'a',b'b']))
attempt("ascii('Hello World')", lambda: ascii('Hello World'))
attempt("ascii('😀x')", lambda: ascii('😀x'))
attempt('ascii(slice(1,3), ((1,2,3),), 100)', lambda: ascii(slice(1,3), ((1,2,3),), 100))
attempt('ascii(I(-1), 255)', lambda: ascii(I(-1), 255))
attempt("ascii(St('sub'), Ba(b'zz'))", lambda: ascii(St('sub'), Ba(b'zz')))
attempt("ascii({97:'xyz'})", lambda: ascii({97:'xyz'}))
attempt('ascii({1:2}.items(), bad=1)', lambda: ascii({1:2}.items(), bad=1))
attempt('ascii(True)', lambda: ascii(True))
attempt('ascii(-2**63-1)', lambda: ascii(-2**63-1))
attempt("ascii([1,2,3], float('inf'), 2**63)", lambda: ascii([1,2,3], float('inf'), 2**63))
attempt("ascii('tab\\tx', '123')", lambda: ascii('tab\tx', '123'))
