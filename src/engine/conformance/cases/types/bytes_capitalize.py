# bytes.capitalize: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("b'a\\tb'.capitalize(b'ab\\ncd', b'\\xff\\x00', b'a')", lambda: b'a\tb'.capitalize(b'ab\ncd', b'\xff\x00', b'a'))
attempt("b'abc'.capitalize(1e16)", lambda: b'abc'.capitalize(1e16))
attempt("b''.capitalize('a', bytearray(b'ab'))", lambda: b''.capitalize('a', bytearray(b'ab')))
attempt("Bs(b'sub').capitalize()", lambda: Bs(b'sub').capitalize())
attempt("b'  x '.capitalize(b'', b'ab\\ncd')", lambda: b'  x '.capitalize(b'', b'ab\ncd'))
attempt("b'Hello World'.capitalize(b'abc')", lambda: b'Hello World'.capitalize(b'abc'))
attempt("b'123'.capitalize(Bs(b'q'), memoryview(b'xyz'))", lambda: b'123'.capitalize(Bs(b'q'), memoryview(b'xyz')))
attempt("b'aaa'.capitalize(b'\\r\\n', b'a,b', b'')", lambda: b'aaa'.capitalize(b'\r\n', b'a,b', b''))
attempt("b'abc'.capitalize()", lambda: b'abc'.capitalize())
attempt("b'Hello World'.capitalize(float('-inf'), b'abc')", lambda: b'Hello World'.capitalize(float('-inf'), b'abc'))
attempt("b'abc'.capitalize(-1, b'Hello World')", lambda: b'abc'.capitalize(-1, b'Hello World'))
attempt("b'%d'.capitalize()", lambda: b'%d'.capitalize())
attempt("Bs(b'sub').capitalize(bytearray(b'ab'), Bs(b'q'), True)", lambda: Bs(b'sub').capitalize(bytearray(b'ab'), Bs(b'q'), True))
attempt("b'123'.capitalize()", lambda: b'123'.capitalize())
attempt("b'a,b,,c'.capitalize()", lambda: b'a,b,,c'.capitalize())
attempt("b'a,b,,c'.capitalize(('a','b'))", lambda: b'a,b,,c'.capitalize(('a','b')))
attempt("b'123'.capitalize([1,'a'], bytearray(b'ab'))", lambda: b'123'.capitalize([1,'a'], bytearray(b'ab')))
attempt("b''.capitalize()", lambda: b''.capitalize())
attempt("b''.capitalize(b'a,b')", lambda: b''.capitalize(b'a,b'))
attempt("Bs(b'sub').capitalize(b'a,b')", lambda: Bs(b'sub').capitalize(b'a,b'))
attempt("b'aaa'.capitalize(b'')", lambda: b'aaa'.capitalize(b''))
attempt("b'a\\tb'.capitalize(b'\\xff\\x00', b'Hello World')", lambda: b'a\tb'.capitalize(b'\xff\x00', b'Hello World'))
attempt("b'a,b,,c'.capitalize({'a'})", lambda: b'a,b,,c'.capitalize({'a'}))
attempt("b'Hello World'.capitalize(Bs(b'q'))", lambda: b'Hello World'.capitalize(Bs(b'q')))
attempt("b'a\\tb'.capitalize(I(-1))", lambda: b'a\tb'.capitalize(I(-1)))
attempt("b'%d'.capitalize('😀x')", lambda: b'%d'.capitalize('😀x'))
attempt("b'\\x00\\xff'.capitalize(b'ab\\ncd', {'a'})", lambda: b'\x00\xff'.capitalize(b'ab\ncd', {'a'}))
attempt("b'a,b,,c'.capitalize(b'\\r\\n', b'abc')", lambda: b'a,b,,c'.capitalize(b'\r\n', b'abc'))
attempt("b'l1\\nl2\\r\\nl3'.capitalize(b'a')", lambda: b'l1\nl2\r\nl3'.capitalize(b'a'))
