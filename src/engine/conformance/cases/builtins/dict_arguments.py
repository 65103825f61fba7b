# dict(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fl(float):
    pass


class Tu(tuple):
    pass


class Bs(bytes):
    pass


class Ba(bytearray):
    pass


class Se(set):
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


attempt('dict(set(), (1,2))', lambda: dict(set(), (1,2)))
attempt('dict(1e-320, 2, b=Se({1}))', lambda: dict(1e-320, 2, b=Se({1})))
attempt("dict(slice(1,3), 'fi', ['ab','cd'])", lambda: dict(slice(1,3), 'fi', ['ab','cd']))
attempt("dict(b'ab\\ncd', 7, object)", lambda: dict(b'ab\ncd', 7, object))
attempt("dict('a\\x00b', b='utf-8')", lambda: dict('a\x00b', b='utf-8'))
attempt('dict(True)', lambda: dict(True))
attempt("dict('abc', 'a\\x00b')", lambda: dict('abc', 'a\x00b'))
attempt("dict('\\ud800')", lambda: dict('\ud800'))
attempt('dict(2**63-1)', lambda: dict(2**63-1))
attempt("dict({97:'xyz'}, {'a'})", lambda: dict({97:'xyz'}, {'a'}))
attempt('dict()', lambda: dict())
attempt("dict([[1],[2]], [(1,2),(3,4)], 'aXbX')", lambda: dict([[1],[2]], [(1,2),(3,4)], 'aXbX'))
attempt('dict(0.0)', lambda: dict(0.0))
attempt("dict(float('nan'))", lambda: dict(float('nan')))
attempt("dict('  x  ')", lambda: dict('  x  '))
attempt("dict(2.5, '%s', Bs(b'q'))", lambda: dict(2.5, '%s', Bs(b'q')))
attempt("dict({97:'xyz'})", lambda: dict({97:'xyz'}))
attempt("dict({97:98}, 'İI')", lambda: dict({97:98}, 'İI'))
attempt("dict(10**20, St('sub'), '\\n')", lambda: dict(10**20, St('sub'), '\n'))
attempt('dict(False, a=Tu((1,)))', lambda: dict(False, a=Tu((1,))))
attempt('dict(123456789.123, 0.1)', lambda: dict(123456789.123, 0.1))
attempt("dict('utf-8', b=bytearray(b'ab'))", lambda: dict('utf-8', b=bytearray(b'ab')))
attempt("dict('ab\\r\\ncd\\x0b\\x85e', a=1.0)", lambda: dict('ab\r\ncd\x0b\x85e', a=1.0))
attempt("dict(float('nan'), '\\u0660\\u0661')", lambda: dict(float('nan'), '\u0660\u0661'))
attempt("dict(1j, a='utf-8')", lambda: dict(1j, a='utf-8'))
attempt('dict(2**31)', lambda: dict(2**31))
attempt("dict('tab\\tx', 'utf-8', '  x  ')", lambda: dict('tab\tx', 'utf-8', '  x  '))
attempt('dict([(1,2),(3,4)], bad=1)', lambda: dict([(1,2),(3,4)], bad=1))
attempt('dict(-1)', lambda: dict(-1))
attempt("dict(St('sub'), {'a':1})", lambda: dict(St('sub'), {'a':1}))
attempt('dict(-1.5, slice(I(1),I(3)))', lambda: dict(-1.5, slice(I(1),I(3))))
attempt('dict(0)', lambda: dict(0))
attempt("dict(Fl(2.5), float('-inf'), a='123')", lambda: dict(Fl(2.5), float('-inf'), a='123'))
attempt("dict('  x  ', memoryview(b'xyz'), a=[1,'a'])", lambda: dict('  x  ', memoryview(b'xyz'), a=[1,'a']))
attempt("dict(Ba(b'zz'), a=['ab','cd'], b=(1,2))", lambda: dict(Ba(b'zz'), a=['ab','cd'], b=(1,2)))
attempt("dict(-2**63, 'İI', 1.0)", lambda: dict(-2**63, 'İI', 1.0))
attempt('dict(0.1)', lambda: dict(0.1))
attempt('dict(False)', lambda: dict(False))
attempt('dict(slice(0,0))', lambda: dict(slice(0,0)))
attempt('dict(True, bad=1)', lambda: dict(True, bad=1))
attempt("dict({97:'xyz'}, 1e300)", lambda: dict({97:'xyz'}, 1e300))
attempt('dict(-0.0)', lambda: dict(-0.0))
