# bytes.rjust: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
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


attempt("Bs(b'sub').rjust(3)", lambda: Bs(b'sub').rjust(3))
attempt("b'aaa'.rjust(20)", lambda: b'aaa'.rjust(20))
attempt("Bs(b'sub').rjust(I(8), 'a\\x00b')", lambda: Bs(b'sub').rjust(I(8), 'a\x00b'))
attempt("b'Hello World'.rjust(3, '😀x')", lambda: b'Hello World'.rjust(3, '😀x'))
attempt("b'a,b,,c'.rjust(12, '123')", lambda: b'a,b,,c'.rjust(12, '123'))
attempt("b'%d'.rjust(7.5)", lambda: b'%d'.rjust(7.5))
attempt("b'abc'.rjust(True)", lambda: b'abc'.rjust(True))
attempt("b'Hello World'.rjust(3)", lambda: b'Hello World'.rjust(3))
attempt("b'Hello World'.rjust(-1, '  x  ')", lambda: b'Hello World'.rjust(-1, '  x  '))
attempt("b'l1\\nl2\\r\\nl3'.rjust(0)", lambda: b'l1\nl2\r\nl3'.rjust(0))
attempt("b''.rjust(True)", lambda: b''.rjust(True))
attempt("Bs(b'sub').rjust(20, '\\n')", lambda: Bs(b'sub').rjust(20, '\n'))
attempt("b'a,b,,c'.rjust(True)", lambda: b'a,b,,c'.rjust(True))
attempt("b'123'.rjust(b' x ')", lambda: b'123'.rjust(b' x '))
attempt("b'123'.rjust(True, '-12')", lambda: b'123'.rjust(True, '-12'))
attempt("b'Hello World'.rjust(3, 'ΑΣ')", lambda: b'Hello World'.rjust(3, 'ΑΣ'))
attempt("b'abc'.rjust(7.5)", lambda: b'abc'.rjust(7.5))
attempt("b'aaa'.rjust(-1, '日本')", lambda: b'aaa'.rjust(-1, '日本'))
attempt("Bs(b'sub').rjust(I(8), St('sub'))", lambda: Bs(b'sub').rjust(I(8), St('sub')))
attempt("b'%d'.rjust(20, '\\u0660\\u0661')", lambda: b'%d'.rjust(20, '\u0660\u0661'))
attempt("b'a\\tb'.rjust(None, 'ŉǆ')", lambda: b'a\tb'.rjust(None, 'ŉǆ'))
attempt("b'a,b,,c'.rjust(20, 'strict')", lambda: b'a,b,,c'.rjust(20, 'strict'))
attempt("b'l1\\nl2\\r\\nl3'.rjust(3)", lambda: b'l1\nl2\r\nl3'.rjust(3))
attempt("b'Hello World'.rjust(b'\\r\\n')", lambda: b'Hello World'.rjust(b'\r\n'))
attempt("Bs(b'sub').rjust()", lambda: Bs(b'sub').rjust())
attempt("Bs(b'sub').rjust(5, 'Hello World')", lambda: Bs(b'sub').rjust(5, 'Hello World'))
attempt("b'\\x00\\xff'.rjust(True)", lambda: b'\x00\xff'.rjust(True))
attempt("b'%d'.rjust(20)", lambda: b'%d'.rjust(20))
attempt("b'  x '.rjust(Ba(b'zz'), Ba(b'zz'))", lambda: b'  x '.rjust(Ba(b'zz'), Ba(b'zz')))
attempt("Bs(b'sub').rjust(5, 'ab\\r\\ncd\\x0b\\x85e')", lambda: Bs(b'sub').rjust(5, 'ab\r\ncd\x0b\x85e'))
attempt("b'abc'.rjust(-1, '  x  ')", lambda: b'abc'.rjust(-1, '  x  '))
