# any(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Se(set):
    pass


class Fs(frozenset):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("any(0.1, {'a':1})", lambda: any(0.1, {'a':1}))
attempt("any('strict')", lambda: any('strict'))
attempt('any(slice(None,None,2))', lambda: any(slice(None,None,2)))
attempt('any()', lambda: any())
attempt('any(None)', lambda: any(None))
attempt('any(7)', lambda: any(7))
attempt('any([(1,2),(3,4)])', lambda: any([(1,2),(3,4)]))
attempt('any({1:2,3:4})', lambda: any({1:2,3:4}))
attempt("any(b'a,b', {})", lambda: any(b'a,b', {}))
attempt("any('\\u0660\\u0661')", lambda: any('\u0660\u0661'))
attempt("any('-12', '123', 'ŉǆ')", lambda: any('-12', '123', 'ŉǆ'))
attempt('any(-10**25)', lambda: any(-10**25))
attempt("any([b'a',b'b'])", lambda: any([b'a',b'b']))
attempt('any(str)', lambda: any(str))
attempt("any(slice('a'), ['a','b'])", lambda: any(slice('a'), ['a','b']))
attempt('any(2**64, 2**31, [[1],[2]], bad=1)', lambda: any(2**64, 2**31, [[1],[2]], bad=1))
attempt("any('{}')", lambda: any('{}'))
attempt("any(b'\\xff\\x00', float('nan'), slice(None,None,2))", lambda: any(b'\xff\x00', float('nan'), slice(None,None,2)))
attempt('any(Se({1}), [(1,2),(3,4)], 0.1)', lambda: any(Se({1}), [(1,2),(3,4)], 0.1))
attempt("any('%s')", lambda: any('%s'))
attempt("any({97:'xyz'})", lambda: any({97:'xyz'}))
attempt("any('tab\\tx')", lambda: any('tab\tx'))
attempt("any('\\ud800')", lambda: any('\ud800'))
attempt('any(slice(I(1),I(3)), I(-1), (1,2,3))', lambda: any(slice(I(1),I(3)), I(-1), (1,2,3)))
attempt("any(10, float('inf'))", lambda: any(10, float('inf')))
attempt('any(range(5,0,-2))', lambda: any(range(5,0,-2)))
attempt('any({1:1}.keys())', lambda: any({1:1}.keys()))
attempt('any(True)', lambda: any(True))
attempt('any(())', lambda: any(()))
attempt('any(2.5)', lambda: any(2.5))
attempt("any({'a'})", lambda: any({'a'}))
attempt('any(True, 10**20, slice(-2,None))', lambda: any(True, 10**20, slice(-2,None)))
attempt('any(Fs({1,9}), (1,2))', lambda: any(Fs({1,9}), (1,2)))
