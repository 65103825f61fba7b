# max(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Fl(float):
    pass


class Li(list):
    pass


class Di(dict):
    pass


class Tu(tuple):
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


attempt('max(-2**63)', lambda: max(-2**63))
attempt("max('ß', b'Hello World', slice(0,0))", lambda: max('ß', b'Hello World', slice(0,0)))
attempt('max()', lambda: max())
attempt('max(2**64)', lambda: max(2**64))
attempt('max({97:None}, Ellipsis)', lambda: max({97:None}, Ellipsis))
attempt("max(None, key=b'a,b')", lambda: max(None, key=b'a,b'))
attempt("max({1:1}.keys(), float('inf'))", lambda: max({1:1}.keys(), float('inf')))
attempt('max(Li([1,2]))', lambda: max(Li([1,2])))
attempt("max('ab\\r\\ncd\\x0b\\x85e', 'fi')", lambda: max('ab\r\ncd\x0b\x85e', 'fi'))
attempt("max(b'ab\\ncd', b'\\r\\n')", lambda: max(b'ab\ncd', b'\r\n'))
attempt("max('123', key=b'\\r\\n')", lambda: max('123', key=b'\r\n'))
attempt('max(I(2))', lambda: max(I(2)))
attempt('max(slice(-2,None))', lambda: max(slice(-2,None)))
attempt("max('abc', bad=1)", lambda: max('abc', bad=1))
attempt("max(3.14159, b'\\xff\\x00', bad=1)", lambda: max(3.14159, b'\xff\x00', bad=1))
attempt("max('a,b,,c', {1:1}.keys(), 100, key=0.1)", lambda: max('a,b,,c', {1:1}.keys(), 100, key=0.1))
attempt('max(1)', lambda: max(1))
attempt('max({1:1}.keys())', lambda: max({1:1}.keys()))
attempt('max(int)', lambda: max(int))
attempt('max(None)', lambda: max(None))
attempt('max(((1,2,3),))', lambda: max(((1,2,3),)))
attempt("max(b'a,b', key=1e16)", lambda: max(b'a,b', key=1e16))
attempt('max([(1,2),(3,4)])', lambda: max([(1,2),(3,4)]))
attempt("max(1j, {'a':1}, b'\\xff\\x00')", lambda: max(1j, {'a':1}, b'\xff\x00'))
attempt('max(255, key=Di(a=1))', lambda: max(255, key=Di(a=1)))
attempt('max(slice(2**70), 10**20, key=It(1,2))', lambda: max(slice(2**70), 10**20, key=It(1,2)))
attempt("max({97:'xyz'})", lambda: max({97:'xyz'}))
attempt('max(100, key={}, default=-256)', lambda: max(100, key={}, default=-256))
attempt("max('abc', key='-12')", lambda: max('abc', key='-12'))
attempt('max(10)', lambda: max(10))
attempt('max(set(), True)', lambda: max(set(), True))
attempt("max(('a','b'), Fl(2.5), key=-256)", lambda: max(('a','b'), Fl(2.5), key=-256))
attempt('max(Tu((1,)))', lambda: max(Tu((1,))))
attempt("max(complex('nan'), int, {97:None}, default=2)", lambda: max(complex('nan'), int, {97:None}, default=2))
attempt("max(float('inf'), range(5,0,-2))", lambda: max(float('inf'), range(5,0,-2)))
attempt('max(Fs({1,9}))', lambda: max(Fs({1,9})))
attempt('max(bad=1)', lambda: max(bad=1))
attempt('max(slice(None,None,-1))', lambda: max(slice(None,None,-1)))
attempt('max(key=-1e308)', lambda: max(key=-1e308))
