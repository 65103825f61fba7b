# bytes: comparison with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("(b'\\x00\\xff') > (Bs(b'sub'))", lambda: (b'\x00\xff') > (Bs(b'sub')))
attempt("(b'\\x00\\xff') <= (b'a,b,,c')", lambda: (b'\x00\xff') <= (b'a,b,,c'))
attempt("(b'abc') != (range(5,0,-2))", lambda: (b'abc') != (range(5,0,-2)))
attempt("(slice(2**70)) > (b'  x ')", lambda: (slice(2**70)) > (b'  x '))
attempt("('aXbX') > (b'Hello World')", lambda: ('aXbX') > (b'Hello World'))
attempt("(b'a,b,,c') == (123456789.123)", lambda: (b'a,b,,c') == (123456789.123))
attempt("(b'abc') < (b'\\x00\\xff')", lambda: (b'abc') < (b'\x00\xff'))
attempt("(b'Hello World') > (b'aaa')", lambda: (b'Hello World') > (b'aaa'))
attempt("(b'a\\tb') >= (b'  x ')", lambda: (b'a\tb') >= (b'  x '))
attempt("(b'  x ') >= (b'l1\\nl2\\r\\nl3')", lambda: (b'  x ') >= (b'l1\nl2\r\nl3'))
attempt("(b'abc') > (b'Hello World')", lambda: (b'abc') > (b'Hello World'))
attempt("(b'') < (b'abc')", lambda: (b'') < (b'abc'))
attempt("(b'l1\\nl2\\r\\nl3') != (b'\\x00\\xff')", lambda: (b'l1\nl2\r\nl3') != (b'\x00\xff'))
attempt("(Bs(b'sub')) > (complex(1,2))", lambda: (Bs(b'sub')) > (complex(1,2)))
attempt("(b'a\\tb') <= (b'aaa')", lambda: (b'a\tb') <= (b'aaa'))
attempt("(3) == (b'l1\\nl2\\r\\nl3')", lambda: (3) == (b'l1\nl2\r\nl3'))
attempt("(b'123') <= (b'  x ')", lambda: (b'123') <= (b'  x '))
attempt("(b'  x ') == (1e300)", lambda: (b'  x ') == (1e300))
attempt("(b'') <= ([])", lambda: (b'') <= ([]))
attempt("(b'\\x00\\xff') > (b'aaa')", lambda: (b'\x00\xff') > (b'aaa'))
attempt("(b'  x ') > (b'a,b,,c')", lambda: (b'  x ') > (b'a,b,,c'))
attempt("(b'123') < (I(2**70))", lambda: (b'123') < (I(2**70)))
attempt("(b'\\x00\\xff') != (b'l1\\nl2\\r\\nl3')", lambda: (b'\x00\xff') != (b'l1\nl2\r\nl3'))
attempt("(b'l1\\nl2\\r\\nl3') <= ('')", lambda: (b'l1\nl2\r\nl3') <= (''))
attempt("(b'aaa') >= (b'aaa')", lambda: (b'aaa') >= (b'aaa'))
attempt("(b'l1\\nl2\\r\\nl3') >= ([(1,2),(3,4)])", lambda: (b'l1\nl2\r\nl3') >= ([(1,2),(3,4)]))
attempt("(b'') < (slice(I(1),I(3)))", lambda: (b'') < (slice(I(1),I(3))))
attempt("(b'') <= ({97:'xyz'})", lambda: (b'') <= ({97:'xyz'}))
attempt("(b'aaa') > (b'')", lambda: (b'aaa') > (b''))
attempt("('İI') >= (Bs(b'sub'))", lambda: ('İI') >= (Bs(b'sub')))
attempt("(b'  x ') > ('{}')", lambda: (b'  x ') > ('{}'))
attempt("(b'  x ') > (b'aaa')", lambda: (b'  x ') > (b'aaa'))
attempt("(b'\\x00\\xff') <= (b'')", lambda: (b'\x00\xff') <= (b''))
attempt("(b'%d') > (b'l1\\nl2\\r\\nl3')", lambda: (b'%d') > (b'l1\nl2\r\nl3'))
attempt("(b'aaa') < (Ba(b'zz'))", lambda: (b'aaa') < (Ba(b'zz')))
attempt("(b'  x ') == (memoryview(b'xyz'))", lambda: (b'  x ') == (memoryview(b'xyz')))
attempt("(b'\\x00\\xff') < (b'aaa')", lambda: (b'\x00\xff') < (b'aaa'))
attempt("(b'abc') == (b'123')", lambda: (b'abc') == (b'123'))
attempt("(b'a\\tb') <= (b'a,b,,c')", lambda: (b'a\tb') <= (b'a,b,,c'))
attempt("(I(-1)) > (b'  x ')", lambda: (I(-1)) > (b'  x '))
attempt("(b'Hello World') < (b'  x ')", lambda: (b'Hello World') < (b'  x '))
attempt("(b'a\\tb') <= (b'Hello World')", lambda: (b'a\tb') <= (b'Hello World'))
attempt("(Bs(b'sub')) >= (b'aaa')", lambda: (Bs(b'sub')) >= (b'aaa'))
attempt("('123') > (b'l1\\nl2\\r\\nl3')", lambda: ('123') > (b'l1\nl2\r\nl3'))
attempt("(b'a\\tb') == (bytearray(b'ab'))", lambda: (b'a\tb') == (bytearray(b'ab')))
