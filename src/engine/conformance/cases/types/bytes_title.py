# bytes.title: arguments of all kinds.


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


attempt("b'%d'.title(b'')", lambda: b'%d'.title(b''))
attempt("b'\\x00\\xff'.title(b' x ')", lambda: b'\x00\xff'.title(b' x '))
attempt("b'%d'.title(b'\\xff\\x00')", lambda: b'%d'.title(b'\xff\x00'))
attempt("b'  x '.title(b'\\xff\\x00', b'\\xff\\x00')", lambda: b'  x '.title(b'\xff\x00', b'\xff\x00'))
attempt("b'a,b,,c'.title(b'\\xff\\x00', b' x ', b'\\r\\n')", lambda: b'a,b,,c'.title(b'\xff\x00', b' x ', b'\r\n'))
attempt("Bs(b'sub').title(Bs(b'q'), Ba(b'zz'))", lambda: Bs(b'sub').title(Bs(b'q'), Ba(b'zz')))
attempt("Bs(b'sub').title(Bs(b'q'), b'Hello World')", lambda: Bs(b'sub').title(Bs(b'q'), b'Hello World'))
attempt("Bs(b'sub').title()", lambda: Bs(b'sub').title())
attempt("b'%d'.title(b'\\r\\n')", lambda: b'%d'.title(b'\r\n'))
attempt("b''.title(b'Hello World')", lambda: b''.title(b'Hello World'))
attempt("b'abc'.title({1:1}.keys(), Bs(b'q'))", lambda: b'abc'.title({1:1}.keys(), Bs(b'q')))
attempt("b'  x '.title(bytearray(b'ab'), b'abc')", lambda: b'  x '.title(bytearray(b'ab'), b'abc'))
attempt("b'%d'.title([1,'a'], b'', b'a,b')", lambda: b'%d'.title([1,'a'], b'', b'a,b'))
attempt("b'abc'.title(Ba(b'zz'), Bs(b'q'))", lambda: b'abc'.title(Ba(b'zz'), Bs(b'q')))
attempt("b'l1\\nl2\\r\\nl3'.title(b'ab\\ncd', b'abc')", lambda: b'l1\nl2\r\nl3'.title(b'ab\ncd', b'abc'))
attempt("Bs(b'sub').title(255)", lambda: Bs(b'sub').title(255))
attempt("b'123'.title(b' x ')", lambda: b'123'.title(b' x '))
attempt("b'Hello World'.title({'a':1})", lambda: b'Hello World'.title({'a':1}))
attempt("b'\\x00\\xff'.title(bytearray(b'ab'))", lambda: b'\x00\xff'.title(bytearray(b'ab')))
attempt("b'123'.title(b'a')", lambda: b'123'.title(b'a'))
attempt("Bs(b'sub').title(str)", lambda: Bs(b'sub').title(str))
attempt("b'a,b,,c'.title(b'\\xff\\x00', Bs(b'q'))", lambda: b'a,b,,c'.title(b'\xff\x00', Bs(b'q')))
attempt("b'  x '.title('', b'Hello World')", lambda: b'  x '.title('', b'Hello World'))
attempt("b'Hello World'.title(-2**31, b'Hello World', b' x ')", lambda: b'Hello World'.title(-2**31, b'Hello World', b' x '))
attempt("b''.title()", lambda: b''.title())
attempt("b'Hello World'.title(b'', b'')", lambda: b'Hello World'.title(b'', b''))
attempt("b'%d'.title(Bs(b'q'))", lambda: b'%d'.title(Bs(b'q')))
attempt("b'Hello World'.title(b'\\xff\\x00', b'Hello World')", lambda: b'Hello World'.title(b'\xff\x00', b'Hello World'))
attempt("Bs(b'sub').title(b'', Ba(b'zz'), Bs(b'q'))", lambda: Bs(b'sub').title(b'', Ba(b'zz'), Bs(b'q')))
attempt("b'a,b,,c'.title(b'a', Ba(b'zz'))", lambda: b'a,b,,c'.title(b'a', Ba(b'zz')))
attempt("b'123'.title(b'a,b', b'')", lambda: b'123'.title(b'a,b', b''))
attempt("b''.title(memoryview(b'xyz'), b'\\xff\\x00')", lambda: b''.title(memoryview(b'xyz'), b'\xff\x00'))
