# bytes.rpartition: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("b'a\\tb'.rpartition(b'abc')", lambda: b'a\tb'.rpartition(b'abc'))
attempt("b'\\x00\\xff'.rpartition(b'', b'ab\\ncd')", lambda: b'\x00\xff'.rpartition(b'', b'ab\ncd'))
attempt("Bs(b'sub').rpartition(bytearray(b'ab'))", lambda: Bs(b'sub').rpartition(bytearray(b'ab')))
attempt("b'%d'.rpartition(b'a,b')", lambda: b'%d'.rpartition(b'a,b'))
attempt("b'l1\\nl2\\r\\nl3'.rpartition('İI')", lambda: b'l1\nl2\r\nl3'.rpartition('İI'))
attempt("b'123'.rpartition()", lambda: b'123'.rpartition())
attempt("Bs(b'sub').rpartition(b'ab\\ncd', {'a'})", lambda: Bs(b'sub').rpartition(b'ab\ncd', {'a'}))
attempt("b''.rpartition(memoryview(b'xyz'))", lambda: b''.rpartition(memoryview(b'xyz')))
attempt("Bs(b'sub').rpartition(Li([1,2]))", lambda: Bs(b'sub').rpartition(Li([1,2])))
attempt("b'a,b,,c'.rpartition(memoryview(b'xyz'), b'a')", lambda: b'a,b,,c'.rpartition(memoryview(b'xyz'), b'a'))
attempt("b'%d'.rpartition()", lambda: b'%d'.rpartition())
attempt("b'a\\tb'.rpartition(I(2))", lambda: b'a\tb'.rpartition(I(2)))
attempt("b'%d'.rpartition(Ba(b'zz'))", lambda: b'%d'.rpartition(Ba(b'zz')))
attempt("b'  x '.rpartition(b'\\xff\\x00', b' x ', Ba(b'zz'))", lambda: b'  x '.rpartition(b'\xff\x00', b' x ', Ba(b'zz')))
attempt("b'123'.rpartition(Ba(b'zz'))", lambda: b'123'.rpartition(Ba(b'zz')))
attempt("Bs(b'sub').rpartition(b'abc', b'a')", lambda: Bs(b'sub').rpartition(b'abc', b'a'))
attempt("b''.rpartition('-12', 'ŉǆ', b'ab\\ncd')", lambda: b''.rpartition('-12', 'ŉǆ', b'ab\ncd'))
attempt("b'  x '.rpartition(b'a,b')", lambda: b'  x '.rpartition(b'a,b'))
attempt("b'Hello World'.rpartition(b'', b'')", lambda: b'Hello World'.rpartition(b'', b''))
attempt("b'abc'.rpartition(b'a,b', b'\\r\\n', b'Hello World')", lambda: b'abc'.rpartition(b'a,b', b'\r\n', b'Hello World'))
attempt("b''.rpartition(b'a')", lambda: b''.rpartition(b'a'))
attempt("b'Hello World'.rpartition(b'\\xff\\x00')", lambda: b'Hello World'.rpartition(b'\xff\x00'))
attempt("b'l1\\nl2\\r\\nl3'.rpartition(5, b'ab\\ncd')", lambda: b'l1\nl2\r\nl3'.rpartition(5, b'ab\ncd'))
attempt("b'123'.rpartition(bytearray(b'ab'))", lambda: b'123'.rpartition(bytearray(b'ab')))
attempt("b'  x '.rpartition(bytearray(b'ab'), bytearray(b'ab'), memoryview(b'xyz'))", lambda: b'  x '.rpartition(bytearray(b'ab'), bytearray(b'ab'), memoryview(b'xyz')))
attempt("b'a\\tb'.rpartition(b'Hello World')", lambda: b'a\tb'.rpartition(b'Hello World'))
attempt("b'l1\\nl2\\r\\nl3'.rpartition('😀x')", lambda: b'l1\nl2\r\nl3'.rpartition('😀x'))
attempt("b'123'.rpartition(b'a')", lambda: b'123'.rpartition(b'a'))
attempt("b'123'.rpartition(b'\\xff\\x00')", lambda: b'123'.rpartition(b'\xff\x00'))
attempt("b'  x '.rpartition(b'Hello World', b'\\r\\n')", lambda: b'  x '.rpartition(b'Hello World', b'\r\n'))
attempt("b'l1\\nl2\\r\\nl3'.rpartition(memoryview(b'xyz'))", lambda: b'l1\nl2\r\nl3'.rpartition(memoryview(b'xyz')))
