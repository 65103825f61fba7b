# range.count: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("range(10,0,-2).count(b'\\r\\n', 5, 5)", lambda: range(10,0,-2).count(b'\r\n', 5, 5))
attempt("range(5).count(('a','b'))", lambda: range(5).count(('a','b')))
attempt("range(5).count(b'abc', 2)", lambda: range(5).count(b'abc', 2))
attempt('range(1,10,3).count([1,2,3], 10**20, I(2**70))', lambda: range(1,10,3).count([1,2,3], 10**20, I(2**70)))
attempt("range(0).count(memoryview(b'xyz'))", lambda: range(0).count(memoryview(b'xyz')))
attempt("range(5).count(b'abc')", lambda: range(5).count(b'abc'))
attempt('range(5).count(Li([1,2]))', lambda: range(5).count(Li([1,2])))
attempt("range(5).count(Bs(b'q'), 2, 1)", lambda: range(5).count(Bs(b'q'), 2, 1))
attempt("range(1,10,3).count(b'\\xff\\x00')", lambda: range(1,10,3).count(b'\xff\x00'))
attempt('range(0).count([1,2,3])', lambda: range(0).count([1,2,3]))
attempt("range(1,10,3).count(Ba(b'zz'))", lambda: range(1,10,3).count(Ba(b'zz')))
attempt("range(10,0,-2).count(b'')", lambda: range(10,0,-2).count(b''))
attempt("range(10,0,-2).count(b'a', 2)", lambda: range(10,0,-2).count(b'a', 2))
attempt('range(1,10,3).count()', lambda: range(1,10,3).count())
attempt("range(-5,5).count(b' x ')", lambda: range(-5,5).count(b' x '))
attempt("range(1,10,3).count(b'a')", lambda: range(1,10,3).count(b'a'))
attempt("range(5).count(b'ab\\ncd')", lambda: range(5).count(b'ab\ncd'))
attempt("range(10,0,-2).count(b'ab\\ncd')", lambda: range(10,0,-2).count(b'ab\ncd'))
attempt('range(-5,5).count(False)', lambda: range(-5,5).count(False))
attempt("range(10,0,-2).count(Bs(b'q'), 2)", lambda: range(10,0,-2).count(Bs(b'q'), 2))
attempt("range(10,0,-2).count(b'ab\\ncd', 1)", lambda: range(10,0,-2).count(b'ab\ncd', 1))
