# printf-style formatting.


class Fl(float):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'%#0l%' % -0.0", lambda: '%#0l%' % -0.0)
attempt("'%+-12r' % 123456789", lambda: '%+-12r' % 123456789)
attempt('\'%(a)+.0%\' % {"a":b\' x \'}', lambda: '%(a)+.0%' % {"a":b' x '})
attempt('\'%(a)12.10r\' % {"a":1.0}', lambda: '%(a)12.10r' % {"a":1.0})
attempt("'%#12.2d' % 0.0", lambda: '%#12.2d' % 0.0)
attempt('\'%(a)0.0lc\' % {"a":Fl(2.5)}', lambda: '%(a)0.0lc' % {"a":Fl(2.5)})
attempt("'%5.0lu' % 1j", lambda: '%5.0lu' % 1j)
attempt("'%#0.2i' % b'a'", lambda: '%#0.2i' % b'a')
attempt('\'%(a)12.10lc\' % {"a":2**31}', lambda: '%(a)12.10lc' % {"a":2**31})
attempt('\'%(a)lr\' % {"a":1j}', lambda: '%(a)lr' % {"a":1j})
attempt('\'%(a).0i\' % {"a":-1e308}', lambda: '%(a).0i' % {"a":-1e308})
attempt("'%12.2x' % (256,)", lambda: '%12.2x' % (256,))
attempt("'%12.0lG' % complex(1.5,-2)", lambda: '%12.0lG' % complex(1.5,-2))
attempt("'% 5la' % 5", lambda: '% 5la' % 5)
attempt("'%-5a' % (-2**63,)", lambda: '%-5a' % (-2**63,))
attempt("'%+d' % Bs(b'q')", lambda: '%+d' % Bs(b'q'))
attempt('\'%(a)12G\' % {"a":\'\'}', lambda: '%(a)12G' % {"a":''})
attempt("'%+05lr' % '  x  '", lambda: '%+05lr' % '  x  ')
attempt("'%++.0F' % b'abc'", lambda: '%++.0F' % b'abc')
attempt("'%12.10e' % b'a'", lambda: '%12.10e' % b'a')
attempt('\'%(a) %\' % {"a":float(\'nan\')}', lambda: '%(a) %' % {"a":float('nan')})
attempt("'%a' % 255", lambda: '%a' % 255)
attempt("'%0 5X' % 2", lambda: '%0 5X' % 2)
attempt("'%.2G' % b'a,b'", lambda: '%.2G' % b'a,b')
attempt('\'%(a).0c\' % {"a":\'\'}', lambda: '%(a).0c' % {"a":''})
attempt("'%-.10E' % 2**63-1", lambda: '%-.10E' % 2**63-1)
attempt("'%12.2f' % b'a,b'", lambda: '%12.2f' % b'a,b')
attempt('\'%(a)##.2d\' % {"a":(Fl(2.5),)}', lambda: '%(a)##.2d' % {"a":(Fl(2.5),)})
attempt('\'%(a).2le\' % {"a":\'İI\'}', lambda: '%(a).2le' % {"a":'İI'})
attempt("'%.0s' % 256", lambda: '%.0s' % 256)
attempt("'%0.0x' % b'Hello World'", lambda: '%0.0x' % b'Hello World')
attempt("'%5E' % ''", lambda: '%5E' % '')
attempt('\'%(a)#12d\' % {"a":Ba(b\'zz\')}', lambda: '%(a)#12d' % {"a":Ba(b'zz')})
attempt('\'%(a)0#5.2lo\' % {"a":2**63-1}', lambda: '%(a)0#5.2lo' % {"a":2**63-1})
attempt("'%-.2e' % (None,)", lambda: '%-.2e' % (None,))
attempt("'%5.10e' % (1j,)", lambda: '%5.10e' % (1j,))
attempt('\'%(a)##.0lg\' % {"a":(b\'a\',)}', lambda: '%(a)##.0lg' % {"a":(b'a',)})
attempt("'%.2lf' % 10", lambda: '%.2lf' % 10)
attempt("'%#5f' % 1e-320", lambda: '%#5f' % 1e-320)
attempt("'%.2E' % -1", lambda: '%.2E' % -1)
attempt("'%# .2i' % 1e-7", lambda: '%# .2i' % 1e-7)
attempt("'% #5.10lr' % b' x '", lambda: '% #5.10lr' % b' x ')
attempt("'%li' % Bs(b'q')", lambda: '%li' % Bs(b'q'))
attempt("'%+-5c' % (complex(1.5,-2),)", lambda: '%+-5c' % (complex(1.5,-2),))
attempt("'%+5.0X' % b'ab\\ncd'", lambda: '%+5.0X' % b'ab\ncd')
attempt('\'%(a)12.2f\' % {"a":b\'\'}', lambda: '%(a)12.2f' % {"a":b''})
attempt("'%5e' % 0.0", lambda: '%5e' % 0.0)
attempt("'%ld' % ('Hello World',)", lambda: '%ld' % ('Hello World',))
attempt("'%12.2le' % 1e16", lambda: '%12.2le' % 1e16)
attempt("'%00lG' % ('ŉǆ',)", lambda: '%00lG' % ('ŉǆ',))
