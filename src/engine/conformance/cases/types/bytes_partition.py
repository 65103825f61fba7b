# bytes.partition: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Tu(tuple):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


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


attempt("b'a\\tb'.partition()", lambda: b'a\tb'.partition())
attempt("b'aaa'.partition(Ba(b'zz'))", lambda: b'aaa'.partition(Ba(b'zz')))
attempt("b'a\\tb'.partition(b'a')", lambda: b'a\tb'.partition(b'a'))
attempt("b'123'.partition(b' x ', b'Hello World')", lambda: b'123'.partition(b' x ', b'Hello World'))
attempt("b'123'.partition(b'abc', b'', Ba(b'zz'))", lambda: b'123'.partition(b'abc', b'', Ba(b'zz')))
attempt("b'a\\tb'.partition(It(1,2))", lambda: b'a\tb'.partition(It(1,2)))
attempt("b'Hello World'.partition(Ba(b'zz'))", lambda: b'Hello World'.partition(Ba(b'zz')))
attempt("Bs(b'sub').partition(-1.5)", lambda: Bs(b'sub').partition(-1.5))
attempt("b'  x '.partition(b'Hello World')", lambda: b'  x '.partition(b'Hello World'))
attempt("b'Hello World'.partition()", lambda: b'Hello World'.partition())
attempt("b'Hello World'.partition(bytearray(b'ab'), b'\\xff\\x00', '{}')", lambda: b'Hello World'.partition(bytearray(b'ab'), b'\xff\x00', '{}'))
attempt("b'abc'.partition(1j)", lambda: b'abc'.partition(1j))
attempt("b'%d'.partition('ab\\r\\ncd\\x0b\\x85e')", lambda: b'%d'.partition('ab\r\ncd\x0b\x85e'))
attempt("b'%d'.partition(b'a,b')", lambda: b'%d'.partition(b'a,b'))
attempt("b'l1\\nl2\\r\\nl3'.partition()", lambda: b'l1\nl2\r\nl3'.partition())
attempt("b''.partition(memoryview(b'xyz'))", lambda: b''.partition(memoryview(b'xyz')))
attempt("b'\\x00\\xff'.partition(bytearray(b'ab'), I(2**70))", lambda: b'\x00\xff'.partition(bytearray(b'ab'), I(2**70)))
attempt("b'  x '.partition(2**31)", lambda: b'  x '.partition(2**31))
attempt("b'Hello World'.partition(b'\\xff\\x00', Tu((1,)), b'\\r\\n')", lambda: b'Hello World'.partition(b'\xff\x00', Tu((1,)), b'\r\n'))
attempt("b'a,b,,c'.partition(b'\\xff\\x00')", lambda: b'a,b,,c'.partition(b'\xff\x00'))
attempt("Bs(b'sub').partition()", lambda: Bs(b'sub').partition())
attempt("b'123'.partition(b'ab\\ncd')", lambda: b'123'.partition(b'ab\ncd'))
attempt("b'123'.partition(b'\\xff\\x00', b'abc', b'a')", lambda: b'123'.partition(b'\xff\x00', b'abc', b'a'))
attempt("b'aaa'.partition(b'Hello World', 'a,b,,c', b'\\r\\n')", lambda: b'aaa'.partition(b'Hello World', 'a,b,,c', b'\r\n'))
attempt("b'Hello World'.partition(memoryview(b'xyz'))", lambda: b'Hello World'.partition(memoryview(b'xyz')))
attempt("b'\\x00\\xff'.partition()", lambda: b'\x00\xff'.partition())
attempt("b'l1\\nl2\\r\\nl3'.partition(b'ab\\ncd', b'\\xff\\x00')", lambda: b'l1\nl2\r\nl3'.partition(b'ab\ncd', b'\xff\x00'))
attempt("b'l1\\nl2\\r\\nl3'.partition(b'\\xff\\x00')", lambda: b'l1\nl2\r\nl3'.partition(b'\xff\x00'))
attempt("b'%d'.partition(b' x ', b' x ')", lambda: b'%d'.partition(b' x ', b' x '))
attempt("b''.partition()", lambda: b''.partition())
