# printf-style formatting.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
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


attempt('\'%(a)-#5d\' % {"a":(7,)}', lambda: '%(a)-#5d' % {"a":(7,)})
attempt('\'%(a)5lf\' % {"a":(-1,)}', lambda: '%(a)5lf' % {"a":(-1,)})
attempt("'%-.10r' % (complex(1.5,-2),)", lambda: '%-.10r' % (complex(1.5,-2),))
attempt("'%5G' % b' x '", lambda: '%5G' % b' x ')
attempt('\'%(a).0a\' % {"a":\'\\n\'}', lambda: '%(a).0a' % {"a":'\n'})
attempt("'%5le' % 3", lambda: '%5le' % 3)
attempt("'%-d' % 1e300", lambda: '%-d' % 1e300)
attempt('\'%(a)-12X\' % {"a":In(5)}', lambda: '%(a)-12X' % {"a":In(5)})
attempt("'%5.0d' % -1234567.891", lambda: '%5.0d' % -1234567.891)
attempt('\'%(a)#05.0lF\' % {"a":I(-1)}', lambda: '%(a)#05.0lF' % {"a":I(-1)})
attempt("'%+.10lG' % b'a,b'", lambda: '%+.10lG' % b'a,b')
attempt('\'%(a)5.2F\' % {"a":(-256,)}', lambda: '%(a)5.2F' % {"a":(-256,)})
attempt("'%.2i' % 2**63-1", lambda: '%.2i' % 2**63-1)
attempt('\'%(a)#-e\' % {"a":(-3,)}', lambda: '%(a)#-e' % {"a":(-3,)})
attempt("'%12.10r' % b'abc'", lambda: '%12.10r' % b'abc')
attempt("'%.2lx' % 100", lambda: '%.2lx' % 100)
attempt('\'%(a)x\' % {"a":float(\'nan\')}', lambda: '%(a)x' % {"a":float('nan')})
attempt("'%.10o' % ('a,b,,c',)", lambda: '%.10o' % ('a,b,,c',))
attempt("'%.2lx' % 0.0", lambda: '%.2lx' % 0.0)
attempt("'%# .0d' % b'\\xff\\x00'", lambda: '%# .0d' % b'\xff\x00')
attempt('\'%(a)le\' % {"a":-1.5}', lambda: '%(a)le' % {"a":-1.5})
attempt('\'%(a)+5f\' % {"a":(b\'ab\\ncd\',)}', lambda: '%(a)+5f' % {"a":(b'ab\ncd',)})
attempt('\'%(a)o\' % {"a":Ba(b\'zz\')}', lambda: '%(a)o' % {"a":Ba(b'zz')})
attempt("'%0-12d' % 'Hello World'", lambda: '%0-12d' % 'Hello World')
attempt("'%5le' % (5,)", lambda: '%5le' % (5,))
attempt("'%-5F' % 'İI'", lambda: '%-5F' % 'İI')
attempt("'%5.2E' % 0.00001234", lambda: '%5.2E' % 0.00001234)
attempt("'%.0lE' % float('nan')", lambda: '%.0lE' % float('nan'))
attempt('\'%(a)12.10lo\' % {"a":\'İI\'}', lambda: '%(a)12.10lo' % {"a":'İI'})
attempt("'%05.0lx' % 1e16", lambda: '%05.0lx' % 1e16)
attempt('\'%(a).2g\' % {"a":memoryview(b\'xyz\')}', lambda: '%(a).2g' % {"a":memoryview(b'xyz')})
attempt("'%5.0e' % 2**63-1", lambda: '%5.0e' % 2**63-1)
attempt('\'%(a).2%\' % {"a":I(-1)}', lambda: '%(a).2%' % {"a":I(-1)})
attempt("'%12E' % (1e-320,)", lambda: '%12E' % (1e-320,))
attempt("'%+le' % (0.1,)", lambda: '%+le' % (0.1,))
attempt("'%f' % (2,)", lambda: '%f' % (2,))
attempt("'%12E' % 123456789", lambda: '%12E' % 123456789)
attempt("'% .10x' % 0.00001234", lambda: '% .10x' % 0.00001234)
attempt('\'%(a)#c\' % {"a":(2**64,)}', lambda: '%(a)#c' % {"a":(2**64,)})
attempt("'%5.0f' % 1e-7", lambda: '%5.0f' % 1e-7)
attempt("'%.2lc' % -1", lambda: '%.2lc' % -1)
attempt('\'%(a)lE\' % {"a":1e16}', lambda: '%(a)lE' % {"a":1e16})
attempt("'%0+12.0G' % b'Hello World'", lambda: '%0+12.0G' % b'Hello World')
attempt("'%.10le' % float('nan')", lambda: '%.10le' % float('nan'))
attempt("'%.0ld' % ('',)", lambda: '%.0ld' % ('',))
attempt('\'%(a)+#12.0F\' % {"a":1j}', lambda: '%(a)+#12.0F' % {"a":1j})
attempt("'%lc' % 1e-320", lambda: '%lc' % 1e-320)
attempt("'%.10l%' % None", lambda: '%.10l%' % None)
attempt("'%+5lE' % 2", lambda: '%+5lE' % 2)
attempt("'%##X' % b'a'", lambda: '%##X' % b'a')
