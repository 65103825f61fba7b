# memoryview(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Li(list):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Fs(frozenset):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


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
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('memoryview(-2**63-1)', lambda: memoryview(-2**63-1))
attempt("memoryview('{}', 0, 10)", lambda: memoryview('{}', 0, 10))
attempt('memoryview(range(3))', lambda: memoryview(range(3)))
attempt("memoryview('%s')", lambda: memoryview('%s'))
attempt("memoryview('aXbX')", lambda: memoryview('aXbX'))
attempt('memoryview(-1e308, str)', lambda: memoryview(-1e308, str))
attempt("memoryview(('a','b'))", lambda: memoryview(('a','b')))
attempt('memoryview(-10**25, str)', lambda: memoryview(-10**25, str))
attempt("memoryview('strict')", lambda: memoryview('strict'))
attempt('memoryview()', lambda: memoryview())
attempt('memoryview(2)', lambda: memoryview(2))
attempt('memoryview(Fs({1,9}))', lambda: memoryview(Fs({1,9})))
attempt("memoryview('utf-8')", lambda: memoryview('utf-8'))
attempt('memoryview(Li([1,2]), bad=1)', lambda: memoryview(Li([1,2]), bad=1))
attempt('memoryview(-2**63, 1e16)', lambda: memoryview(-2**63, 1e16))
attempt('memoryview(1.0)', lambda: memoryview(1.0))
attempt("memoryview(slice(None,None,2), '\\n')", lambda: memoryview(slice(None,None,2), '\n'))
attempt('memoryview(It(1,2))', lambda: memoryview(It(1,2)))
attempt('memoryview(None)', lambda: memoryview(None))
attempt("memoryview(slice(2**70), 'ß')", lambda: memoryview(slice(2**70), 'ß'))
attempt("memoryview('strict', bytearray(b'ab'))", lambda: memoryview('strict', bytearray(b'ab')))
attempt("memoryview('ab\\r\\ncd\\x0b\\x85e')", lambda: memoryview('ab\r\ncd\x0b\x85e'))
attempt('memoryview(I(-1))', lambda: memoryview(I(-1)))
attempt('memoryview(slice(0,0))', lambda: memoryview(slice(0,0)))
attempt('memoryview(0)', lambda: memoryview(0))
attempt("memoryview(slice(-2,None), float('-inf'))", lambda: memoryview(slice(-2,None), float('-inf')))
attempt("memoryview([(1,2),(3,4)], '%s')", lambda: memoryview([(1,2),(3,4)], '%s'))
attempt('memoryview(In(5))', lambda: memoryview(In(5)))
attempt('memoryview(bad=1)', lambda: memoryview(bad=1))
attempt("memoryview(b'ab\\ncd', -0.0, b'\\xff\\x00')", lambda: memoryview(b'ab\ncd', -0.0, b'\xff\x00'))
attempt("memoryview(Ro(), 10**20, '日本')", lambda: memoryview(Ro(), 10**20, '日本'))
attempt("memoryview({'a':1})", lambda: memoryview({'a':1}))
attempt("memoryview(0, b'')", lambda: memoryview(0, b''))
attempt('memoryview([1,2,3])', lambda: memoryview([1,2,3]))
