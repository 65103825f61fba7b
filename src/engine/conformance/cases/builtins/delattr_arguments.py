# delattr(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Di(dict):
    pass


class Tu(tuple):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('delattr(slice(None,None,2), range(5,0,-2))', lambda: delattr(slice(None,None,2), range(5,0,-2)))
attempt('delattr(5)', lambda: delattr(5))
attempt('delattr(slice(-2,None))', lambda: delattr(slice(-2,None)))
attempt('delattr(slice(I(1),I(3)))', lambda: delattr(slice(I(1),I(3))))
attempt("delattr('ab\\r\\ncd\\x0b\\x85e', '')", lambda: delattr('ab\r\ncd\x0b\x85e', ''))
attempt("delattr('aXbX', 2)", lambda: delattr('aXbX', 2))
attempt('delattr()', lambda: delattr())
attempt("delattr('-12')", lambda: delattr('-12'))
attempt("delattr(Ba(b'zz'), '😀x')", lambda: delattr(Ba(b'zz'), '😀x'))
attempt('delattr(bad=1)', lambda: delattr(bad=1))
attempt('delattr(-2**31, 1)', lambda: delattr(-2**31, 1))
attempt("delattr({'a':1}, 1j)", lambda: delattr({'a':1}, 1j))
attempt("delattr(123456789.123, '😀x')", lambda: delattr(123456789.123, '😀x'))
attempt('delattr(Ellipsis, -2**63)', lambda: delattr(Ellipsis, -2**63))
attempt("delattr(-10**25, [1,'a'])", lambda: delattr(-10**25, [1,'a']))
attempt("delattr(b'ab\\ncd')", lambda: delattr(b'ab\ncd'))
attempt("delattr('ab\\r\\ncd\\x0b\\x85e', '\\n')", lambda: delattr('ab\r\ncd\x0b\x85e', '\n'))
attempt('delattr(10)', lambda: delattr(10))
attempt('delattr([3,1,2])', lambda: delattr([3,1,2]))
attempt('delattr(2**64)', lambda: delattr(2**64))
attempt('delattr(range(3), slice(None,None,2))', lambda: delattr(range(3), slice(None,None,2)))
attempt('delattr(Di(a=1))', lambda: delattr(Di(a=1)))
attempt('delattr(slice(0,0))', lambda: delattr(slice(0,0)))
attempt("delattr(range(3), 'a,b,,c')", lambda: delattr(range(3), 'a,b,,c'))
attempt("delattr('aXbX')", lambda: delattr('aXbX'))
attempt('delattr(-1.5)', lambda: delattr(-1.5))
attempt("delattr(Di(a=1), slice(0,0), '%s')", lambda: delattr(Di(a=1), slice(0,0), '%s'))
attempt('delattr(slice(None,None,-1))', lambda: delattr(slice(None,None,-1)))
attempt("delattr('Hello World')", lambda: delattr('Hello World'))
attempt("delattr('%s')", lambda: delattr('%s'))
attempt('delattr(I(2**70))', lambda: delattr(I(2**70)))
attempt('delattr({97:None})', lambda: delattr({97:None}))
attempt("delattr('%s', slice(-2,None))", lambda: delattr('%s', slice(-2,None)))
attempt('delattr(I(2**70), Ellipsis)', lambda: delattr(I(2**70), Ellipsis))
attempt("delattr('ab\\r\\ncd\\x0b\\x85e')", lambda: delattr('ab\r\ncd\x0b\x85e'))
attempt("delattr('ab\\r\\ncd\\x0b\\x85e', False, '\\n')", lambda: delattr('ab\r\ncd\x0b\x85e', False, '\n'))
attempt("delattr(((1,2,3),), b'Hello World')", lambda: delattr(((1,2,3),), b'Hello World'))
attempt("delattr(2.5, {97:None}, 'a\\x00b')", lambda: delattr(2.5, {97:None}, 'a\x00b'))
attempt('delattr(Tu((1,)), slice(2**70))', lambda: delattr(Tu((1,)), slice(2**70)))
attempt("delattr(float('nan'))", lambda: delattr(float('nan')))
attempt('delattr((1,2,3))', lambda: delattr((1,2,3)))
