# bytes(): arguments of all kinds.


class In(int):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


class Fs(frozenset):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("bytes(float('inf'), int, source='abc')", lambda: bytes(float('inf'), int, source='abc'))
attempt('bytes(((1,2,3),), Se({1}))', lambda: bytes(((1,2,3),), Se({1})))
attempt('bytes(slice(-2,None), 3, source=False)', lambda: bytes(slice(-2,None), 3, source=False))
attempt('bytes(In(5))', lambda: bytes(In(5)))
attempt("bytes({'x':'y'}, encoding=(1,2))", lambda: bytes({'x':'y'}, encoding=(1,2)))
attempt("bytes(complex(1,2), 'aXbX')", lambda: bytes(complex(1,2), 'aXbX'))
attempt("bytes('a,b,,c', float('nan'), ('a','b'))", lambda: bytes('a,b,,c', float('nan'), ('a','b')))
attempt("bytes('ŉǆ')", lambda: bytes('ŉǆ'))
attempt('bytes(str)', lambda: bytes(str))
attempt("bytes('  x  ')", lambda: bytes('  x  '))
attempt('bytes()', lambda: bytes())
attempt('bytes(It(1,2))', lambda: bytes(It(1,2)))
attempt("bytes(Ba(b'zz'), source='123', bad=1)", lambda: bytes(Ba(b'zz'), source='123', bad=1))
attempt('bytes(1e-320)', lambda: bytes(1e-320))
attempt('bytes(3, source=-1e308)', lambda: bytes(3, source=-1e308))
attempt("bytes('strict', int)", lambda: bytes('strict', int))
attempt('bytes(2, [[1],[2]])', lambda: bytes(2, [[1],[2]]))
attempt('bytes(slice(-2,None), range(5,0,-2))', lambda: bytes(slice(-2,None), range(5,0,-2)))
attempt("bytes((1,2), 'utf-8', slice(None,None,-1))", lambda: bytes((1,2), 'utf-8', slice(None,None,-1)))
attempt("bytes('a\\x00b', 'strict')", lambda: bytes('a\x00b', 'strict'))
attempt('bytes(3, 3)', lambda: bytes(3, 3))
attempt("bytes('123', Fs({1,9}), True)", lambda: bytes('123', Fs({1,9}), True))
attempt('bytes([1,2,3], In(5))', lambda: bytes([1,2,3], In(5)))
attempt('bytes(2.5)', lambda: bytes(2.5))
attempt("bytes(-1, ['ab','cd'])", lambda: bytes(-1, ['ab','cd']))
attempt("bytes({'x':'y'})", lambda: bytes({'x':'y'}))
attempt('bytes(3)', lambda: bytes(3))
attempt('bytes(2)', lambda: bytes(2))
attempt('bytes(It(1,2), str, 2.5)', lambda: bytes(It(1,2), str, 2.5))
attempt('bytes(1j)', lambda: bytes(1j))
attempt("bytes(float('inf'), source=2**64)", lambda: bytes(float('inf'), source=2**64))
attempt('bytes(-1.5)', lambda: bytes(-1.5))
attempt("bytes(['a','b'])", lambda: bytes(['a','b']))
attempt("bytes({'a':1}, source=slice(None,None,-1))", lambda: bytes({'a':1}, source=slice(None,None,-1)))
attempt('bytes(slice(None,None,2), encoding=())', lambda: bytes(slice(None,None,2), encoding=()))
attempt("bytes('😀x', source=1e16, encoding=[1,'a'], bad=1)", lambda: bytes('😀x', source=1e16, encoding=[1,'a'], bad=1))
attempt("bytes('123')", lambda: bytes('123'))
attempt("bytes('')", lambda: bytes(''))
