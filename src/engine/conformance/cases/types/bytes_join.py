# bytes.join: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


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


attempt("b'%d'.join('😀x', b'a', Ro())", lambda: b'%d'.join('😀x', b'a', Ro()))
attempt("b'a,b,,c'.join(b'', b'a')", lambda: b'a,b,,c'.join(b'', b'a'))
attempt("b'\\x00\\xff'.join(b'ab\\ncd')", lambda: b'\x00\xff'.join(b'ab\ncd'))
attempt("b'a,b,,c'.join(b' x ', '\\u0660\\u0661')", lambda: b'a,b,,c'.join(b' x ', '\u0660\u0661'))
attempt("b'Hello World'.join()", lambda: b'Hello World'.join())
attempt("b'a\\tb'.join(b'a')", lambda: b'a\tb'.join(b'a'))
attempt("b'123'.join(b'\\xff\\x00', Ba(b'zz'), b'abc')", lambda: b'123'.join(b'\xff\x00', Ba(b'zz'), b'abc'))
attempt("b''.join()", lambda: b''.join())
attempt("b'a\\tb'.join({1:1}.keys())", lambda: b'a\tb'.join({1:1}.keys()))
attempt("Bs(b'sub').join('\\u0660\\u0661', b'ab\\ncd')", lambda: Bs(b'sub').join('\u0660\u0661', b'ab\ncd'))
attempt("b'a,b,,c'.join(b'\\xff\\x00', b'abc')", lambda: b'a,b,,c'.join(b'\xff\x00', b'abc'))
attempt("b'%d'.join(memoryview(b'xyz'), b'a')", lambda: b'%d'.join(memoryview(b'xyz'), b'a'))
attempt("Bs(b'sub').join('\\n')", lambda: Bs(b'sub').join('\n'))
attempt("b'a\\tb'.join(b'')", lambda: b'a\tb'.join(b''))
attempt("b'\\x00\\xff'.join(b'a', {1,2})", lambda: b'\x00\xff'.join(b'a', {1,2}))
attempt("b''.join(b' x ')", lambda: b''.join(b' x '))
attempt("b'aaa'.join(b'a,b')", lambda: b'aaa'.join(b'a,b'))
attempt("b'a,b,,c'.join()", lambda: b'a,b,,c'.join())
attempt("b'  x '.join(bytearray(b'ab'))", lambda: b'  x '.join(bytearray(b'ab')))
attempt("Bs(b'sub').join(Bs(b'q'), {'a'})", lambda: Bs(b'sub').join(Bs(b'q'), {'a'}))
attempt("b'a,b,,c'.join(b' x ', Ba(b'zz'))", lambda: b'a,b,,c'.join(b' x ', Ba(b'zz')))
attempt("b'%d'.join(bytearray(b'ab'), I(-1))", lambda: b'%d'.join(bytearray(b'ab'), I(-1)))
attempt("b'aaa'.join(Bs(b'q'))", lambda: b'aaa'.join(Bs(b'q')))
attempt("b'abc'.join(bytearray(b'ab'))", lambda: b'abc'.join(bytearray(b'ab')))
attempt("b'a\\tb'.join(b'\\r\\n')", lambda: b'a\tb'.join(b'\r\n'))
attempt("b'abc'.join()", lambda: b'abc'.join())
attempt("b'a,b,,c'.join(slice(None,None,2), b'a,b')", lambda: b'a,b,,c'.join(slice(None,None,2), b'a,b'))
attempt("b'a\\tb'.join(b' x ')", lambda: b'a\tb'.join(b' x '))
attempt("b'%d'.join(bytearray(b'ab'), b'abc')", lambda: b'%d'.join(bytearray(b'ab'), b'abc'))
attempt("b'%d'.join()", lambda: b'%d'.join())
