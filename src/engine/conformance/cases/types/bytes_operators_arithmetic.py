# bytes: arithmetic with operands of many types.


class St(str):
    pass


class Fl(float):
    pass


class Bs(bytes):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("(b'aaa') // (b'l1\\nl2\\r\\nl3')", lambda: (b'aaa') // (b'l1\nl2\r\nl3'))
attempt("('İI') / (b'a\\tb')", lambda: ('İI') / (b'a\tb'))
attempt("(b'%d') // (b'\\x00\\xff')", lambda: (b'%d') // (b'\x00\xff'))
attempt("(b'\\x00\\xff') / (b'\\x00\\xff')", lambda: (b'\x00\xff') / (b'\x00\xff'))
attempt("(b'') / (b'\\x00\\xff')", lambda: (b'') / (b'\x00\xff'))
attempt("(b'%d') - (1)", lambda: (b'%d') - (1))
attempt("(b'  x ') @ (float('-inf'))", lambda: (b'  x ') @ (float('-inf')))
attempt("(b'%d') * (Bs(b'sub'))", lambda: (b'%d') * (Bs(b'sub')))
attempt("(b'') // (b'\\x00\\xff')", lambda: (b'') // (b'\x00\xff'))
attempt("(b'') * (b'123')", lambda: (b'') * (b'123'))
attempt("(b'aaa') @ (b'l1\\nl2\\r\\nl3')", lambda: (b'aaa') @ (b'l1\nl2\r\nl3'))
attempt("(b'abc') % (b'%d')", lambda: (b'abc') % (b'%d'))
attempt("(b'%d') % (b'%d')", lambda: (b'%d') % (b'%d'))
attempt("(b'  x ') // (b'abc')", lambda: (b'  x ') // (b'abc'))
attempt("('abc') * (Bs(b'sub'))", lambda: ('abc') * (Bs(b'sub')))
attempt("(b'a,b,,c') // (((1,2,3),))", lambda: (b'a,b,,c') // (((1,2,3),)))
attempt("(b'a,b,,c') / (Sq(3,4))", lambda: (b'a,b,,c') / (Sq(3,4)))
attempt("(b'a\\tb') % (b'123')", lambda: (b'a\tb') % (b'123'))
attempt("(b'a\\tb') + (b'abc')", lambda: (b'a\tb') + (b'abc'))
attempt("(b'\\x00\\xff') * (b'a\\tb')", lambda: (b'\x00\xff') * (b'a\tb'))
attempt("(Bs(b'sub')) - (b'a,b,,c')", lambda: (Bs(b'sub')) - (b'a,b,,c'))
attempt("(b'l1\\nl2\\r\\nl3') - (b'123')", lambda: (b'l1\nl2\r\nl3') - (b'123'))
attempt("(b'%d') / (b'l1\\nl2\\r\\nl3')", lambda: (b'%d') / (b'l1\nl2\r\nl3'))
attempt("(b'a\\tb') / (b'  x ')", lambda: (b'a\tb') / (b'  x '))
attempt("(b'  x ') + (Bs(b'sub'))", lambda: (b'  x ') + (Bs(b'sub')))
attempt("(b'l1\\nl2\\r\\nl3') + (b'')", lambda: (b'l1\nl2\r\nl3') + (b''))
attempt("(b'aaa') - (b'  x ')", lambda: (b'aaa') - (b'  x '))
attempt("(b'a,b,,c') + (Bs(b'sub'))", lambda: (b'a,b,,c') + (Bs(b'sub')))
attempt("(b'a,b,,c') // (b'a,b,,c')", lambda: (b'a,b,,c') // (b'a,b,,c'))
attempt("(b'123') @ ('aXbX')", lambda: (b'123') @ ('aXbX'))
attempt("('Hello World') * (b'')", lambda: ('Hello World') * (b''))
attempt("(b'a\\tb') @ (Fl(2.5))", lambda: (b'a\tb') @ (Fl(2.5)))
attempt("(b'%d') - ('utf-8')", lambda: (b'%d') - ('utf-8'))
attempt("(b'abc') @ (b'l1\\nl2\\r\\nl3')", lambda: (b'abc') @ (b'l1\nl2\r\nl3'))
attempt("(b'\\x00\\xff') % (b'a\\tb')", lambda: (b'\x00\xff') % (b'a\tb'))
attempt("(b'') + ('Hello World')", lambda: (b'') + ('Hello World'))
attempt("(b'  x ') + (b'a\\tb')", lambda: (b'  x ') + (b'a\tb'))
attempt("(b'\\x00\\xff') / (b'l1\\nl2\\r\\nl3')", lambda: (b'\x00\xff') / (b'l1\nl2\r\nl3'))
attempt("(b'\\x00\\xff') // (b'a\\tb')", lambda: (b'\x00\xff') // (b'a\tb'))
attempt("(b'') - (b'')", lambda: (b'') - (b''))
attempt("(b'a\\tb') // (Bs(b'sub'))", lambda: (b'a\tb') // (Bs(b'sub')))
attempt("(b'  x ') * (St('sub'))", lambda: (b'  x ') * (St('sub')))
attempt("(b'a\\tb') * (b'aaa')", lambda: (b'a\tb') * (b'aaa'))
attempt("(b'a\\tb') * (b'Hello World')", lambda: (b'a\tb') * (b'Hello World'))
attempt("(b'aaa') * (b'abc')", lambda: (b'aaa') * (b'abc'))
