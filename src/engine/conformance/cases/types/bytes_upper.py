# bytes.upper: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
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


attempt("b'%d'.upper(b'\\xff\\x00')", lambda: b'%d'.upper(b'\xff\x00'))
attempt("b'l1\\nl2\\r\\nl3'.upper(b'\\xff\\x00', 10**20)", lambda: b'l1\nl2\r\nl3'.upper(b'\xff\x00', 10**20))
attempt("b'a,b,,c'.upper(b'')", lambda: b'a,b,,c'.upper(b''))
attempt("b'123'.upper(b'ab\\ncd')", lambda: b'123'.upper(b'ab\ncd'))
attempt("b'a,b,,c'.upper()", lambda: b'a,b,,c'.upper())
attempt("b'abc'.upper(memoryview(b'xyz'), b'\\r\\n', 2.5)", lambda: b'abc'.upper(memoryview(b'xyz'), b'\r\n', 2.5))
attempt("b''.upper(b' x ', b'Hello World')", lambda: b''.upper(b' x ', b'Hello World'))
attempt("b'Hello World'.upper(b'\\r\\n')", lambda: b'Hello World'.upper(b'\r\n'))
attempt("b'123'.upper(b'')", lambda: b'123'.upper(b''))
attempt("b'123'.upper(b'\\xff\\x00', b' x ')", lambda: b'123'.upper(b'\xff\x00', b' x '))
attempt("b'  x '.upper(b'a')", lambda: b'  x '.upper(b'a'))
attempt("b'%d'.upper(b'Hello World', b'a,b')", lambda: b'%d'.upper(b'Hello World', b'a,b'))
attempt("b'Hello World'.upper(slice(1,3), Mp())", lambda: b'Hello World'.upper(slice(1,3), Mp()))
attempt("Bs(b'sub').upper(b'ab\\ncd', Bs(b'q'))", lambda: Bs(b'sub').upper(b'ab\ncd', Bs(b'q')))
attempt("b'123'.upper()", lambda: b'123'.upper())
attempt("b'Hello World'.upper(-1)", lambda: b'Hello World'.upper(-1))
attempt("b'l1\\nl2\\r\\nl3'.upper()", lambda: b'l1\nl2\r\nl3'.upper())
attempt("b'Hello World'.upper(bytearray(b'ab'), Bs(b'q'), b'')", lambda: b'Hello World'.upper(bytearray(b'ab'), Bs(b'q'), b''))
attempt("b'l1\\nl2\\r\\nl3'.upper(Bs(b'q'))", lambda: b'l1\nl2\r\nl3'.upper(Bs(b'q')))
attempt("b'123'.upper(b' x ', I(2**70))", lambda: b'123'.upper(b' x ', I(2**70)))
attempt("b'%d'.upper(b' x ', b'ab\\ncd')", lambda: b'%d'.upper(b' x ', b'ab\ncd'))
attempt("b'l1\\nl2\\r\\nl3'.upper(Ba(b'zz'))", lambda: b'l1\nl2\r\nl3'.upper(Ba(b'zz')))
attempt("b''.upper(b'\\r\\n')", lambda: b''.upper(b'\r\n'))
attempt("b'  x '.upper(b'ab\\ncd')", lambda: b'  x '.upper(b'ab\ncd'))
attempt("b'aaa'.upper(Ba(b'zz'), 'a')", lambda: b'aaa'.upper(Ba(b'zz'), 'a'))
attempt("b'l1\\nl2\\r\\nl3'.upper(b'ab\\ncd')", lambda: b'l1\nl2\r\nl3'.upper(b'ab\ncd'))
attempt("b'abc'.upper(Bs(b'q'), b'a')", lambda: b'abc'.upper(Bs(b'q'), b'a'))
attempt("b''.upper(b'', Ba(b'zz'), b'\\xff\\x00')", lambda: b''.upper(b'', Ba(b'zz'), b'\xff\x00'))
attempt("b'%d'.upper(b'', Bs(b'q'), Bs(b'q'))", lambda: b'%d'.upper(b'', Bs(b'q'), Bs(b'q')))
