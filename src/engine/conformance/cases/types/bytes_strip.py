# bytes.strip: arguments of all kinds.


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


attempt("b'a\\tb'.strip('日本', memoryview(b'xyz'))", lambda: b'a\tb'.strip('日本', memoryview(b'xyz')))
attempt("b'Hello World'.strip(b'Hello World', memoryview(b'xyz'))", lambda: b'Hello World'.strip(b'Hello World', memoryview(b'xyz')))
attempt("b'%d'.strip(b'\\xff\\x00')", lambda: b'%d'.strip(b'\xff\x00'))
attempt("b'\\x00\\xff'.strip(memoryview(b'xyz'))", lambda: b'\x00\xff'.strip(memoryview(b'xyz')))
attempt("Bs(b'sub').strip(b'a')", lambda: Bs(b'sub').strip(b'a'))
attempt("Bs(b'sub').strip(str)", lambda: Bs(b'sub').strip(str))
attempt("b'a\\tb'.strip(b'a,b')", lambda: b'a\tb'.strip(b'a,b'))
attempt("b'l1\\nl2\\r\\nl3'.strip(1e300, b'a')", lambda: b'l1\nl2\r\nl3'.strip(1e300, b'a'))
attempt("b'abc'.strip(b' x ')", lambda: b'abc'.strip(b' x '))
attempt("b'abc'.strip(b'abc', b'Hello World')", lambda: b'abc'.strip(b'abc', b'Hello World'))
attempt("b''.strip(b'\\xff\\x00')", lambda: b''.strip(b'\xff\x00'))
attempt("b''.strip(b'abc')", lambda: b''.strip(b'abc'))
attempt("b''.strip(-10**25)", lambda: b''.strip(-10**25))
attempt("Bs(b'sub').strip(b'')", lambda: Bs(b'sub').strip(b''))
attempt("b'123'.strip(b'ab\\ncd', Bs(b'q'))", lambda: b'123'.strip(b'ab\ncd', Bs(b'q')))
attempt("b'a\\tb'.strip(b'ab\\ncd')", lambda: b'a\tb'.strip(b'ab\ncd'))
attempt("b'l1\\nl2\\r\\nl3'.strip(1, b' x ')", lambda: b'l1\nl2\r\nl3'.strip(1, b' x '))
attempt("b''.strip(b'\\xff\\x00', b'abc')", lambda: b''.strip(b'\xff\x00', b'abc'))
attempt("b'a\\tb'.strip('a,b,,c')", lambda: b'a\tb'.strip('a,b,,c'))
attempt("Bs(b'sub').strip(Li([1,2]))", lambda: Bs(b'sub').strip(Li([1,2])))
attempt("Bs(b'sub').strip(object)", lambda: Bs(b'sub').strip(object))
attempt("b'a\\tb'.strip(b'\\xff\\x00')", lambda: b'a\tb'.strip(b'\xff\x00'))
attempt("Bs(b'sub').strip(bytearray(b'ab'), b'Hello World')", lambda: Bs(b'sub').strip(bytearray(b'ab'), b'Hello World'))
attempt("b'%d'.strip(b'\\r\\n', {'a':1}, b'a')", lambda: b'%d'.strip(b'\r\n', {'a':1}, b'a'))
attempt("b'%d'.strip()", lambda: b'%d'.strip())
attempt("b'\\x00\\xff'.strip(Ba(b'zz'))", lambda: b'\x00\xff'.strip(Ba(b'zz')))
attempt("b'a,b,,c'.strip(bytearray(b'ab'), b' x ')", lambda: b'a,b,,c'.strip(bytearray(b'ab'), b' x '))
attempt("b'%d'.strip(b'abc')", lambda: b'%d'.strip(b'abc'))
attempt("Bs(b'sub').strip()", lambda: Bs(b'sub').strip())
attempt("b'Hello World'.strip(b'a,b')", lambda: b'Hello World'.strip(b'a,b'))
attempt("b'aaa'.strip(b'', 1e16, b'a')", lambda: b'aaa'.strip(b'', 1e16, b'a'))
attempt("b'  x '.strip(Ba(b'zz'))", lambda: b'  x '.strip(Ba(b'zz')))
