# bytes.splitlines: arguments of all kinds.


class Fl(float):
    pass


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


attempt("b'a\\tb'.splitlines(b'\\r\\n')", lambda: b'a\tb'.splitlines(b'\r\n'))
attempt("b'Hello World'.splitlines(Ba(b'zz'))", lambda: b'Hello World'.splitlines(Ba(b'zz')))
attempt("b'aaa'.splitlines(b'\\xff\\x00')", lambda: b'aaa'.splitlines(b'\xff\x00'))
attempt("b'123'.splitlines(b' x ', b'ab\\ncd')", lambda: b'123'.splitlines(b' x ', b'ab\ncd'))
attempt("b'abc'.splitlines(Ba(b'zz'))", lambda: b'abc'.splitlines(Ba(b'zz')))
attempt("b'Hello World'.splitlines(b'Hello World')", lambda: b'Hello World'.splitlines(b'Hello World'))
attempt("b'Hello World'.splitlines(b'ab\\ncd')", lambda: b'Hello World'.splitlines(b'ab\ncd'))
attempt("b'\\x00\\xff'.splitlines(Ba(b'zz'), b'')", lambda: b'\x00\xff'.splitlines(Ba(b'zz'), b''))
attempt("b''.splitlines(b'', bytearray(b'ab'))", lambda: b''.splitlines(b'', bytearray(b'ab')))
attempt("b'aaa'.splitlines(b'a')", lambda: b'aaa'.splitlines(b'a'))
attempt("b'123'.splitlines(Ba(b'zz'), Fl(2.5))", lambda: b'123'.splitlines(Ba(b'zz'), Fl(2.5)))
attempt("b'Hello World'.splitlines(b'\\r\\n')", lambda: b'Hello World'.splitlines(b'\r\n'))
attempt("b'aaa'.splitlines(255)", lambda: b'aaa'.splitlines(255))
attempt("b'a\\tb'.splitlines(Bs(b'q'), b'\\xff\\x00')", lambda: b'a\tb'.splitlines(Bs(b'q'), b'\xff\x00'))
attempt("Bs(b'sub').splitlines(b'\\r\\n')", lambda: Bs(b'sub').splitlines(b'\r\n'))
attempt("b''.splitlines({1,2}, b'abc', Mp())", lambda: b''.splitlines({1,2}, b'abc', Mp()))
attempt("b'Hello World'.splitlines(b'a,b')", lambda: b'Hello World'.splitlines(b'a,b'))
attempt("b'123'.splitlines({'a'})", lambda: b'123'.splitlines({'a'}))
attempt("Bs(b'sub').splitlines(b'')", lambda: Bs(b'sub').splitlines(b''))
attempt("b'a\\tb'.splitlines(b'\\xff\\x00')", lambda: b'a\tb'.splitlines(b'\xff\x00'))
attempt("b''.splitlines(b'')", lambda: b''.splitlines(b''))
attempt("b'%d'.splitlines(b'a', b'', b'a')", lambda: b'%d'.splitlines(b'a', b'', b'a'))
attempt("b'123'.splitlines()", lambda: b'123'.splitlines())
attempt("b'a,b,,c'.splitlines()", lambda: b'a,b,,c'.splitlines())
attempt("b'a,b,,c'.splitlines(memoryview(b'xyz'), keepends='😀x')", lambda: b'a,b,,c'.splitlines(memoryview(b'xyz'), keepends='😀x'))
attempt("b'  x '.splitlines()", lambda: b'  x '.splitlines())
attempt("b'Hello World'.splitlines()", lambda: b'Hello World'.splitlines())
attempt("b'l1\\nl2\\r\\nl3'.splitlines(Ba(b'zz'), b'a')", lambda: b'l1\nl2\r\nl3'.splitlines(Ba(b'zz'), b'a'))
attempt("b'%d'.splitlines(b'a')", lambda: b'%d'.splitlines(b'a'))
attempt("Bs(b'sub').splitlines(b'a,b')", lambda: Bs(b'sub').splitlines(b'a,b'))
attempt("b'%d'.splitlines(b'a,b', Bs(b'q'))", lambda: b'%d'.splitlines(b'a,b', Bs(b'q')))
attempt("b'\\x00\\xff'.splitlines(bytearray(b'ab'))", lambda: b'\x00\xff'.splitlines(bytearray(b'ab')))
