# bytes.replace: arguments of all kinds.


class Li(list):
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


attempt("b'  x '.replace(b'', memoryview(b'xyz'))", lambda: b'  x '.replace(b'', memoryview(b'xyz')))
attempt("b'%d'.replace()", lambda: b'%d'.replace())
attempt("b'a\\tb'.replace(b' x ', b'abc')", lambda: b'a\tb'.replace(b' x ', b'abc'))
attempt("b'a,b,,c'.replace(b'a,b')", lambda: b'a,b,,c'.replace(b'a,b'))
attempt("b'a,b,,c'.replace(b'ab\\ncd', Ba(b'zz'), count=b'')", lambda: b'a,b,,c'.replace(b'ab\ncd', Ba(b'zz'), count=b''))
attempt("Bs(b'sub').replace(b'a', b'\\r\\n')", lambda: Bs(b'sub').replace(b'a', b'\r\n'))
attempt("b'a,b,,c'.replace(b'\\r\\n', b'\\xff\\x00')", lambda: b'a,b,,c'.replace(b'\r\n', b'\xff\x00'))
attempt("b'a,b,,c'.replace(b'a')", lambda: b'a,b,,c'.replace(b'a'))
attempt("b'abc'.replace(b' x ', Bs(b'q'))", lambda: b'abc'.replace(b' x ', Bs(b'q')))
attempt("b'a\\tb'.replace(count='\\ud800')", lambda: b'a\tb'.replace(count='\ud800'))
attempt("b'\\x00\\xff'.replace(b'a')", lambda: b'\x00\xff'.replace(b'a'))
attempt("b'Hello World'.replace('日本')", lambda: b'Hello World'.replace('日本'))
attempt("b'aaa'.replace(float('-inf'), 2**63, count=[(1,2),(3,4)])", lambda: b'aaa'.replace(float('-inf'), 2**63, count=[(1,2),(3,4)]))
attempt("b'l1\\nl2\\r\\nl3'.replace(bytearray(b'ab'), count=-1)", lambda: b'l1\nl2\r\nl3'.replace(bytearray(b'ab'), count=-1))
attempt("Bs(b'sub').replace(b'\\r\\n', Bs(b'q'), count=b'')", lambda: Bs(b'sub').replace(b'\r\n', Bs(b'q'), count=b''))
attempt("b''.replace(Ba(b'zz'))", lambda: b''.replace(Ba(b'zz')))
attempt("b'abc'.replace(Ba(b'zz'))", lambda: b'abc'.replace(Ba(b'zz')))
attempt("b'  x '.replace(b'a')", lambda: b'  x '.replace(b'a'))
attempt("Bs(b'sub').replace(Li([1,2]), memoryview(b'xyz'))", lambda: Bs(b'sub').replace(Li([1,2]), memoryview(b'xyz')))
attempt("b''.replace(slice(1,3))", lambda: b''.replace(slice(1,3)))
attempt("b'aaa'.replace(b'')", lambda: b'aaa'.replace(b''))
attempt("b'%d'.replace(b'\\xff\\x00')", lambda: b'%d'.replace(b'\xff\x00'))
attempt("b'abc'.replace(b'abc')", lambda: b'abc'.replace(b'abc'))
attempt("b'l1\\nl2\\r\\nl3'.replace(Ba(b'zz'))", lambda: b'l1\nl2\r\nl3'.replace(Ba(b'zz')))
attempt("b'a\\tb'.replace(bytearray(b'ab'))", lambda: b'a\tb'.replace(bytearray(b'ab')))
attempt("Bs(b'sub').replace()", lambda: Bs(b'sub').replace())
attempt("b''.replace(b'\\r\\n', count=b'\\xff\\x00')", lambda: b''.replace(b'\r\n', count=b'\xff\x00'))
attempt("b'a,b,,c'.replace(b'abc', b'ab\\ncd')", lambda: b'a,b,,c'.replace(b'abc', b'ab\ncd'))
attempt("b''.replace(b'')", lambda: b''.replace(b''))
attempt("b'abc'.replace()", lambda: b'abc'.replace())
