# bytes.decode: arguments of all kinds.


class Tu(tuple):
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


attempt("b'%d'.decode(Ba(b'zz'))", lambda: b'%d'.decode(Ba(b'zz')))
attempt("b'Hello World'.decode(Ba(b'zz'), bytearray(b'ab'))", lambda: b'Hello World'.decode(Ba(b'zz'), bytearray(b'ab')))
attempt("b'l1\\nl2\\r\\nl3'.decode(Ba(b'zz'))", lambda: b'l1\nl2\r\nl3'.decode(Ba(b'zz')))
attempt("b''.decode(Bs(b'q'), bytearray(b'ab'))", lambda: b''.decode(Bs(b'q'), bytearray(b'ab')))
attempt("b'\\x00\\xff'.decode(b' x ')", lambda: b'\x00\xff'.decode(b' x '))
attempt("b''.decode(-1)", lambda: b''.decode(-1))
attempt("b'123'.decode()", lambda: b'123'.decode())
attempt("b'a,b,,c'.decode(memoryview(b'xyz'))", lambda: b'a,b,,c'.decode(memoryview(b'xyz')))
attempt("b'Hello World'.decode(b'a', b'Hello World', Tu((1,)))", lambda: b'Hello World'.decode(b'a', b'Hello World', Tu((1,))))
attempt("Bs(b'sub').decode(b'')", lambda: Bs(b'sub').decode(b''))
attempt("b'\\x00\\xff'.decode()", lambda: b'\x00\xff'.decode())
attempt("Bs(b'sub').decode(0.0, Ba(b'zz'))", lambda: Bs(b'sub').decode(0.0, Ba(b'zz')))
attempt("b'a,b,,c'.decode({1:2}.items(), b'\\r\\n', errors='  x  ')", lambda: b'a,b,,c'.decode({1:2}.items(), b'\r\n', errors='  x  '))
attempt("b'l1\\nl2\\r\\nl3'.decode(b' x ')", lambda: b'l1\nl2\r\nl3'.decode(b' x '))
attempt("b'123'.decode(2**63, Ba(b'zz'))", lambda: b'123'.decode(2**63, Ba(b'zz')))
attempt("b'abc'.decode({97:98}, b'ab\\ncd')", lambda: b'abc'.decode({97:98}, b'ab\ncd'))
attempt("b'abc'.decode(Bs(b'q'), b'')", lambda: b'abc'.decode(Bs(b'q'), b''))
attempt("b'l1\\nl2\\r\\nl3'.decode(b' x ', 3)", lambda: b'l1\nl2\r\nl3'.decode(b' x ', 3))
attempt("b'123'.decode(memoryview(b'xyz'), b'', b'Hello World')", lambda: b'123'.decode(memoryview(b'xyz'), b'', b'Hello World'))
attempt("b'aaa'.decode(b'a')", lambda: b'aaa'.decode(b'a'))
attempt("b'123'.decode([b'a',b'b'], bytearray(b'ab'))", lambda: b'123'.decode([b'a',b'b'], bytearray(b'ab')))
attempt("b'a\\tb'.decode(b'abc')", lambda: b'a\tb'.decode(b'abc'))
attempt("b''.decode(b'a', b'Hello World')", lambda: b''.decode(b'a', b'Hello World'))
attempt("b'l1\\nl2\\r\\nl3'.decode(encoding=1e-320)", lambda: b'l1\nl2\r\nl3'.decode(encoding=1e-320))
attempt("b'  x '.decode(b'\\xff\\x00')", lambda: b'  x '.decode(b'\xff\x00'))
attempt("b'123'.decode(-1e308)", lambda: b'123'.decode(-1e308))
attempt("b'a,b,,c'.decode()", lambda: b'a,b,,c'.decode())
attempt("b''.decode(b' x ', b'\\r\\n', None)", lambda: b''.decode(b' x ', b'\r\n', None))
attempt("b'123'.decode(bytearray(b'ab'), b'\\xff\\x00', memoryview(b'xyz'))", lambda: b'123'.decode(bytearray(b'ab'), b'\xff\x00', memoryview(b'xyz')))
attempt("b'abc'.decode()", lambda: b'abc'.decode())
attempt("b'\\x00\\xff'.decode(['a','b'])", lambda: b'\x00\xff'.decode(['a','b']))
attempt("Bs(b'sub').decode(memoryview(b'xyz'), errors=slice(2**70))", lambda: Bs(b'sub').decode(memoryview(b'xyz'), errors=slice(2**70)))
