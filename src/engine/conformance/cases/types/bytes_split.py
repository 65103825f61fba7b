# bytes.split: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
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


attempt("b''.split(Ba(b'zz'), b'\\xff\\x00', b'\\r\\n', sep=b'a', maxsplit=('a','b'))", lambda: b''.split(Ba(b'zz'), b'\xff\x00', b'\r\n', sep=b'a', maxsplit=('a','b')))
attempt("b''.split(Bs(b'q'))", lambda: b''.split(Bs(b'q')))
attempt("b'Hello World'.split(bytearray(b'ab'), memoryview(b'xyz'), b'Hello World')", lambda: b'Hello World'.split(bytearray(b'ab'), memoryview(b'xyz'), b'Hello World'))
attempt("b'\\x00\\xff'.split([1,2,3])", lambda: b'\x00\xff'.split([1,2,3]))
attempt("b'abc'.split(sep=slice(0,0), maxsplit=In(5))", lambda: b'abc'.split(sep=slice(0,0), maxsplit=In(5)))
attempt("b'123'.split(b'a,b')", lambda: b'123'.split(b'a,b'))
attempt("b'%d'.split(b'a', sep=(), maxsplit=int)", lambda: b'%d'.split(b'a', sep=(), maxsplit=int))
attempt("b'a\\tb'.split(sep='%s')", lambda: b'a\tb'.split(sep='%s'))
attempt("Bs(b'sub').split(bytearray(b'ab'), b'\\xff\\x00', sep='fi')", lambda: Bs(b'sub').split(bytearray(b'ab'), b'\xff\x00', sep='fi'))
attempt("b'abc'.split(1e16, b'Hello World')", lambda: b'abc'.split(1e16, b'Hello World'))
attempt("Bs(b'sub').split(b'Hello World', -1e308, 'fi')", lambda: Bs(b'sub').split(b'Hello World', -1e308, 'fi'))
attempt("b'l1\\nl2\\r\\nl3'.split(b' x ', memoryview(b'xyz'))", lambda: b'l1\nl2\r\nl3'.split(b' x ', memoryview(b'xyz')))
attempt("b''.split(b' x ', sep='İI', maxsplit=((1,2,3),))", lambda: b''.split(b' x ', sep='İI', maxsplit=((1,2,3),)))
attempt("Bs(b'sub').split('fi', Ba(b'zz'), maxsplit=slice(None,None,-1))", lambda: Bs(b'sub').split('fi', Ba(b'zz'), maxsplit=slice(None,None,-1)))
attempt("b'abc'.split(b'a,b')", lambda: b'abc'.split(b'a,b'))
attempt("b'Hello World'.split(b'', maxsplit=slice(None,None,-1))", lambda: b'Hello World'.split(b'', maxsplit=slice(None,None,-1)))
attempt("b''.split()", lambda: b''.split())
attempt("b'a,b,,c'.split(b'a')", lambda: b'a,b,,c'.split(b'a'))
attempt("b'l1\\nl2\\r\\nl3'.split(Bs(b'q'), b'abc')", lambda: b'l1\nl2\r\nl3'.split(Bs(b'q'), b'abc'))
attempt("b'\\x00\\xff'.split(memoryview(b'xyz'))", lambda: b'\x00\xff'.split(memoryview(b'xyz')))
attempt("b'a\\tb'.split(bytearray(b'ab'))", lambda: b'a\tb'.split(bytearray(b'ab')))
attempt("b''.split(Ba(b'zz'), Ba(b'zz'), b'')", lambda: b''.split(Ba(b'zz'), Ba(b'zz'), b''))
attempt("b'a\\tb'.split(b'\\r\\n', b'\\r\\n')", lambda: b'a\tb'.split(b'\r\n', b'\r\n'))
attempt("b'123'.split(sep=['a','b'])", lambda: b'123'.split(sep=['a','b']))
attempt("b'Hello World'.split(bytearray(b'ab'), b'abc')", lambda: b'Hello World'.split(bytearray(b'ab'), b'abc'))
attempt("b'%d'.split(Bs(b'q'), memoryview(b'xyz'))", lambda: b'%d'.split(Bs(b'q'), memoryview(b'xyz')))
attempt("Bs(b'sub').split()", lambda: Bs(b'sub').split())
attempt("b'l1\\nl2\\r\\nl3'.split(memoryview(b'xyz'))", lambda: b'l1\nl2\r\nl3'.split(memoryview(b'xyz')))
attempt("b'  x '.split(maxsplit=-1.5)", lambda: b'  x '.split(maxsplit=-1.5))
attempt("b'\\x00\\xff'.split(bytearray(b'ab'), Ba(b'zz'))", lambda: b'\x00\xff'.split(bytearray(b'ab'), Ba(b'zz')))
attempt("b'l1\\nl2\\r\\nl3'.split(I(2**70))", lambda: b'l1\nl2\r\nl3'.split(I(2**70)))
attempt("b'l1\\nl2\\r\\nl3'.split(memoryview(b'xyz'), b'\\r\\n')", lambda: b'l1\nl2\r\nl3'.split(memoryview(b'xyz'), b'\r\n'))
