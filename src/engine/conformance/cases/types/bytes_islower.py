# bytes.islower: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


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


attempt("b'aaa'.islower(b'Hello World', '', b'ab\\ncd')", lambda: b'aaa'.islower(b'Hello World', '', b'ab\ncd'))
attempt("b'%d'.islower([1,'a'], Ba(b'zz'))", lambda: b'%d'.islower([1,'a'], Ba(b'zz')))
attempt("b''.islower(b'\\xff\\x00')", lambda: b''.islower(b'\xff\x00'))
attempt("b'%d'.islower(b'')", lambda: b'%d'.islower(b''))
attempt("b'l1\\nl2\\r\\nl3'.islower(b'\\xff\\x00', b'a,b', b'')", lambda: b'l1\nl2\r\nl3'.islower(b'\xff\x00', b'a,b', b''))
attempt("b'123'.islower(Ba(b'zz'))", lambda: b'123'.islower(Ba(b'zz')))
attempt("b'aaa'.islower(b'\\xff\\x00', [1,2,3])", lambda: b'aaa'.islower(b'\xff\x00', [1,2,3]))
attempt("Bs(b'sub').islower(False, '\\u0660\\u0661', memoryview(b'xyz'))", lambda: Bs(b'sub').islower(False, '\u0660\u0661', memoryview(b'xyz')))
attempt("Bs(b'sub').islower(b'\\xff\\x00')", lambda: Bs(b'sub').islower(b'\xff\x00'))
attempt("Bs(b'sub').islower(b'a', b' x ')", lambda: Bs(b'sub').islower(b'a', b' x '))
attempt("b'abc'.islower(b'\\xff\\x00', 'utf-8', int)", lambda: b'abc'.islower(b'\xff\x00', 'utf-8', int))
attempt("b'\\x00\\xff'.islower(b'abc', b'\\xff\\x00')", lambda: b'\x00\xff'.islower(b'abc', b'\xff\x00'))
attempt("b'aaa'.islower(b' x ', complex(1,2))", lambda: b'aaa'.islower(b' x ', complex(1,2)))
attempt("b'\\x00\\xff'.islower('ΑΣ')", lambda: b'\x00\xff'.islower('ΑΣ'))
attempt("b'a\\tb'.islower(b'', b'\\xff\\x00')", lambda: b'a\tb'.islower(b'', b'\xff\x00'))
attempt("b'a,b,,c'.islower(b'')", lambda: b'a,b,,c'.islower(b''))
attempt("b'l1\\nl2\\r\\nl3'.islower(-10**25, bytearray(b'ab'))", lambda: b'l1\nl2\r\nl3'.islower(-10**25, bytearray(b'ab')))
attempt("b''.islower(5)", lambda: b''.islower(5))
attempt("b'a,b,,c'.islower()", lambda: b'a,b,,c'.islower())
attempt("b'l1\\nl2\\r\\nl3'.islower(I(2))", lambda: b'l1\nl2\r\nl3'.islower(I(2)))
attempt("b'123'.islower(b'abc')", lambda: b'123'.islower(b'abc'))
attempt("b'abc'.islower(bytearray(b'ab'), b'a')", lambda: b'abc'.islower(bytearray(b'ab'), b'a'))
attempt("b'aaa'.islower(b'ab\\ncd')", lambda: b'aaa'.islower(b'ab\ncd'))
attempt("b'abc'.islower(b'a')", lambda: b'abc'.islower(b'a'))
attempt("b'a\\tb'.islower(Bs(b'q'))", lambda: b'a\tb'.islower(Bs(b'q')))
attempt("b'l1\\nl2\\r\\nl3'.islower(bytearray(b'ab'))", lambda: b'l1\nl2\r\nl3'.islower(bytearray(b'ab')))
attempt("Bs(b'sub').islower(b'a,b', 123456789.123)", lambda: Bs(b'sub').islower(b'a,b', 123456789.123))
attempt("b'123'.islower(b' x ')", lambda: b'123'.islower(b' x '))
attempt("b'a,b,,c'.islower(Bs(b'q'))", lambda: b'a,b,,c'.islower(Bs(b'q')))
attempt("b'a,b,,c'.islower(I(2**70))", lambda: b'a,b,,c'.islower(I(2**70)))
attempt("b'l1\\nl2\\r\\nl3'.islower(Bs(b'q'))", lambda: b'l1\nl2\r\nl3'.islower(Bs(b'q')))
