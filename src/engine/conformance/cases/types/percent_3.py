# printf-style formatting.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Fl(float):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'%5.2g' % 256", lambda: '%5.2g' % 256)
attempt("'%12lE' % b'abc'", lambda: '%12lE' % b'abc')
attempt("'%s' % 10**20", lambda: '%s' % 10**20)
attempt("'%#05.2lu' % (2**63-1,)", lambda: '%#05.2lu' % (2**63-1,))
attempt('\'%(a).0G\' % {"a":-1e308}', lambda: '%(a).0G' % {"a":-1e308})
attempt("'%0+12.10l%' % (1e-320,)", lambda: '%0+12.10l%' % (1e-320,))
attempt("'%5.10i' % float('-inf')", lambda: '%5.10i' % float('-inf'))
attempt("'%s' % float('-inf')", lambda: '%s' % float('-inf'))
attempt("'%.0x' % 10**20", lambda: '%.0x' % 10**20)
attempt("'%.2lc' % (False,)", lambda: '%.2lc' % (False,))
attempt("'%+0.2E' % 2**63-1", lambda: '%+0.2E' % 2**63-1)
attempt("'%5E' % (b' x ',)", lambda: '%5E' % (b' x ',))
attempt("'% 12.0o' % (7,)", lambda: '% 12.0o' % (7,))
attempt("'%x' % 100", lambda: '%x' % 100)
attempt('\'%(a).0o\' % {"a":(0.1,)}', lambda: '%(a).0o' % {"a":(0.1,)})
attempt("'%12lG' % In(5)", lambda: '%12lG' % In(5))
attempt("'% .10lG' % 100", lambda: '% .10lG' % 100)
attempt("'%5u' % 0.00001234", lambda: '%5u' % 0.00001234)
attempt("'%5.0g' % -3", lambda: '%5.0g' % -3)
attempt("'%.0c' % 1e-320", lambda: '%.0c' % 1e-320)
attempt("'%5.0%' % (2.5,)", lambda: '%5.0%' % (2.5,))
attempt('\'%(a)5d\' % {"a":0.1}', lambda: '%(a)5d' % {"a":0.1})
attempt('\'%(a)12lF\' % {"a":2**63}', lambda: '%(a)12lF' % {"a":2**63})
attempt("'%#-12.10F' % b'Hello World'", lambda: '%#-12.10F' % b'Hello World')
attempt("'%12lg' % -10**25", lambda: '%12lg' % -10**25)
attempt("'%.2g' % 1", lambda: '%.2g' % 1)
attempt("'%#.2d' % 'ŉǆ'", lambda: '%#.2d' % 'ŉǆ')
attempt("'%5.0o' % ''", lambda: '%5.0o' % '')
attempt('\'%(a).2s\' % {"a":(I(2),)}', lambda: '%(a).2s' % {"a":(I(2),)})
attempt('\'%(a)12.2lX\' % {"a":2**63}', lambda: '%(a)12.2lX' % {"a":2**63})
attempt('\'%(a)#lf\' % {"a":\'ŉǆ\'}', lambda: '%(a)#lf' % {"a":'ŉǆ'})
attempt("'%0.0lr' % 0", lambda: '%0.0lr' % 0)
attempt("'% 012%' % -10**25", lambda: '% 012%' % -10**25)
attempt("'%li' % 1j", lambda: '%li' % 1j)
attempt("'%12.2u' % (100,)", lambda: '%12.2u' % (100,))
attempt('\'%(a)05.0G\' % {"a":256}', lambda: '%(a)05.0G' % {"a":256})
attempt("'%-12lE' % 0.0", lambda: '%-12lE' % 0.0)
attempt("'%12.2f' % 10**20", lambda: '%12.2f' % 10**20)
attempt("'%12g' % Fl(2.5)", lambda: '%12g' % Fl(2.5))
attempt("'%g' % (3.14159,)", lambda: '%g' % (3.14159,))
attempt("'%0lc' % 'ß'", lambda: '%0lc' % 'ß')
attempt("'%i' % 'a'", lambda: '%i' % 'a')
attempt("'%012.2i' % 1.7976931348623157e308", lambda: '%012.2i' % 1.7976931348623157e308)
attempt('\'%(a).2lX\' % {"a":\'a,b,,c\'}', lambda: '%(a).2lX' % {"a":'a,b,,c'})
attempt('\'%(a).2X\' % {"a":\'Hello World\'}', lambda: '%(a).2X' % {"a":'Hello World'})
attempt('\'%(a)12.10x\' % {"a":(\'abc\',)}', lambda: '%(a)12.10x' % {"a":('abc',)})
attempt("'% -5.10d' % 3.14159", lambda: '% -5.10d' % 3.14159)
attempt('\'%(a).2s\' % {"a":True}', lambda: '%(a).2s' % {"a":True})
attempt("'%+.10e' % 'ŉǆ'", lambda: '%+.10e' % 'ŉǆ')
attempt('\'%(a)+.10e\' % {"a":-2**31}', lambda: '%(a)+.10e' % {"a":-2**31})
