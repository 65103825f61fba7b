# bytes.swapcase: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("b'123'.swapcase(Bs(b'q'))", lambda: b'123'.swapcase(Bs(b'q')))
attempt("b'Hello World'.swapcase(b'ab\\ncd')", lambda: b'Hello World'.swapcase(b'ab\ncd'))
attempt("b'a\\tb'.swapcase(2.5)", lambda: b'a\tb'.swapcase(2.5))
attempt("b''.swapcase((1,2,3), b'Hello World')", lambda: b''.swapcase((1,2,3), b'Hello World'))
attempt("Bs(b'sub').swapcase(b'\\xff\\x00')", lambda: Bs(b'sub').swapcase(b'\xff\x00'))
attempt("b'abc'.swapcase(b'a,b')", lambda: b'abc'.swapcase(b'a,b'))
attempt("b'Hello World'.swapcase(b'\\xff\\x00')", lambda: b'Hello World'.swapcase(b'\xff\x00'))
attempt("b'abc'.swapcase(bytearray(b'ab'), b'a,b')", lambda: b'abc'.swapcase(bytearray(b'ab'), b'a,b'))
attempt("b'a\\tb'.swapcase(b'', object)", lambda: b'a\tb'.swapcase(b'', object))
attempt("Bs(b'sub').swapcase(b'ab\\ncd', bytearray(b'ab'))", lambda: Bs(b'sub').swapcase(b'ab\ncd', bytearray(b'ab')))
attempt("b'\\x00\\xff'.swapcase(Ba(b'zz'), Ba(b'zz'))", lambda: b'\x00\xff'.swapcase(Ba(b'zz'), Ba(b'zz')))
attempt("b'  x '.swapcase(b'\\xff\\x00')", lambda: b'  x '.swapcase(b'\xff\x00'))
attempt("b'aaa'.swapcase(Bs(b'q'))", lambda: b'aaa'.swapcase(Bs(b'q')))
attempt("b'\\x00\\xff'.swapcase()", lambda: b'\x00\xff'.swapcase())
attempt("Bs(b'sub').swapcase(b'Hello World')", lambda: Bs(b'sub').swapcase(b'Hello World'))
attempt("b'%d'.swapcase(b'Hello World')", lambda: b'%d'.swapcase(b'Hello World'))
attempt("b'  x '.swapcase(b' x ')", lambda: b'  x '.swapcase(b' x '))
attempt("b''.swapcase(memoryview(b'xyz'))", lambda: b''.swapcase(memoryview(b'xyz')))
attempt("b'a\\tb'.swapcase()", lambda: b'a\tb'.swapcase())
attempt("b'Hello World'.swapcase(-3, b'', b'abc')", lambda: b'Hello World'.swapcase(-3, b'', b'abc'))
attempt("b'l1\\nl2\\r\\nl3'.swapcase(b'Hello World')", lambda: b'l1\nl2\r\nl3'.swapcase(b'Hello World'))
attempt("b'  x '.swapcase(b'Hello World', b'a')", lambda: b'  x '.swapcase(b'Hello World', b'a'))
attempt("b'a,b,,c'.swapcase(float('inf'))", lambda: b'a,b,,c'.swapcase(float('inf')))
attempt("b'aaa'.swapcase(It(1,2))", lambda: b'aaa'.swapcase(It(1,2)))
attempt("b'l1\\nl2\\r\\nl3'.swapcase(memoryview(b'xyz'), b'\\r\\n', b'')", lambda: b'l1\nl2\r\nl3'.swapcase(memoryview(b'xyz'), b'\r\n', b''))
attempt("b'l1\\nl2\\r\\nl3'.swapcase(b'a,b')", lambda: b'l1\nl2\r\nl3'.swapcase(b'a,b'))
attempt("b'Hello World'.swapcase(b' x ', b'ab\\ncd')", lambda: b'Hello World'.swapcase(b' x ', b'ab\ncd'))
attempt("b''.swapcase(b'a,b', b'ab\\ncd', b'ab\\ncd')", lambda: b''.swapcase(b'a,b', b'ab\ncd', b'ab\ncd'))
attempt("b'a\\tb'.swapcase(bytearray(b'ab'), b'a,b', b'')", lambda: b'a\tb'.swapcase(bytearray(b'ab'), b'a,b', b''))
attempt("b'a\\tb'.swapcase(memoryview(b'xyz'))", lambda: b'a\tb'.swapcase(memoryview(b'xyz')))
attempt("b'l1\\nl2\\r\\nl3'.swapcase(memoryview(b'xyz'), I(2**70), bytearray(b'ab'))", lambda: b'l1\nl2\r\nl3'.swapcase(memoryview(b'xyz'), I(2**70), bytearray(b'ab')))
