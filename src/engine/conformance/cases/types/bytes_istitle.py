# bytes.istitle: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("b'abc'.istitle(b' x ')", lambda: b'abc'.istitle(b' x '))
attempt("b'%d'.istitle('İI')", lambda: b'%d'.istitle('İI'))
attempt("b'\\x00\\xff'.istitle(I(2), Bs(b'q'), b'a')", lambda: b'\x00\xff'.istitle(I(2), Bs(b'q'), b'a'))
attempt("b'l1\\nl2\\r\\nl3'.istitle(b'ab\\ncd')", lambda: b'l1\nl2\r\nl3'.istitle(b'ab\ncd'))
attempt("b''.istitle(b'ab\\ncd')", lambda: b''.istitle(b'ab\ncd'))
attempt("b'a\\tb'.istitle(Bs(b'q'), b'\\xff\\x00', b'Hello World')", lambda: b'a\tb'.istitle(Bs(b'q'), b'\xff\x00', b'Hello World'))
attempt("b'  x '.istitle(bytearray(b'ab'))", lambda: b'  x '.istitle(bytearray(b'ab')))
attempt("b'aaa'.istitle(b'abc')", lambda: b'aaa'.istitle(b'abc'))
attempt("b'l1\\nl2\\r\\nl3'.istitle(b'a')", lambda: b'l1\nl2\r\nl3'.istitle(b'a'))
attempt("b'l1\\nl2\\r\\nl3'.istitle(b' x ', 2.5)", lambda: b'l1\nl2\r\nl3'.istitle(b' x ', 2.5))
attempt("b'aaa'.istitle(b'a,b', b'\\xff\\x00')", lambda: b'aaa'.istitle(b'a,b', b'\xff\x00'))
attempt("b'%d'.istitle(b'abc')", lambda: b'%d'.istitle(b'abc'))
attempt("b'a\\tb'.istitle(b'Hello World')", lambda: b'a\tb'.istitle(b'Hello World'))
attempt("b''.istitle(b'\\r\\n')", lambda: b''.istitle(b'\r\n'))
attempt("b'abc'.istitle()", lambda: b'abc'.istitle())
attempt("b'  x '.istitle()", lambda: b'  x '.istitle())
attempt("b''.istitle(Bs(b'q'))", lambda: b''.istitle(Bs(b'q')))
attempt("b'\\x00\\xff'.istitle(5)", lambda: b'\x00\xff'.istitle(5))
attempt("b'123'.istitle(b'\\xff\\x00', b'')", lambda: b'123'.istitle(b'\xff\x00', b''))
attempt("b''.istitle(Ba(b'zz'))", lambda: b''.istitle(Ba(b'zz')))
attempt("b'Hello World'.istitle(Sq(3,4), bytearray(b'ab'), b'')", lambda: b'Hello World'.istitle(Sq(3,4), bytearray(b'ab'), b''))
attempt("b'Hello World'.istitle(Bs(b'q'), memoryview(b'xyz'))", lambda: b'Hello World'.istitle(Bs(b'q'), memoryview(b'xyz')))
attempt("b'Hello World'.istitle()", lambda: b'Hello World'.istitle())
attempt("b'\\x00\\xff'.istitle(b'\\xff\\x00')", lambda: b'\x00\xff'.istitle(b'\xff\x00'))
attempt("b'l1\\nl2\\r\\nl3'.istitle(Bs(b'q'), Bs(b'q'), b'')", lambda: b'l1\nl2\r\nl3'.istitle(Bs(b'q'), Bs(b'q'), b''))
attempt("b'aaa'.istitle(b' x ')", lambda: b'aaa'.istitle(b' x '))
attempt("b'  x '.istitle(1j)", lambda: b'  x '.istitle(1j))
attempt("b'Hello World'.istitle(b'a')", lambda: b'Hello World'.istitle(b'a'))
attempt("b''.istitle(b'', b'a', b'\\r\\n')", lambda: b''.istitle(b'', b'a', b'\r\n'))
attempt("b'Hello World'.istitle(memoryview(b'xyz'))", lambda: b'Hello World'.istitle(memoryview(b'xyz')))
attempt("b'a,b,,c'.istitle(memoryview(b'xyz'), b'', Bs(b'q'))", lambda: b'a,b,,c'.istitle(memoryview(b'xyz'), b'', Bs(b'q')))
