# bytes.lower: arguments of all kinds.


class In(int):
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


attempt("b'%d'.lower(bytearray(b'ab'), In(5))", lambda: b'%d'.lower(bytearray(b'ab'), In(5)))
attempt("b'abc'.lower(bytearray(b'ab'), bytearray(b'ab'))", lambda: b'abc'.lower(bytearray(b'ab'), bytearray(b'ab')))
attempt("b'aaa'.lower(b'ab\\ncd', Bs(b'q'), {1:2}.items())", lambda: b'aaa'.lower(b'ab\ncd', Bs(b'q'), {1:2}.items()))
attempt("b''.lower(b'Hello World', memoryview(b'xyz'))", lambda: b''.lower(b'Hello World', memoryview(b'xyz')))
attempt("b'l1\\nl2\\r\\nl3'.lower(b'a')", lambda: b'l1\nl2\r\nl3'.lower(b'a'))
attempt("Bs(b'sub').lower(b'\\xff\\x00')", lambda: Bs(b'sub').lower(b'\xff\x00'))
attempt("Bs(b'sub').lower(b'a')", lambda: Bs(b'sub').lower(b'a'))
attempt("b''.lower(b'\\xff\\x00', complex('nan'))", lambda: b''.lower(b'\xff\x00', complex('nan')))
attempt("b''.lower(['ab','cd'], b'Hello World', memoryview(b'xyz'))", lambda: b''.lower(['ab','cd'], b'Hello World', memoryview(b'xyz')))
attempt("b'l1\\nl2\\r\\nl3'.lower()", lambda: b'l1\nl2\r\nl3'.lower())
attempt("b'l1\\nl2\\r\\nl3'.lower(((1,2,3),), Ba(b'zz'))", lambda: b'l1\nl2\r\nl3'.lower(((1,2,3),), Ba(b'zz')))
attempt("b'abc'.lower(Bs(b'q'))", lambda: b'abc'.lower(Bs(b'q')))
attempt("b'Hello World'.lower(b'Hello World', b'abc', b'a')", lambda: b'Hello World'.lower(b'Hello World', b'abc', b'a'))
attempt("b'abc'.lower(bytearray(b'ab'))", lambda: b'abc'.lower(bytearray(b'ab')))
attempt("b'  x '.lower(memoryview(b'xyz'))", lambda: b'  x '.lower(memoryview(b'xyz')))
attempt("b'aaa'.lower('a')", lambda: b'aaa'.lower('a'))
attempt("b'123'.lower(b'\\r\\n', float('inf'))", lambda: b'123'.lower(b'\r\n', float('inf')))
attempt("Bs(b'sub').lower(b'\\r\\n')", lambda: Bs(b'sub').lower(b'\r\n'))
attempt("b'\\x00\\xff'.lower(b'Hello World')", lambda: b'\x00\xff'.lower(b'Hello World'))
attempt("b'aaa'.lower(Ba(b'zz'))", lambda: b'aaa'.lower(Ba(b'zz')))
attempt("b'%d'.lower((1,2,3), Ba(b'zz'))", lambda: b'%d'.lower((1,2,3), Ba(b'zz')))
attempt("b'l1\\nl2\\r\\nl3'.lower(b'ab\\ncd', 0.1)", lambda: b'l1\nl2\r\nl3'.lower(b'ab\ncd', 0.1))
attempt("b'a,b,,c'.lower(Ba(b'zz'), {'a':1}, b'Hello World')", lambda: b'a,b,,c'.lower(Ba(b'zz'), {'a':1}, b'Hello World'))
attempt("b'aaa'.lower(bytearray(b'ab'), b'', b'Hello World')", lambda: b'aaa'.lower(bytearray(b'ab'), b'', b'Hello World'))
attempt("b'a\\tb'.lower(Ba(b'zz'))", lambda: b'a\tb'.lower(Ba(b'zz')))
attempt("b'123'.lower(Ba(b'zz'))", lambda: b'123'.lower(Ba(b'zz')))
attempt("b'l1\\nl2\\r\\nl3'.lower(b'abc', bytearray(b'ab'), bytearray(b'ab'))", lambda: b'l1\nl2\r\nl3'.lower(b'abc', bytearray(b'ab'), bytearray(b'ab')))
attempt("b'  x '.lower(Ba(b'zz'))", lambda: b'  x '.lower(Ba(b'zz')))
attempt("b'a,b,,c'.lower(float('inf'))", lambda: b'a,b,,c'.lower(float('inf')))
attempt("b''.lower(b'')", lambda: b''.lower(b''))
attempt("b'%d'.lower(b'\\r\\n')", lambda: b'%d'.lower(b'\r\n'))
