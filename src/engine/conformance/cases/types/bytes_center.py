# bytes.center: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Bs(bytes):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("b'  x '.center(12)", lambda: b'  x '.center(12))
attempt("b'\\x00\\xff'.center(b'Hello World')", lambda: b'\x00\xff'.center(b'Hello World'))
attempt("b'Hello World'.center(I(8))", lambda: b'Hello World'.center(I(8)))
attempt("b'%d'.center()", lambda: b'%d'.center())
attempt("b'123'.center(I(8))", lambda: b'123'.center(I(8)))
attempt("b'%d'.center(20, St('sub'))", lambda: b'%d'.center(20, St('sub')))
attempt("b'a,b,,c'.center(0)", lambda: b'a,b,,c'.center(0))
attempt("b'123'.center(12, 'aXbX')", lambda: b'123'.center(12, 'aXbX'))
attempt("Bs(b'sub').center(7.5)", lambda: Bs(b'sub').center(7.5))
attempt("b''.center(None, 'Hello World')", lambda: b''.center(None, 'Hello World'))
attempt("b'123'.center(12)", lambda: b'123'.center(12))
attempt("b''.center(-1e308)", lambda: b''.center(-1e308))
attempt("b'a\\tb'.center(0, 'a')", lambda: b'a\tb'.center(0, 'a'))
attempt("b'a,b,,c'.center(True)", lambda: b'a,b,,c'.center(True))
attempt("b'a\\tb'.center(12, '日本')", lambda: b'a\tb'.center(12, '日本'))
attempt("b'abc'.center(5)", lambda: b'abc'.center(5))
attempt("b'aaa'.center(20, 'ŉǆ')", lambda: b'aaa'.center(20, 'ŉǆ'))
attempt("b'%d'.center(0)", lambda: b'%d'.center(0))
attempt("b'123'.center(20)", lambda: b'123'.center(20))
attempt("b'  x '.center(True, '\\u0660\\u0661')", lambda: b'  x '.center(True, '\u0660\u0661'))
attempt("b'a,b,,c'.center(12)", lambda: b'a,b,,c'.center(12))
attempt("b'  x '.center(b'Hello World', b'ab\\ncd')", lambda: b'  x '.center(b'Hello World', b'ab\ncd'))
attempt("b'\\x00\\xff'.center(I(8))", lambda: b'\x00\xff'.center(I(8)))
attempt("b'a\\tb'.center(0, 'a,b,,c')", lambda: b'a\tb'.center(0, 'a,b,,c'))
attempt("b'%d'.center(-1)", lambda: b'%d'.center(-1))
attempt("b'l1\\nl2\\r\\nl3'.center(0, 'a\\x00b')", lambda: b'l1\nl2\r\nl3'.center(0, 'a\x00b'))
attempt("b'\\x00\\xff'.center(3)", lambda: b'\x00\xff'.center(3))
attempt("b'\\x00\\xff'.center(20, '')", lambda: b'\x00\xff'.center(20, ''))
attempt("Bs(b'sub').center(memoryview(b'xyz'), b'ab\\ncd')", lambda: Bs(b'sub').center(memoryview(b'xyz'), b'ab\ncd'))
attempt("b'a,b,,c'.center(5, 'abc')", lambda: b'a,b,,c'.center(5, 'abc'))
attempt("b'\\x00\\xff'.center(0)", lambda: b'\x00\xff'.center(0))
attempt("b'Hello World'.center(b'Hello World', b'Hello World')", lambda: b'Hello World'.center(b'Hello World', b'Hello World'))
