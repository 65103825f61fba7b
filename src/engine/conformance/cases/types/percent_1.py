# printf-style formatting.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class F:
    def __float__(s): return 2.5


class Fl(float):
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


attempt("'%#5.10le' % -256", lambda: '%#5.10le' % -256)
attempt('\'%(a)+12.2i\' % {"a":5e-324}', lambda: '%(a)+12.2i' % {"a":5e-324})
attempt("'%#05g' % b'Hello World'", lambda: '%#05g' % b'Hello World')
attempt("'%+-.10r' % ('Hello World',)", lambda: '%+-.10r' % ('Hello World',))
attempt('\'%(a)+#lg\' % {"a":float(\'nan\')}', lambda: '%(a)+#lg' % {"a":float('nan')})
attempt("'%0+l%' % 2**64", lambda: '%0+l%' % 2**64)
attempt("'%+.2lc' % 'a'", lambda: '%+.2lc' % 'a')
attempt("'%5.10i' % True", lambda: '%5.10i' % True)
attempt('\'%(a)12.0o\' % {"a":float(\'nan\')}', lambda: '%(a)12.0o' % {"a":float('nan')})
attempt('\'%(a)  5.0%\' % {"a":\'ŉǆ\'}', lambda: '%(a)  5.0%' % {"a":'ŉǆ'})
attempt("'%.2ld' % ('abc',)", lambda: '%.2ld' % ('abc',))
attempt('\'%(a)+12.10a\' % {"a":1e-7}', lambda: '%(a)+12.10a' % {"a":1e-7})
attempt("'%5o' % '  x  '", lambda: '%5o' % '  x  ')
attempt('\'%(a)+o\' % {"a":2**64}', lambda: '%(a)+o' % {"a":2**64})
attempt('\'%(a)+-F\' % {"a":2}', lambda: '%(a)+-F' % {"a":2})
attempt('\'%(a)  5lx\' % {"a":b\'\\r\\n\'}', lambda: '%(a)  5lx' % {"a":b'\r\n'})
attempt('\'%(a)#+d\' % {"a":bytearray(b\'ab\')}', lambda: '%(a)#+d' % {"a":bytearray(b'ab')})
attempt('\'%(a)x\' % {"a":0.1}', lambda: '%(a)x' % {"a":0.1})
attempt("'%.10x' % (2**63-1,)", lambda: '%.10x' % (2**63-1,))
attempt("'% #12lx' % -256", lambda: '% #12lx' % -256)
attempt("'%.0X' % 0.00001234", lambda: '%.0X' % 0.00001234)
attempt("'%12s' % (1.7976931348623157e308,)", lambda: '%12s' % (1.7976931348623157e308,))
attempt("'%5.0l%' % float('inf')", lambda: '%5.0l%' % float('inf'))
attempt("'%+#.0s' % (1e300,)", lambda: '%+#.0s' % (1e300,))
attempt("'%-#ld' % 0", lambda: '%-#ld' % 0)
attempt("'%-12X' % (b'Hello World',)", lambda: '%-12X' % (b'Hello World',))
attempt("'%.2lo' % 10**30", lambda: '%.2lo' % 10**30)
attempt("'%12.2lF' % b'Hello World'", lambda: '%12.2lF' % b'Hello World')
attempt("'%05c' % None", lambda: '%05c' % None)
attempt("'%+#c' % (float('inf'),)", lambda: '%+#c' % (float('inf'),))
attempt("'%.2c' % 1", lambda: '%.2c' % 1)
attempt("'%-5lu' % (True,)", lambda: '%-5lu' % (True,))
attempt("'% 5a' % Fl(2.5)", lambda: '% 5a' % Fl(2.5))
attempt("'%-i' % 2**31", lambda: '%-i' % 2**31)
attempt("'%.2e' % 10**20", lambda: '%.2e' % 10**20)
attempt("'%lx' % (2**64,)", lambda: '%lx' % (2**64,))
attempt('\'%(a).2lE\' % {"a":2**63}', lambda: '%(a).2lE' % {"a":2**63})
attempt("'%05F' % (10,)", lambda: '%05F' % (10,))
attempt("'% .2x' % ('Hello World',)", lambda: '% .2x' % ('Hello World',))
attempt("'%.2l%' % 7", lambda: '%.2l%' % 7)
attempt("'%a' % bytearray(b'ab')", lambda: '%a' % bytearray(b'ab'))
attempt("'%#.2d' % I(2**70)", lambda: '%#.2d' % I(2**70))
attempt("'%5e' % I(2**70)", lambda: '%5e' % I(2**70))
attempt("'%12la' % (123456789.123,)", lambda: '%12la' % (123456789.123,))
attempt('\'%(a).0la\' % {"a":\'abc\'}', lambda: '%(a).0la' % {"a":'abc'})
attempt("'% 05.0E' % None", lambda: '% 05.0E' % None)
attempt("'%# 5.10F' % ''", lambda: '%# 5.10F' % '')
attempt("'%.0a' % b'abc'", lambda: '%.0a' % b'abc')
attempt("'%--E' % b'Hello World'", lambda: '%--E' % b'Hello World')
attempt("'%5lF' % (b'ab\\ncd',)", lambda: '%5lF' % (b'ab\ncd',))
