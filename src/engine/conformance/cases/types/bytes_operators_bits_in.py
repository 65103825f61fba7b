# bytes: bits_in with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Tu(tuple):
    pass


class Bs(bytes):
    pass


class Fs(frozenset):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


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


attempt("(b'') >> (slice(I(1),I(3)))", lambda: (b'') >> (slice(I(1),I(3))))
attempt("(Bs(b'sub')) in (b'')", lambda: (Bs(b'sub')) in (b''))
attempt("(b'aaa') >> (b'a,b,,c')", lambda: (b'aaa') >> (b'a,b,,c'))
attempt("(b'123') | (b'\\x00\\xff')", lambda: (b'123') | (b'\x00\xff'))
attempt("(b'123') ^ (b'abc')", lambda: (b'123') ^ (b'abc'))
attempt("(Fs({1,9})) not in (b'a\\tb')", lambda: (Fs({1,9})) not in (b'a\tb'))
attempt("([1,2,3]) << (b'a\\tb')", lambda: ([1,2,3]) << (b'a\tb'))
attempt("(b'l1\\nl2\\r\\nl3') not in (b'l1\\nl2\\r\\nl3')", lambda: (b'l1\nl2\r\nl3') not in (b'l1\nl2\r\nl3'))
attempt("(b'') << (b'aaa')", lambda: (b'') << (b'aaa'))
attempt("(b'%d') not in (b'  x ')", lambda: (b'%d') not in (b'  x '))
attempt("(b'aaa') ^ ({'a':1})", lambda: (b'aaa') ^ ({'a':1}))
attempt("(b'a,b,,c') >> (b'\\x00\\xff')", lambda: (b'a,b,,c') >> (b'\x00\xff'))
attempt("(b'123') not in (0.1)", lambda: (b'123') not in (0.1))
attempt("(b'%d') in (b'aaa')", lambda: (b'%d') in (b'aaa'))
attempt("(b'%d') & (7)", lambda: (b'%d') & (7))
attempt("(b'123') >> (b'%d')", lambda: (b'123') >> (b'%d'))
attempt("(I(2)) & (b'')", lambda: (I(2)) & (b''))
attempt("(Bs(b'sub')) & (b'123')", lambda: (Bs(b'sub')) & (b'123'))
attempt("('a,b,,c') | (b'aaa')", lambda: ('a,b,,c') | (b'aaa'))
attempt("(b'  x ') >> (Bs(b'sub'))", lambda: (b'  x ') >> (Bs(b'sub')))
attempt("(b'a,b,,c') in (('a','b'))", lambda: (b'a,b,,c') in (('a','b')))
attempt("(b'l1\\nl2\\r\\nl3') not in (123456789.123)", lambda: (b'l1\nl2\r\nl3') not in (123456789.123))
attempt("(b'\\x00\\xff') >> (b'%d')", lambda: (b'\x00\xff') >> (b'%d'))
attempt("(b'%d') not in (b'Hello World')", lambda: (b'%d') not in (b'Hello World'))
attempt("(b'aaa') ^ (b'Hello World')", lambda: (b'aaa') ^ (b'Hello World'))
attempt("(b'Hello World') << (b'aaa')", lambda: (b'Hello World') << (b'aaa'))
attempt("(b'123') << (b'\\x00\\xff')", lambda: (b'123') << (b'\x00\xff'))
attempt("(b'123') in ('abc')", lambda: (b'123') in ('abc'))
attempt("(b'\\x00\\xff') in (Tu((1,)))", lambda: (b'\x00\xff') in (Tu((1,))))
attempt("(b'  x ') not in ('İI')", lambda: (b'  x ') not in ('İI'))
attempt("(b'%d') << (b'ab\\ncd')", lambda: (b'%d') << (b'ab\ncd'))
attempt("(b'a,b,,c') | (b'')", lambda: (b'a,b,,c') | (b''))
attempt("(b'abc') not in (-1)", lambda: (b'abc') not in (-1))
attempt("(b'a,b,,c') in (1e300)", lambda: (b'a,b,,c') in (1e300))
attempt("(b'Hello World') in (I(-1))", lambda: (b'Hello World') in (I(-1)))
attempt("(b'\\x00\\xff') << (b'a\\tb')", lambda: (b'\x00\xff') << (b'a\tb'))
attempt("(b'') >> (b'123')", lambda: (b'') >> (b'123'))
attempt("(Bs(b'sub')) | (Fs({1,9}))", lambda: (Bs(b'sub')) | (Fs({1,9})))
attempt("(b'l1\\nl2\\r\\nl3') not in ('fi')", lambda: (b'l1\nl2\r\nl3') not in ('fi'))
attempt("(b'abc') in (It(1,2))", lambda: (b'abc') in (It(1,2)))
attempt("(b'abc') >> (b'a\\tb')", lambda: (b'abc') >> (b'a\tb'))
attempt("(b'123') not in (b'abc')", lambda: (b'123') not in (b'abc'))
attempt("(Bs(b'sub')) ^ (b'%d')", lambda: (Bs(b'sub')) ^ (b'%d'))
attempt("(b'  x ') & ({})", lambda: (b'  x ') & ({}))
attempt("(b'%d') << ('')", lambda: (b'%d') << (''))
