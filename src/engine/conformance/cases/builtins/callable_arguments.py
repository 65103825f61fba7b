# callable(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class In(int):
    pass


class Ba(bytearray):
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


attempt('callable(7)', lambda: callable(7))
attempt('callable(10**20)', lambda: callable(10**20))
attempt('callable(-10**25)', lambda: callable(-10**25))
attempt('callable(In(5))', lambda: callable(In(5)))
attempt('callable()', lambda: callable())
attempt('callable(slice(-2,None))', lambda: callable(slice(-2,None)))
attempt('callable(256)', lambda: callable(256))
attempt('callable(range(3))', lambda: callable(range(3)))
attempt('callable(Ellipsis, -2**63)', lambda: callable(Ellipsis, -2**63))
attempt("callable(-2**63-1, {'a':1})", lambda: callable(-2**63-1, {'a':1}))
attempt("callable(b'a', '')", lambda: callable(b'a', ''))
attempt('callable({97:None})', lambda: callable({97:None}))
attempt("callable(memoryview(b'xyz'))", lambda: callable(memoryview(b'xyz')))
attempt("callable(Ba(b'zz'))", lambda: callable(Ba(b'zz')))
attempt('callable(False)', lambda: callable(False))
attempt('callable((1,2))', lambda: callable((1,2)))
attempt("callable(7, -2**63, '123')", lambda: callable(7, -2**63, '123'))
attempt('callable({1:1}.keys())', lambda: callable({1:1}.keys()))
attempt('callable(-1)', lambda: callable(-1))
attempt('callable([[1],[2]], -1.5)', lambda: callable([[1],[2]], -1.5))
attempt('callable(-256)', lambda: callable(-256))
attempt('callable(2**63-1)', lambda: callable(2**63-1))
attempt("callable({'a':1}, 'strict')", lambda: callable({'a':1}, 'strict'))
attempt("callable('  x  ')", lambda: callable('  x  '))
attempt("callable(255, 'abc')", lambda: callable(255, 'abc'))
attempt("callable(St('sub'))", lambda: callable(St('sub')))
attempt('callable(())', lambda: callable(()))
attempt("callable(Mp(), 'ß')", lambda: callable(Mp(), 'ß'))
attempt('callable(set())', lambda: callable(set()))
attempt("callable(['ab','cd'], bad=1)", lambda: callable(['ab','cd'], bad=1))
attempt("callable([1,'a'])", lambda: callable([1,'a']))
attempt('callable(I(2**70))', lambda: callable(I(2**70)))
attempt("callable('utf-8')", lambda: callable('utf-8'))
attempt("callable({'a'}, {'x':'y'}, -2**63-1)", lambda: callable({'a'}, {'x':'y'}, -2**63-1))
attempt('callable(256, 1e16)', lambda: callable(256, 1e16))
attempt('callable(bad=1)', lambda: callable(bad=1))
attempt('callable(1.0, I(-1))', lambda: callable(1.0, I(-1)))
attempt("callable('\\ud800')", lambda: callable('\ud800'))
