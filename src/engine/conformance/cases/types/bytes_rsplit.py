# bytes.rsplit: arguments of all kinds.


class Fl(float):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Se(set):
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


attempt("b'%d'.rsplit(complex(1,2), b'\\xff\\x00', bytearray(b'ab'))", lambda: b'%d'.rsplit(complex(1,2), b'\xff\x00', bytearray(b'ab')))
attempt("b''.rsplit()", lambda: b''.rsplit())
attempt("b'l1\\nl2\\r\\nl3'.rsplit(Ba(b'zz'), Bs(b'q'), sep='-12', maxsplit=-0.0)", lambda: b'l1\nl2\r\nl3'.rsplit(Ba(b'zz'), Bs(b'q'), sep='-12', maxsplit=-0.0))
attempt("b'%d'.rsplit(Bs(b'q'))", lambda: b'%d'.rsplit(Bs(b'q')))
attempt("b'abc'.rsplit(b'a,b')", lambda: b'abc'.rsplit(b'a,b'))
attempt("b'%d'.rsplit(maxsplit=True)", lambda: b'%d'.rsplit(maxsplit=True))
attempt("b'abc'.rsplit(sep=Bs(b'q'), maxsplit=False)", lambda: b'abc'.rsplit(sep=Bs(b'q'), maxsplit=False))
attempt("b'l1\\nl2\\r\\nl3'.rsplit(b'a', sep=b' x ')", lambda: b'l1\nl2\r\nl3'.rsplit(b'a', sep=b' x '))
attempt("b'%d'.rsplit(float('inf'))", lambda: b'%d'.rsplit(float('inf')))
attempt("b'l1\\nl2\\r\\nl3'.rsplit(maxsplit=[b'a',b'b'])", lambda: b'l1\nl2\r\nl3'.rsplit(maxsplit=[b'a',b'b']))
attempt("b'a,b,,c'.rsplit(memoryview(b'xyz'), b'ab\\ncd')", lambda: b'a,b,,c'.rsplit(memoryview(b'xyz'), b'ab\ncd'))
attempt("b'abc'.rsplit(b'')", lambda: b'abc'.rsplit(b''))
attempt("b'a\\tb'.rsplit(b'', Ba(b'zz'))", lambda: b'a\tb'.rsplit(b'', Ba(b'zz')))
attempt("b'%d'.rsplit(float('inf'), b'a', b'\\xff\\x00', sep=Fl(2.5))", lambda: b'%d'.rsplit(float('inf'), b'a', b'\xff\x00', sep=Fl(2.5)))
attempt("b'  x '.rsplit(b' x ')", lambda: b'  x '.rsplit(b' x '))
attempt("b'a,b,,c'.rsplit(Fl(2.5))", lambda: b'a,b,,c'.rsplit(Fl(2.5)))
attempt("b'l1\\nl2\\r\\nl3'.rsplit(float('nan'), b'\\r\\n', sep=memoryview(b'xyz'))", lambda: b'l1\nl2\r\nl3'.rsplit(float('nan'), b'\r\n', sep=memoryview(b'xyz')))
attempt("b'123'.rsplit()", lambda: b'123'.rsplit())
attempt("b'\\x00\\xff'.rsplit(bytearray(b'ab'))", lambda: b'\x00\xff'.rsplit(bytearray(b'ab')))
attempt("b'123'.rsplit(b'abc', maxsplit='abc')", lambda: b'123'.rsplit(b'abc', maxsplit='abc'))
attempt("b'abc'.rsplit(b'ab\\ncd', -10**25, 3.14159)", lambda: b'abc'.rsplit(b'ab\ncd', -10**25, 3.14159))
attempt("b'a,b,,c'.rsplit(Se({1}))", lambda: b'a,b,,c'.rsplit(Se({1})))
attempt("b'l1\\nl2\\r\\nl3'.rsplit(b'abc', b'Hello World', b'\\r\\n')", lambda: b'l1\nl2\r\nl3'.rsplit(b'abc', b'Hello World', b'\r\n'))
attempt("b'a,b,,c'.rsplit('\\n')", lambda: b'a,b,,c'.rsplit('\n'))
attempt("b'%d'.rsplit('a\\x00b', Ba(b'zz'), ['ab','cd'], maxsplit=-256)", lambda: b'%d'.rsplit('a\x00b', Ba(b'zz'), ['ab','cd'], maxsplit=-256))
attempt("b'l1\\nl2\\r\\nl3'.rsplit(b'Hello World', memoryview(b'xyz'))", lambda: b'l1\nl2\r\nl3'.rsplit(b'Hello World', memoryview(b'xyz')))
attempt("b'Hello World'.rsplit(b'a,b')", lambda: b'Hello World'.rsplit(b'a,b'))
attempt("Bs(b'sub').rsplit(float('-inf'))", lambda: Bs(b'sub').rsplit(float('-inf')))
attempt("b'123'.rsplit(memoryview(b'xyz'), maxsplit='ŉǆ')", lambda: b'123'.rsplit(memoryview(b'xyz'), maxsplit='ŉǆ'))
attempt("b'a\\tb'.rsplit(b'a')", lambda: b'a\tb'.rsplit(b'a'))
attempt("b'%d'.rsplit(b'')", lambda: b'%d'.rsplit(b''))
attempt("b'%d'.rsplit(Mp(), b'\\r\\n', Bs(b'q'), sep='ß')", lambda: b'%d'.rsplit(Mp(), b'\r\n', Bs(b'q'), sep='ß'))
