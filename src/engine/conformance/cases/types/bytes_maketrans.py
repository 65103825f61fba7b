# bytes.maketrans: arguments of all kinds.


class In(int):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Fs(frozenset):
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


attempt("b'\\x00\\xff'.maketrans(b'a,b', b' x ')", lambda: b'\x00\xff'.maketrans(b'a,b', b' x '))
attempt("b'Hello World'.maketrans(Bs(b'q'))", lambda: b'Hello World'.maketrans(Bs(b'q')))
attempt("b'aaa'.maketrans(b'ab\\ncd', b'a', Bs(b'q'))", lambda: b'aaa'.maketrans(b'ab\ncd', b'a', Bs(b'q')))
attempt("b'%d'.maketrans()", lambda: b'%d'.maketrans())
attempt("b'abc'.maketrans(memoryview(b'xyz'))", lambda: b'abc'.maketrans(memoryview(b'xyz')))
attempt("b'  x '.maketrans()", lambda: b'  x '.maketrans())
attempt("b''.maketrans(b'a,b', b' x ')", lambda: b''.maketrans(b'a,b', b' x '))
attempt("b'aaa'.maketrans(b'\\r\\n')", lambda: b'aaa'.maketrans(b'\r\n'))
attempt("b'123'.maketrans(b'a,b')", lambda: b'123'.maketrans(b'a,b'))
attempt("b'%d'.maketrans(slice(2**70))", lambda: b'%d'.maketrans(slice(2**70)))
attempt("b'\\x00\\xff'.maketrans(Ba(b'zz'), -2**63-1)", lambda: b'\x00\xff'.maketrans(Ba(b'zz'), -2**63-1))
attempt("b'a,b,,c'.maketrans(b'')", lambda: b'a,b,,c'.maketrans(b''))
attempt("b'123'.maketrans()", lambda: b'123'.maketrans())
attempt("Bs(b'sub').maketrans(b'Hello World')", lambda: Bs(b'sub').maketrans(b'Hello World'))
attempt("b'a\\tb'.maketrans(b'a,b')", lambda: b'a\tb'.maketrans(b'a,b'))
attempt("b'l1\\nl2\\r\\nl3'.maketrans(b'', [], float('inf'))", lambda: b'l1\nl2\r\nl3'.maketrans(b'', [], float('inf')))
attempt("Bs(b'sub').maketrans()", lambda: Bs(b'sub').maketrans())
attempt("b'l1\\nl2\\r\\nl3'.maketrans(Ba(b'zz'))", lambda: b'l1\nl2\r\nl3'.maketrans(Ba(b'zz')))
attempt("b'123'.maketrans(b'a')", lambda: b'123'.maketrans(b'a'))
attempt("b''.maketrans(bytearray(b'ab'), Sq(3,4))", lambda: b''.maketrans(bytearray(b'ab'), Sq(3,4)))
attempt("b'\\x00\\xff'.maketrans('日本')", lambda: b'\x00\xff'.maketrans('日本'))
attempt("b'abc'.maketrans(b'a,b')", lambda: b'abc'.maketrans(b'a,b'))
attempt("b'abc'.maketrans(In(5))", lambda: b'abc'.maketrans(In(5)))
attempt("b'abc'.maketrans(bytearray(b'ab'))", lambda: b'abc'.maketrans(bytearray(b'ab')))
attempt("b'a\\tb'.maketrans(Fs({1,9}), 0.0)", lambda: b'a\tb'.maketrans(Fs({1,9}), 0.0))
attempt("b'a\\tb'.maketrans()", lambda: b'a\tb'.maketrans())
attempt("b'%d'.maketrans(b' x ', b'abc', b'ab\\ncd')", lambda: b'%d'.maketrans(b' x ', b'abc', b'ab\ncd'))
attempt("b''.maketrans('{}')", lambda: b''.maketrans('{}'))
attempt("b'Hello World'.maketrans()", lambda: b'Hello World'.maketrans())
attempt("b'a\\tb'.maketrans(b'\\r\\n', b'Hello World', memoryview(b'xyz'))", lambda: b'a\tb'.maketrans(b'\r\n', b'Hello World', memoryview(b'xyz')))
attempt("b'a,b,,c'.maketrans(b'\\xff\\x00')", lambda: b'a,b,,c'.maketrans(b'\xff\x00'))
