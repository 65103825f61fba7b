# hasattr(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fl(float):
    pass


class Li(list):
    pass


class Bs(bytes):
    pass


class Se(set):
    pass


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('hasattr()', lambda: hasattr())
attempt('hasattr(-10**25)', lambda: hasattr(-10**25))
attempt('hasattr(1e300)', lambda: hasattr(1e300))
attempt('hasattr({1:2,3:4})', lambda: hasattr({1:2,3:4}))
attempt("hasattr(b'\\r\\n')", lambda: hasattr(b'\r\n'))
attempt('hasattr(2)', lambda: hasattr(2))
attempt("hasattr('utf-8', Ellipsis)", lambda: hasattr('utf-8', Ellipsis))
attempt('hasattr(2**63)', lambda: hasattr(2**63))
attempt('hasattr({1:1}.keys())', lambda: hasattr({1:1}.keys()))
attempt('hasattr(0.0)', lambda: hasattr(0.0))
attempt('hasattr([[1],[2]])', lambda: hasattr([[1],[2]]))
attempt('hasattr(1e300, Fl(2.5))', lambda: hasattr(1e300, Fl(2.5)))
attempt("hasattr(b'\\r\\n', object, b'')", lambda: hasattr(b'\r\n', object, b''))
attempt('hasattr(-0.0)', lambda: hasattr(-0.0))
attempt('hasattr((1,2))', lambda: hasattr((1,2)))
attempt('hasattr(slice(0,0))', lambda: hasattr(slice(0,0)))
attempt("hasattr(slice(1,3), set(), b'abc')", lambda: hasattr(slice(1,3), set(), b'abc'))
attempt("hasattr('tab\\tx', 'ß')", lambda: hasattr('tab\tx', 'ß'))
attempt("hasattr(['a','b'], 'ŉǆ', 123456789.123)", lambda: hasattr(['a','b'], 'ŉǆ', 123456789.123))
attempt("hasattr([1,'a'], '123', str)", lambda: hasattr([1,'a'], '123', str))
attempt("hasattr('aXbX')", lambda: hasattr('aXbX'))
attempt('hasattr(1e16)', lambda: hasattr(1e16))
attempt('hasattr(10)', lambda: hasattr(10))
attempt("hasattr('abc')", lambda: hasattr('abc'))
attempt("hasattr(((1,2,3),), 'ΑΣ')", lambda: hasattr(((1,2,3),), 'ΑΣ'))
attempt('hasattr(3)', lambda: hasattr(3))
attempt("hasattr('{}', -1, bad=1)", lambda: hasattr('{}', -1, bad=1))
attempt('hasattr(-3)', lambda: hasattr(-3))
attempt("hasattr({97:'xyz'}, St('sub'), memoryview(b'xyz'))", lambda: hasattr({97:'xyz'}, St('sub'), memoryview(b'xyz')))
attempt('hasattr(10**20, -1)', lambda: hasattr(10**20, -1))
attempt("hasattr('Hello World', b'\\r\\n')", lambda: hasattr('Hello World', b'\r\n'))
attempt('hasattr(Se({1}), {})', lambda: hasattr(Se({1}), {}))
attempt("hasattr('İI', 2.5, slice(-2,None))", lambda: hasattr('İI', 2.5, slice(-2,None)))
attempt("hasattr(object, b'a,b', [])", lambda: hasattr(object, b'a,b', []))
attempt("hasattr(set(), slice(I(1),I(3)), ['ab','cd'])", lambda: hasattr(set(), slice(I(1),I(3)), ['ab','cd']))
attempt("hasattr(0, 256, [b'a',b'b'])", lambda: hasattr(0, 256, [b'a',b'b']))
attempt("hasattr(Bs(b'q'), bytearray(b'ab'))", lambda: hasattr(Bs(b'q'), bytearray(b'ab')))
attempt('hasattr(Li([1,2]), complex(1,2))', lambda: hasattr(Li([1,2]), complex(1,2)))
attempt("hasattr(b'\\xff\\x00')", lambda: hasattr(b'\xff\x00'))
attempt("hasattr(['a','b'], (1,2,3))", lambda: hasattr(['a','b'], (1,2,3)))
attempt("hasattr(Mp(), 'a\\x00b', b'abc')", lambda: hasattr(Mp(), 'a\x00b', b'abc'))
attempt("hasattr('a\\x00b', range(5,0,-2), 'tab\\tx')", lambda: hasattr('a\x00b', range(5,0,-2), 'tab\tx'))
