# tuple.count: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Tu(tuple):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('(None,).count(100)', lambda: (None,).count(100))
attempt("(1,2,3).count(b'', 0, 2)", lambda: (1,2,3).count(b'', 0, 2))
attempt("Tu((1,2)).count(Ba(b'zz'))", lambda: Tu((1,2)).count(Ba(b'zz')))
attempt("('a','b').count(b'\\xff\\x00')", lambda: ('a','b').count(b'\xff\x00'))
attempt("(None,).count(b'\\xff\\x00')", lambda: (None,).count(b'\xff\x00'))
attempt('(1,2,3).count()', lambda: (1,2,3).count())
attempt("().count(Ba(b'zz'))", lambda: ().count(Ba(b'zz')))
attempt('().count((1,2,3))', lambda: ().count((1,2,3)))
attempt("(1,2,3).count(bytearray(b'ab'))", lambda: (1,2,3).count(bytearray(b'ab')))
attempt("('a','b').count(b' x ')", lambda: ('a','b').count(b' x '))
attempt("('a','b').count(b'\\xff\\x00', I(2), -1)", lambda: ('a','b').count(b'\xff\x00', I(2), -1))
attempt("('a','b').count(slice(None,None,2))", lambda: ('a','b').count(slice(None,None,2)))
attempt("Tu((1,2)).count(b'abc')", lambda: Tu((1,2)).count(b'abc'))
attempt("Tu((1,2)).count(b'', I(2))", lambda: Tu((1,2)).count(b'', I(2)))
attempt("(1,2,3).count(b'Hello World')", lambda: (1,2,3).count(b'Hello World'))
attempt("(1,2,3).count(b'a', None, 2)", lambda: (1,2,3).count(b'a', None, 2))
attempt("(1,2,3).count(memoryview(b'xyz'), 100, -1)", lambda: (1,2,3).count(memoryview(b'xyz'), 100, -1))
attempt("(None,).count(100, bytearray(b'ab'))", lambda: (None,).count(100, bytearray(b'ab')))
attempt("(1,(2,3)).count(Bs(b'q'), 2, None)", lambda: (1,(2,3)).count(Bs(b'q'), 2, None))
attempt('().count(((1,2,3),), slice(0,0))', lambda: ().count(((1,2,3),), slice(0,0)))
attempt("Tu((1,2)).count(b'ab\\ncd', 0, -10)", lambda: Tu((1,2)).count(b'ab\ncd', 0, -10))
attempt("(1,(2,3)).count(b'\\xff\\x00')", lambda: (1,(2,3)).count(b'\xff\x00'))
attempt("(1,(2,3)).count(Ba(b'zz'), 1)", lambda: (1,(2,3)).count(Ba(b'zz'), 1))
attempt('(1,2,3).count(range(5,0,-2), [3,1,2], slice(-2,None))', lambda: (1,2,3).count(range(5,0,-2), [3,1,2], slice(-2,None)))
attempt("('a','b').count(b'ab\\ncd', None, -1)", lambda: ('a','b').count(b'ab\ncd', None, -1))
attempt("(1,(2,3)).count(Bs(b'q'), None, 0)", lambda: (1,(2,3)).count(Bs(b'q'), None, 0))
attempt("(1,(2,3)).count(b'a', 2, I(2))", lambda: (1,(2,3)).count(b'a', 2, I(2)))
attempt("('a','b').count(slice(2**70))", lambda: ('a','b').count(slice(2**70)))
attempt("(1,2,3).count(Ba(b'zz'))", lambda: (1,2,3).count(Ba(b'zz')))
attempt("Tu((1,2)).count(b'')", lambda: Tu((1,2)).count(b''))
attempt("(None,).count(b'Hello World', -1)", lambda: (None,).count(b'Hello World', -1))
