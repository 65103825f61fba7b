# range.index: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("range(1,10,3).index(['ab','cd'])", lambda: range(1,10,3).index(['ab','cd']))
attempt('range(10,0,-2).index(3)', lambda: range(10,0,-2).index(3))
attempt("range(1,10,3).index(Ba(b'zz'), I(2), 5)", lambda: range(1,10,3).index(Ba(b'zz'), I(2), 5))
attempt("range(0).index(('a','b'), 'ΑΣ')", lambda: range(0).index(('a','b'), 'ΑΣ'))
attempt("range(0).index({'x':'y'}, slice(I(1),I(3)))", lambda: range(0).index({'x':'y'}, slice(I(1),I(3))))
attempt('range(5).index(-2**63-1)', lambda: range(5).index(-2**63-1))
attempt("range(-5,5).index(Ba(b'zz'), 0)", lambda: range(-5,5).index(Ba(b'zz'), 0))
attempt("range(0).index(b'Hello World', -10)", lambda: range(0).index(b'Hello World', -10))
attempt('range(0).index(2**63)', lambda: range(0).index(2**63))
attempt("range(0).index(Bs(b'q'), 1, None)", lambda: range(0).index(Bs(b'q'), 1, None))
attempt("range(1,10,3).index(b'ab\\ncd')", lambda: range(1,10,3).index(b'ab\ncd'))
attempt("range(10,0,-2).index(b'abc')", lambda: range(10,0,-2).index(b'abc'))
attempt("range(10,0,-2).index(bytearray(b'ab'))", lambda: range(10,0,-2).index(bytearray(b'ab')))
attempt("range(5).index(b'', -10, None)", lambda: range(5).index(b'', -10, None))
attempt("range(-5,5).index(Bs(b'q'))", lambda: range(-5,5).index(Bs(b'q')))
attempt("range(-5,5).index(b'', -10, -1)", lambda: range(-5,5).index(b'', -10, -1))
attempt('range(0).index(I(2), 1)', lambda: range(0).index(I(2), 1))
attempt("range(1,10,3).index(b'')", lambda: range(1,10,3).index(b''))
attempt("range(1,10,3).index(bytearray(b'ab'))", lambda: range(1,10,3).index(bytearray(b'ab')))
