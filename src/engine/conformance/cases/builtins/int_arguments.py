# int(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Li(list):
    pass


class Tu(tuple):
    pass


class Bs(bytes):
    pass


class Se(set):
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
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('int(2)', lambda: int(2))
attempt('int(1.0, base=())', lambda: int(1.0, base=()))
attempt("int('  x  ', {})", lambda: int('  x  ', {}))
attempt('int()', lambda: int())
attempt("int('-12', base=b'\\xff\\x00')", lambda: int('-12', base=b'\xff\x00'))
attempt('int(-1e308)', lambda: int(-1e308))
attempt("int(('a','b'))", lambda: int(('a','b')))
attempt("int(3, '', 'ŉǆ')", lambda: int(3, '', 'ŉǆ'))
attempt('int(-256)', lambda: int(-256))
attempt('int((1,2))', lambda: int((1,2)))
attempt('int(-3, 100)', lambda: int(-3, 100))
attempt("int('a', b'abc', base=memoryview(b'xyz'))", lambda: int('a', b'abc', base=memoryview(b'xyz')))
attempt('int(Ro())', lambda: int(Ro()))
attempt('int(1)', lambda: int(1))
attempt("int(complex(1,2), base='ß')", lambda: int(complex(1,2), base='ß'))
attempt("int(-1, memoryview(b'xyz'))", lambda: int(-1, memoryview(b'xyz')))
attempt('int(-3)', lambda: int(-3))
attempt("int(slice('a'), slice(1,3))", lambda: int(slice('a'), slice(1,3)))
attempt('int(1.0, bad=1)', lambda: int(1.0, bad=1))
attempt("int(slice(-2,None), '😀x', Li([1,2]))", lambda: int(slice(-2,None), '😀x', Li([1,2])))
attempt('int(-1e308, {97:None})', lambda: int(-1e308, {97:None}))
attempt('int(I(-1))', lambda: int(I(-1)))
attempt('int(Se({1}), base=10)', lambda: int(Se({1}), base=10))
attempt("int(bytearray(b'ab'), slice(2**70), 'ab\\r\\ncd\\x0b\\x85e', base=b' x ')", lambda: int(bytearray(b'ab'), slice(2**70), 'ab\r\ncd\x0b\x85e', base=b' x '))
attempt("int('aXbX', '')", lambda: int('aXbX', ''))
attempt('int(It(1,2))', lambda: int(It(1,2)))
attempt("int('-12')", lambda: int('-12'))
attempt("int('  x  ')", lambda: int('  x  '))
attempt('int(-2**63, 123456789.123)', lambda: int(-2**63, 123456789.123))
attempt("int('ΑΣ', frozenset({2,3}))", lambda: int('ΑΣ', frozenset({2,3})))
attempt('int({97:None})', lambda: int({97:None}))
attempt("int(I(-1), In(5), '😀x', base=float('-inf'))", lambda: int(I(-1), In(5), '😀x', base=float('-inf')))
attempt("int('a', -2**63, bad=1)", lambda: int('a', -2**63, bad=1))
attempt("int([1,'a'], base={'x':'y'})", lambda: int([1,'a'], base={'x':'y'}))
attempt("int(0.1, Bs(b'q'))", lambda: int(0.1, Bs(b'q')))
attempt("int('\\u0660\\u0661', bad=1)", lambda: int('\u0660\u0661', bad=1))
attempt("int(0.1, 'ŉǆ', ())", lambda: int(0.1, 'ŉǆ', ()))
attempt("int(Tu((1,)), 'a,b,,c')", lambda: int(Tu((1,)), 'a,b,,c'))
