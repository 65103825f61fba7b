# bytes.lstrip: arguments of all kinds.


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Fs(frozenset):
    pass


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("b'a,b,,c'.lstrip(b'Hello World')", lambda: b'a,b,,c'.lstrip(b'Hello World'))
attempt("b''.lstrip(Bs(b'q'))", lambda: b''.lstrip(Bs(b'q')))
attempt("b'aaa'.lstrip(memoryview(b'xyz'), b'abc', Bs(b'q'))", lambda: b'aaa'.lstrip(memoryview(b'xyz'), b'abc', Bs(b'q')))
attempt("b'  x '.lstrip(Ba(b'zz'), b'', Fs({1,9}))", lambda: b'  x '.lstrip(Ba(b'zz'), b'', Fs({1,9})))
attempt("b'Hello World'.lstrip()", lambda: b'Hello World'.lstrip())
attempt("b'l1\\nl2\\r\\nl3'.lstrip(-0.0, -2**63-1)", lambda: b'l1\nl2\r\nl3'.lstrip(-0.0, -2**63-1))
attempt("b'abc'.lstrip(b'\\r\\n')", lambda: b'abc'.lstrip(b'\r\n'))
attempt("Bs(b'sub').lstrip({'a'}, b'', [3,1,2])", lambda: Bs(b'sub').lstrip({'a'}, b'', [3,1,2]))
attempt("b'abc'.lstrip()", lambda: b'abc'.lstrip())
attempt("b''.lstrip(b'abc', b'ab\\ncd', b'')", lambda: b''.lstrip(b'abc', b'ab\ncd', b''))
attempt("b'  x '.lstrip(b'abc')", lambda: b'  x '.lstrip(b'abc'))
attempt("b'Hello World'.lstrip(b' x ', b'\\r\\n')", lambda: b'Hello World'.lstrip(b' x ', b'\r\n'))
attempt("b''.lstrip(bytearray(b'ab'))", lambda: b''.lstrip(bytearray(b'ab')))
attempt("b'a,b,,c'.lstrip(b' x ')", lambda: b'a,b,,c'.lstrip(b' x '))
attempt("b'l1\\nl2\\r\\nl3'.lstrip('İI')", lambda: b'l1\nl2\r\nl3'.lstrip('İI'))
attempt("Bs(b'sub').lstrip(b'a,b', b'a')", lambda: Bs(b'sub').lstrip(b'a,b', b'a'))
attempt("b'a,b,,c'.lstrip(b'', bytearray(b'ab'), b'a')", lambda: b'a,b,,c'.lstrip(b'', bytearray(b'ab'), b'a'))
attempt("b'%d'.lstrip(float('-inf'), complex(1,2), b'ab\\ncd')", lambda: b'%d'.lstrip(float('-inf'), complex(1,2), b'ab\ncd'))
attempt("b'l1\\nl2\\r\\nl3'.lstrip(bytearray(b'ab'))", lambda: b'l1\nl2\r\nl3'.lstrip(bytearray(b'ab')))
attempt("b'l1\\nl2\\r\\nl3'.lstrip(memoryview(b'xyz'), None, 100)", lambda: b'l1\nl2\r\nl3'.lstrip(memoryview(b'xyz'), None, 100))
attempt("b'l1\\nl2\\r\\nl3'.lstrip('  x  ', {1:2,3:4})", lambda: b'l1\nl2\r\nl3'.lstrip('  x  ', {1:2,3:4}))
attempt("Bs(b'sub').lstrip(b'ab\\ncd')", lambda: Bs(b'sub').lstrip(b'ab\ncd'))
attempt("b'Hello World'.lstrip(b'abc')", lambda: b'Hello World'.lstrip(b'abc'))
attempt("b'123'.lstrip(b'ab\\ncd')", lambda: b'123'.lstrip(b'ab\ncd'))
attempt("b'a,b,,c'.lstrip(memoryview(b'xyz'), 3.14159)", lambda: b'a,b,,c'.lstrip(memoryview(b'xyz'), 3.14159))
attempt("Bs(b'sub').lstrip(b'a,b', False)", lambda: Bs(b'sub').lstrip(b'a,b', False))
attempt("b'aaa'.lstrip(b' x ')", lambda: b'aaa'.lstrip(b' x '))
attempt("b''.lstrip(b' x ', Bs(b'q'), b' x ')", lambda: b''.lstrip(b' x ', Bs(b'q'), b' x '))
attempt("b'123'.lstrip(Mp())", lambda: b'123'.lstrip(Mp()))
attempt("b'a,b,,c'.lstrip(b'ab\\ncd', b'a')", lambda: b'a,b,,c'.lstrip(b'ab\ncd', b'a'))
attempt("b'l1\\nl2\\r\\nl3'.lstrip(b'\\r\\n', b'', memoryview(b'xyz'))", lambda: b'l1\nl2\r\nl3'.lstrip(b'\r\n', b'', memoryview(b'xyz')))
