# range(): arguments of all kinds.


class Fl(float):
    pass


class Se(set):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('range((1,2))', lambda: range((1,2)))
attempt('range(Fl(2.5))', lambda: range(Fl(2.5)))
attempt('range()', lambda: range())
attempt("range('a,b,,c')", lambda: range('a,b,,c'))
attempt('range({})', lambda: range({}))
attempt('range(Se({1}))', lambda: range(Se({1})))
attempt("range(['a','b'])", lambda: range(['a','b']))
attempt('range(123456789.123)', lambda: range(123456789.123))
attempt('range(-1e308, 3)', lambda: range(-1e308, 3))
attempt('range(7, 3)', lambda: range(7, 3))
attempt('range((1,2,3))', lambda: range((1,2,3)))
attempt("range(float('nan'))", lambda: range(float('nan')))
attempt("range(float('-inf'), {97:98}, 255)", lambda: range(float('-inf'), {97:98}, 255))
attempt("range({'a':1}, '😀x')", lambda: range({'a':1}, '😀x'))
attempt("range('ŉǆ')", lambda: range('ŉǆ'))
attempt("range('')", lambda: range(''))
attempt('range(-1, bad=1)', lambda: range(-1, bad=1))
attempt('range([1,2,3])', lambda: range([1,2,3]))
attempt("range(complex('nan'))", lambda: range(complex('nan')))
attempt("range(b'ab\\ncd')", lambda: range(b'ab\ncd'))
attempt("range(memoryview(b'xyz'))", lambda: range(memoryview(b'xyz')))
attempt('range(It(1,2))', lambda: range(It(1,2)))
attempt('range(3, -3, 255)', lambda: range(3, -3, 255))
attempt('range(slice(-2,None))', lambda: range(slice(-2,None)))
attempt('range(1e16, complex(1,2))', lambda: range(1e16, complex(1,2)))
attempt("range('İI')", lambda: range('İI'))
attempt("range('😀x', '123', 'fi')", lambda: range('😀x', '123', 'fi'))
attempt('range({}, -1.5)', lambda: range({}, -1.5))
attempt('range(1e16, 3)', lambda: range(1e16, 3))
attempt('range(3, 5)', lambda: range(3, 5))
attempt('range(3, 3, -256)', lambda: range(3, 3, -256))
attempt('range(1e300)', lambda: range(1e300))
attempt("range(b'\\xff\\x00')", lambda: range(b'\xff\x00'))
attempt("range(slice('a'), '%s')", lambda: range(slice('a'), '%s'))
attempt('range(0.0)', lambda: range(0.0))
attempt("range(['ab','cd'])", lambda: range(['ab','cd']))
attempt('range(0.1, 3, (1,2,3))', lambda: range(0.1, 3, (1,2,3)))
attempt('range(1.0, 255)', lambda: range(1.0, 255))
