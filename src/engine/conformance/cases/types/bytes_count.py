# bytes.count: arguments of all kinds.


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


attempt("b'  x '.count(bytearray(b'ab'))", lambda: b'  x '.count(bytearray(b'ab')))
attempt("b'Hello World'.count(b'\\xff\\x00', -10, -10)", lambda: b'Hello World'.count(b'\xff\x00', -10, -10))
attempt("b'a,b,,c'.count()", lambda: b'a,b,,c'.count())
attempt("b''.count(bytearray(b'ab'), I(2))", lambda: b''.count(bytearray(b'ab'), I(2)))
attempt("Bs(b'sub').count(b'')", lambda: Bs(b'sub').count(b''))
attempt("b'a\\tb'.count(b'a', None, 5)", lambda: b'a\tb'.count(b'a', None, 5))
attempt("Bs(b'sub').count(b'a,b', 0, None)", lambda: Bs(b'sub').count(b'a,b', 0, None))
attempt("Bs(b'sub').count(b'abc', 5)", lambda: Bs(b'sub').count(b'abc', 5))
attempt("b'\\x00\\xff'.count(b'\\r\\n')", lambda: b'\x00\xff'.count(b'\r\n'))
attempt("b'abc'.count(b'')", lambda: b'abc'.count(b''))
attempt("b'a,b,,c'.count(b'Hello World')", lambda: b'a,b,,c'.count(b'Hello World'))
attempt("b'Hello World'.count(bytearray(b'ab'), Tu((1,)), memoryview(b'xyz'))", lambda: b'Hello World'.count(bytearray(b'ab'), Tu((1,)), memoryview(b'xyz')))
attempt("b'%d'.count(memoryview(b'xyz'))", lambda: b'%d'.count(memoryview(b'xyz')))
attempt("b'a\\tb'.count(b'')", lambda: b'a\tb'.count(b''))
attempt("b'  x '.count(memoryview(b'xyz'))", lambda: b'  x '.count(memoryview(b'xyz')))
attempt("b'\\x00\\xff'.count(memoryview(b'xyz'))", lambda: b'\x00\xff'.count(memoryview(b'xyz')))
attempt("b'\\x00\\xff'.count(Ba(b'zz'), -10, 1)", lambda: b'\x00\xff'.count(Ba(b'zz'), -10, 1))
attempt("b'\\x00\\xff'.count(b' x ')", lambda: b'\x00\xff'.count(b' x '))
attempt("b'l1\\nl2\\r\\nl3'.count(b'Hello World')", lambda: b'l1\nl2\r\nl3'.count(b'Hello World'))
attempt("b'%d'.count(b'a')", lambda: b'%d'.count(b'a'))
attempt("b'l1\\nl2\\r\\nl3'.count(Bs(b'q'), 100, None)", lambda: b'l1\nl2\r\nl3'.count(Bs(b'q'), 100, None))
attempt("Bs(b'sub').count(b'Hello World', 0, 2)", lambda: Bs(b'sub').count(b'Hello World', 0, 2))
attempt("b'%d'.count(b' x ', -10)", lambda: b'%d'.count(b' x ', -10))
attempt("b'l1\\nl2\\r\\nl3'.count(b'abc')", lambda: b'l1\nl2\r\nl3'.count(b'abc'))
attempt("b'a,b,,c'.count(Ba(b'zz'))", lambda: b'a,b,,c'.count(Ba(b'zz')))
attempt("b'%d'.count(b'\\xff\\x00', -10, 2)", lambda: b'%d'.count(b'\xff\x00', -10, 2))
attempt("b''.count(b' x ')", lambda: b''.count(b' x '))
attempt("b'a,b,,c'.count(b'abc')", lambda: b'a,b,,c'.count(b'abc'))
attempt("b'%d'.count(memoryview(b'xyz'), I(2))", lambda: b'%d'.count(memoryview(b'xyz'), I(2)))
attempt("b'l1\\nl2\\r\\nl3'.count(b'a', 2)", lambda: b'l1\nl2\r\nl3'.count(b'a', 2))
attempt("b'l1\\nl2\\r\\nl3'.count(b'a,b', -1, 1)", lambda: b'l1\nl2\r\nl3'.count(b'a,b', -1, 1))
