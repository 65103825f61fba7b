# bytes.isupper: arguments of all kinds.


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def attempt(label, f):
    outcome = None
    try:
        outcome = f()
        kind = type(outcome).__name__
    except (TypeError, ValueError, ArithmeticError, LookupError) as e:
        kind, outcome = 'error', e
    except Exception as e:
        kind, outcome = 'other error', e
    print(f'{label:<40} {kind}: {str(outcome)[:250]!r}')


attempt("b'\\x00\\xff'.isupper(memoryview(b'xyz'))", lambda: b'\x00\xff'.isupper(memoryview(b'xyz')))
attempt("b'Hello World'.isupper('utf-8')", lambda: b'Hello World'.isupper('utf-8'))
attempt("b'123'.isupper(Ba(b'zz'))", lambda: b'123'.isupper(Ba(b'zz')))
attempt("b'  x '.isupper(1e300, memoryview(b'xyz'), memoryview(b'xyz'))", lambda: b'  x '.isupper(1e300, memoryview(b'xyz'), memoryview(b'xyz')))
attempt("b'  x '.isupper('abc')", lambda: b'  x '.isupper('abc'))
attempt("b'a\\tb'.isupper(b'\\xff\\x00')", lambda: b'a\tb'.isupper(b'\xff\x00'))
attempt("b''.isupper(b'a')", lambda: b''.isupper(b'a'))
attempt("b'abc'.isupper(complex(1,2), b'')", lambda: b'abc'.isupper(complex(1,2), b''))
attempt("b'Hello World'.isupper('{}')", lambda: b'Hello World'.isupper('{}'))
attempt("Bs(b'sub').isupper(b'\\r\\n')", lambda: Bs(b'sub').isupper(b'\r\n'))
attempt("b'l1\\nl2\\r\\nl3'.isupper(memoryview(b'xyz'), b'abc')", lambda: b'l1\nl2\r\nl3'.isupper(memoryview(b'xyz'), b'abc'))
attempt("b'\\x00\\xff'.isupper(b'ab\\ncd', 'ab\\r\\ncd\\x0b\\x85e')", lambda: b'\x00\xff'.isupper(b'ab\ncd', 'ab\r\ncd\x0b\x85e'))
attempt("b'123'.isupper(['a','b'])", lambda: b'123'.isupper(['a','b']))
attempt("b'Hello World'.isupper(b'a,b', b'\\r\\n')", lambda: b'Hello World'.isupper(b'a,b', b'\r\n'))
attempt("b'a\\tb'.isupper(b'ab\\ncd', 256, '  x  ')", lambda: b'a\tb'.isupper(b'ab\ncd', 256, '  x  '))
attempt("b'a,b,,c'.isupper(b'\\r\\n', b'ab\\ncd')", lambda: b'a,b,,c'.isupper(b'\r\n', b'ab\ncd'))
attempt("b'a,b,,c'.isupper(b'', 'ab\\r\\ncd\\x0b\\x85e', b'abc')", lambda: b'a,b,,c'.isupper(b'', 'ab\r\ncd\x0b\x85e', b'abc'))
attempt("b'123'.isupper(memoryview(b'xyz'), Ba(b'zz'), b'a')", lambda: b'123'.isupper(memoryview(b'xyz'), Ba(b'zz'), b'a'))
attempt("b'aaa'.isupper(b'abc', b'abc')", lambda: b'aaa'.isupper(b'abc', b'abc'))
attempt("b'  x '.isupper([3,1,2])", lambda: b'  x '.isupper([3,1,2]))
attempt("Bs(b'sub').isupper(b'\\xff\\x00', Mp())", lambda: Bs(b'sub').isupper(b'\xff\x00', Mp()))
attempt("b'%d'.isupper()", lambda: b'%d'.isupper())
attempt("b''.isupper('%s')", lambda: b''.isupper('%s'))
attempt("b'  x '.isupper(10**20)", lambda: b'  x '.isupper(10**20))
attempt("b'\\x00\\xff'.isupper(b'a,b', Bs(b'q'))", lambda: b'\x00\xff'.isupper(b'a,b', Bs(b'q')))
attempt("b'abc'.isupper(b'\\xff\\x00')", lambda: b'abc'.isupper(b'\xff\x00'))
attempt("b'123'.isupper(b'ab\\ncd', Bs(b'q'), None)", lambda: b'123'.isupper(b'ab\ncd', Bs(b'q'), None))
attempt("b'aaa'.isupper(b'a,b')", lambda: b'aaa'.isupper(b'a,b'))
attempt("b'abc'.isupper(b'a')", lambda: b'abc'.isupper(b'a'))
attempt("Bs(b'sub').isupper(0)", lambda: Bs(b'sub').isupper(0))
attempt("b'abc'.isupper(Ba(b'zz'))", lambda: b'abc'.isupper(Ba(b'zz')))
attempt("b'abc'.isupper()", lambda: b'abc'.isupper())
