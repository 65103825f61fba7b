# tuple(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Li(list):
    pass


class Di(dict):
    pass


class Bs(bytes):
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


attempt('tuple(5, I(2))', lambda: tuple(5, I(2)))
attempt("tuple(object, {97:'xyz'}, None)", lambda: tuple(object, {97:'xyz'}, None))
attempt('tuple(-2**63, object)', lambda: tuple(-2**63, object))
attempt('tuple((1,2))', lambda: tuple((1,2)))
attempt('tuple(str, In(5), complex(1,2))', lambda: tuple(str, In(5), complex(1,2)))
attempt("tuple(bytearray(b'ab'), Di(a=1))", lambda: tuple(bytearray(b'ab'), Di(a=1)))
attempt('tuple(Li([1,2]), 2**31, -0.0)', lambda: tuple(Li([1,2]), 2**31, -0.0))
attempt("tuple('tab\\tx')", lambda: tuple('tab\tx'))
attempt("tuple(slice(None,None,-1), [3,1,2], '😀x')", lambda: tuple(slice(None,None,-1), [3,1,2], '😀x'))
attempt('tuple(1e300, object, -2**63)', lambda: tuple(1e300, object, -2**63))
attempt('tuple({1:1}.keys())', lambda: tuple({1:1}.keys()))
attempt('tuple(set())', lambda: tuple(set()))
attempt('tuple([3,1,2], True)', lambda: tuple([3,1,2], True))
attempt('tuple(slice(0,0))', lambda: tuple(slice(0,0)))
attempt("tuple('%s')", lambda: tuple('%s'))
attempt('tuple(0)', lambda: tuple(0))
attempt("tuple('-12')", lambda: tuple('-12'))
attempt("tuple('\\ud800')", lambda: tuple('\ud800'))
attempt("tuple(b'a,b')", lambda: tuple(b'a,b'))
attempt('tuple([(1,2),(3,4)])', lambda: tuple([(1,2),(3,4)]))
attempt('tuple(-1, [1,2,3])', lambda: tuple(-1, [1,2,3]))
attempt('tuple()', lambda: tuple())
attempt("tuple(2**64, [b'a',b'b'])", lambda: tuple(2**64, [b'a',b'b']))
attempt('tuple(In(5))', lambda: tuple(In(5)))
attempt("tuple(-2**31, '😀x')", lambda: tuple(-2**31, '😀x'))
attempt("tuple({97:'xyz'})", lambda: tuple({97:'xyz'}))
attempt("tuple(2**31, Bs(b'q'))", lambda: tuple(2**31, Bs(b'q')))
attempt("tuple(0, False, b'\\r\\n')", lambda: tuple(0, False, b'\r\n'))
attempt('tuple(0.0)', lambda: tuple(0.0))
attempt("tuple('ΑΣ', True, '\\n')", lambda: tuple('ΑΣ', True, '\n'))
attempt('tuple(2**64)', lambda: tuple(2**64))
attempt("tuple('\\n')", lambda: tuple('\n'))
attempt("tuple(In(5), 'a\\x00b')", lambda: tuple(In(5), 'a\x00b'))
attempt('tuple(-256)', lambda: tuple(-256))
attempt("tuple('aXbX', 1e300)", lambda: tuple('aXbX', 1e300))
attempt('tuple(5, slice(1,3), 1e300)', lambda: tuple(5, slice(1,3), 1e300))
attempt("tuple(b'a', 10**20)", lambda: tuple(b'a', 10**20))
attempt("tuple('strict', slice(None,None,-1))", lambda: tuple('strict', slice(None,None,-1)))
