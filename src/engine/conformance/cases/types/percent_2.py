# printf-style formatting.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class F:
    def __float__(s): return 2.5


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


attempt('b\'%(a).2u\' % {"a":(2,)}', lambda: b'%(a).2u' % {"a":(2,)})
attempt("b'% s' % 0.1", lambda: b'% s' % 0.1)
attempt('b\'%(a)%\' % {"a":(b\' x \',)}', lambda: b'%(a)%' % {"a":(b' x ',)})
attempt("b'%.0ld' % 'a'", lambda: b'%.0ld' % 'a')
attempt('b\'%(a)+5.10x\' % {"a":Ba(b\'zz\')}', lambda: b'%(a)+5.10x' % {"a":Ba(b'zz')})
attempt("b'%5E' % -1", lambda: b'%5E' % -1)
attempt('b\'%(a)5G\' % {"a":7}', lambda: b'%(a)5G' % {"a":7})
attempt("b'%.0d' % 7", lambda: b'%.0d' % 7)
attempt("b'%5.0u' % True", lambda: b'%5.0u' % True)
attempt("b'%5d' % In(5)", lambda: b'%5d' % In(5))
attempt('b\'%(a)12lf\' % {"a":\'a,b,,c\'}', lambda: b'%(a)12lf' % {"a":'a,b,,c'})
attempt('b\'%(a)a\' % {"a":b\'\\xff\\x00\'}', lambda: b'%(a)a' % {"a":b'\xff\x00'})
attempt("b'%#0lG' % b''", lambda: b'%#0lG' % b'')
attempt("b'% 12G' % 1", lambda: b'% 12G' % 1)
attempt('b\'%(a)12.10ls\' % {"a":\'  x  \'}', lambda: b'%(a)12.10ls' % {"a":'  x  '})
attempt("b'%+.10o' % 10**30", lambda: b'%+.10o' % 10**30)
attempt("b'%.2i' % (False,)", lambda: b'%.2i' % (False,))
attempt('b\'%(a)#5.2c\' % {"a":(True,)}', lambda: b'%(a)#5.2c' % {"a":(True,)})
attempt("b'%# .2la' % 10**30", lambda: b'%# .2la' % 10**30)
attempt("b'%+o' % 'ŉǆ'", lambda: b'%+o' % 'ŉǆ')
attempt("b'%5.0lX' % bytearray(b'ab')", lambda: b'%5.0lX' % bytearray(b'ab'))
attempt('b\'%(a) a\' % {"a":1}', lambda: b'%(a) a' % {"a":1})
attempt("b'%12g' % I(2**70)", lambda: b'%12g' % I(2**70))
attempt('b\'%(a)012lc\' % {"a":\'abc\'}', lambda: b'%(a)012lc' % {"a":'abc'})
attempt("b'%#12.10%' % (Bs(b'q'),)", lambda: b'%#12.10%' % (Bs(b'q'),))
attempt("b'%+12li' % 10", lambda: b'%+12li' % 10)
attempt("b'%#5o' % 'ß'", lambda: b'%#5o' % 'ß')
attempt("b'%#.2lF' % complex(1.5,-2)", lambda: b'%#.2lF' % complex(1.5,-2))
attempt("b'%+-.2r' % In(5)", lambda: b'%+-.2r' % In(5))
attempt("b'%12.2r' % -1234567.891", lambda: b'%12.2r' % -1234567.891)
attempt("b'%#5.0G' % 10**20", lambda: b'%#5.0G' % 10**20)
attempt("b'%12.0o' % -1e308", lambda: b'%12.0o' % -1e308)
attempt("b'%++.2r' % -2**31", lambda: b'%++.2r' % -2**31)
attempt('b\'%(a)5.2s\' % {"a":(memoryview(b\'xyz\'),)}', lambda: b'%(a)5.2s' % {"a":(memoryview(b'xyz'),)})
attempt('b\'%(a)++.10lu\' % {"a":2**63}', lambda: b'%(a)++.10lu' % {"a":2**63})
attempt("b'%#-12.0E' % 100", lambda: b'%#-12.0E' % 100)
attempt("b'%5.10lE' % 1", lambda: b'%5.10lE' % 1)
attempt("b'%-5ld' % ('a,b,,c',)", lambda: b'%-5ld' % ('a,b,,c',))
attempt('b\'%(a)5.2%\' % {"a":-10**25}', lambda: b'%(a)5.2%' % {"a":-10**25})
attempt("b'% le' % (256,)", lambda: b'% le' % (256,))
attempt("b'%.10f' % -3", lambda: b'%.10f' % -3)
attempt("b'%.10G' % (False,)", lambda: b'%.10G' % (False,))
attempt("b'%#5.0li' % (5e-324,)", lambda: b'%#5.0li' % (5e-324,))
attempt("b'%.0E' % 'ß'", lambda: b'%.0E' % 'ß')
attempt("b'%5%' % -10**25", lambda: b'%5%' % -10**25)
attempt('b\'%(a)0-F\' % {"a":\'  x  \'}', lambda: b'%(a)0-F' % {"a":'  x  '})
attempt("b'%-+.2%' % True", lambda: b'%-+.2%' % True)
attempt('b\'%(a)12.0d\' % {"a":1e300}', lambda: b'%(a)12.0d' % {"a":1e300})
attempt("b'%+E' % 256", lambda: b'%+E' % 256)
