# bytes.rstrip: arguments of all kinds.


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


attempt("b''.rstrip(b'ab\\ncd', b'ab\\ncd')", lambda: b''.rstrip(b'ab\ncd', b'ab\ncd'))
attempt("b'\\x00\\xff'.rstrip(bytearray(b'ab'), [3,1,2])", lambda: b'\x00\xff'.rstrip(bytearray(b'ab'), [3,1,2]))
attempt("b'%d'.rstrip(b'ab\\ncd')", lambda: b'%d'.rstrip(b'ab\ncd'))
attempt("b'Hello World'.rstrip()", lambda: b'Hello World'.rstrip())
attempt("b'l1\\nl2\\r\\nl3'.rstrip(b'\\r\\n')", lambda: b'l1\nl2\r\nl3'.rstrip(b'\r\n'))
attempt("b'Hello World'.rstrip(memoryview(b'xyz'))", lambda: b'Hello World'.rstrip(memoryview(b'xyz')))
attempt("b''.rstrip(b'ab\\ncd')", lambda: b''.rstrip(b'ab\ncd'))
attempt("b'Hello World'.rstrip(b' x ', memoryview(b'xyz'))", lambda: b'Hello World'.rstrip(b' x ', memoryview(b'xyz')))
attempt("b'abc'.rstrip(memoryview(b'xyz'))", lambda: b'abc'.rstrip(memoryview(b'xyz')))
attempt("b'\\x00\\xff'.rstrip(b'\\r\\n', bytearray(b'ab'), b'a,b')", lambda: b'\x00\xff'.rstrip(b'\r\n', bytearray(b'ab'), b'a,b'))
attempt("b'abc'.rstrip(b'Hello World', False, b'\\xff\\x00')", lambda: b'abc'.rstrip(b'Hello World', False, b'\xff\x00'))
attempt("b'  x '.rstrip(b'\\xff\\x00', 7)", lambda: b'  x '.rstrip(b'\xff\x00', 7))
attempt("b'Hello World'.rstrip(slice('a'))", lambda: b'Hello World'.rstrip(slice('a')))
attempt("b''.rstrip(Bs(b'q'), b'Hello World')", lambda: b''.rstrip(Bs(b'q'), b'Hello World'))
attempt("b'%d'.rstrip(Tu((1,)), b'', 3)", lambda: b'%d'.rstrip(Tu((1,)), b'', 3))
attempt("b'%d'.rstrip(b'\\r\\n')", lambda: b'%d'.rstrip(b'\r\n'))
attempt("b''.rstrip(b'')", lambda: b''.rstrip(b''))
attempt("b'l1\\nl2\\r\\nl3'.rstrip(bytearray(b'ab'))", lambda: b'l1\nl2\r\nl3'.rstrip(bytearray(b'ab')))
attempt("b'a\\tb'.rstrip(b'abc')", lambda: b'a\tb'.rstrip(b'abc'))
attempt("b'\\x00\\xff'.rstrip(bytearray(b'ab'), 123456789.123)", lambda: b'\x00\xff'.rstrip(bytearray(b'ab'), 123456789.123))
attempt("b'abc'.rstrip(bytearray(b'ab'))", lambda: b'abc'.rstrip(bytearray(b'ab')))
attempt("b'\\x00\\xff'.rstrip(b' x ')", lambda: b'\x00\xff'.rstrip(b' x '))
attempt("Bs(b'sub').rstrip(Ba(b'zz'), [3,1,2], b'\\xff\\x00')", lambda: Bs(b'sub').rstrip(Ba(b'zz'), [3,1,2], b'\xff\x00'))
attempt("b'%d'.rstrip(-10**25)", lambda: b'%d'.rstrip(-10**25))
attempt("b'a,b,,c'.rstrip(b'a', Bs(b'q'), bytearray(b'ab'))", lambda: b'a,b,,c'.rstrip(b'a', Bs(b'q'), bytearray(b'ab')))
attempt("b'abc'.rstrip(b'', '123')", lambda: b'abc'.rstrip(b'', '123'))
attempt("b'a,b,,c'.rstrip(b'', b'\\r\\n', b'')", lambda: b'a,b,,c'.rstrip(b'', b'\r\n', b''))
attempt("b'%d'.rstrip(b'abc')", lambda: b'%d'.rstrip(b'abc'))
attempt("b'\\x00\\xff'.rstrip(bytearray(b'ab'))", lambda: b'\x00\xff'.rstrip(bytearray(b'ab')))
attempt("b'abc'.rstrip(b'a')", lambda: b'abc'.rstrip(b'a'))
attempt("b'  x '.rstrip((1,2))", lambda: b'  x '.rstrip((1,2)))
attempt("Bs(b'sub').rstrip(b'abc')", lambda: Bs(b'sub').rstrip(b'abc'))
