# printf-style formatting.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Fl(float):
    pass


class Bs(bytes):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("b'%.10lF' % 123456789.123", lambda: b'%.10lF' % 123456789.123)
attempt('b\'%(a) +12.2F\' % {"a":1.7976931348623157e308}', lambda: b'%(a) +12.2F' % {"a":1.7976931348623157e308})
attempt("b'%+5%' % complex(1.5,-2)", lambda: b'%+5%' % complex(1.5,-2))
attempt("b'%++d' % float('-inf')", lambda: b'%++d' % float('-inf'))
attempt("b'%5.2le' % (10,)", lambda: b'%5.2le' % (10,))
attempt("b'%5.10ld' % 0.00001234", lambda: b'%5.10ld' % 0.00001234)
attempt("b'%05.2le' % (b'\\xff\\x00',)", lambda: b'%05.2le' % (b'\xff\x00',))
attempt("b'%5.0a' % 2.5", lambda: b'%5.0a' % 2.5)
attempt("b'%05i' % 'Hello World'", lambda: b'%05i' % 'Hello World')
attempt('b\'%(a)0.2e\' % {"a":-1}', lambda: b'%(a)0.2e' % {"a":-1})
attempt("b'%+5.10G' % Bs(b'q')", lambda: b'%+5.10G' % Bs(b'q'))
attempt("b'%-12.0g' % 255", lambda: b'%-12.0g' % 255)
attempt("b'%5G' % b'\\r\\n'", lambda: b'%5G' % b'\r\n')
attempt("b'%12.2u' % False", lambda: b'%12.2u' % False)
attempt("b'%+012.0lr' % -3", lambda: b'%+012.0lr' % -3)
attempt("b'%5.2g' % 5", lambda: b'%5.2g' % 5)
attempt('b\'%(a)5.2u\' % {"a":float(\'-inf\')}', lambda: b'%(a)5.2u' % {"a":float('-inf')})
attempt("b'%X' % b''", lambda: b'%X' % b'')
attempt("b'%12.2lX' % (123456789,)", lambda: b'%12.2lX' % (123456789,))
attempt("b'%.2c' % float('inf')", lambda: b'%.2c' % float('inf'))
attempt("b'%.10lX' % 1e-320", lambda: b'%.10lX' % 1e-320)
attempt("b'%5.10lc' % 'Hello World'", lambda: b'%5.10lc' % 'Hello World')
attempt('b\'%(a)-+.10l%\' % {"a":Fl(2.5)}', lambda: b'%(a)-+.10l%' % {"a":Fl(2.5)})
attempt("b'%i' % I(2)", lambda: b'%i' % I(2))
attempt('b\'%(a)-12.2G\' % {"a":(I(-1),)}', lambda: b'%(a)-12.2G' % {"a":(I(-1),)})
attempt("b'%5u' % 'a,b,,c'", lambda: b'%5u' % 'a,b,,c')
attempt("b'%# 5.10E' % I(-1)", lambda: b'%# 5.10E' % I(-1))
attempt("b'% -12d' % -2**31", lambda: b'% -12d' % -2**31)
attempt('b\'%(a)12la\' % {"a":b\'\\xff\\x00\'}', lambda: b'%(a)12la' % {"a":b'\xff\x00'})
attempt("b'%+5.0a' % -2**31", lambda: b'%+5.0a' % -2**31)
attempt("b'%a' % 1.7976931348623157e308", lambda: b'%a' % 1.7976931348623157e308)
attempt("b'%--5li' % (-10**25,)", lambda: b'%--5li' % (-10**25,))
attempt("b'%.2i' % (b'a',)", lambda: b'%.2i' % (b'a',))
attempt('b\'%(a)-5.0s\' % {"a":2**31}', lambda: b'%(a)-5.0s' % {"a":2**31})
attempt("b'%+.10f' % -2**31", lambda: b'%+.10f' % -2**31)
attempt("b'%.2ls' % b'\\r\\n'", lambda: b'%.2ls' % b'\r\n')
attempt("b'%E' % (complex(1.5,-2),)", lambda: b'%E' % (complex(1.5,-2),))
attempt("b'%.2g' % (-0.0,)", lambda: b'%.2g' % (-0.0,))
attempt('b\'%(a)5.2ld\' % {"a":1.7976931348623157e308}', lambda: b'%(a)5.2ld' % {"a":1.7976931348623157e308})
attempt("b'%  a' % 1.7976931348623157e308", lambda: b'%  a' % 1.7976931348623157e308)
attempt("b'%.0E' % 'a'", lambda: b'%.0E' % 'a')
attempt("b'%.2F' % 1.0", lambda: b'%.2F' % 1.0)
attempt("b'%-+5X' % 10", lambda: b'%-+5X' % 10)
attempt('b\'%(a) +5.0lx\' % {"a":(b\'a,b\',)}', lambda: b'%(a) +5.0lx' % {"a":(b'a,b',)})
attempt("b'%.0F' % 5", lambda: b'%.0F' % 5)
attempt('b\'%(a)--.10la\' % {"a":complex(1.5,-2)}', lambda: b'%(a)--.10la' % {"a":complex(1.5,-2)})
attempt('b\'%(a)# 12.0lg\' % {"a":float(\'nan\')}', lambda: b'%(a)# 12.0lg' % {"a":float('nan')})
attempt("b'%##.0f' % 1", lambda: b'%##.0f' % 1)
attempt("b'%#5.10o' % (bytearray(b'ab'),)", lambda: b'%#5.10o' % (bytearray(b'ab'),))
attempt("b'%#12.2li' % -1234567.891", lambda: b'%#12.2li' % -1234567.891)
