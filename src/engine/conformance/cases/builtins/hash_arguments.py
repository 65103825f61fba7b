# hash(): arguments of all kinds.


class Fl(float):
    pass


class Tu(tuple):
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


attempt("hash('ΑΣ', -0.0)", lambda: hash('ΑΣ', -0.0))
attempt("hash(slice('a'), {'a'}, [b'a',b'b'])", lambda: hash(slice('a'), {'a'}, [b'a',b'b']))
attempt('hash()', lambda: hash())
attempt("hash('  x  ', 1)", lambda: hash('  x  ', 1))
attempt('hash([1,2,3], bad=1)', lambda: hash([1,2,3], bad=1))
attempt('hash(0.1)', lambda: hash(0.1))
attempt("hash('Hello World')", lambda: hash('Hello World'))
attempt("hash('\\ud800')", lambda: hash('\ud800'))
attempt("hash('utf-8', 'ß')", lambda: hash('utf-8', 'ß'))
attempt("hash(float('inf'))", lambda: hash(float('inf')))
attempt("hash('İI', float('-inf'))", lambda: hash('İI', float('-inf')))
attempt('hash(slice(-2,None), frozenset({2,3}))', lambda: hash(slice(-2,None), frozenset({2,3})))
attempt("hash(('a','b'), 3.14159, {1:2}.items())", lambda: hash(('a','b'), 3.14159, {1:2}.items()))
attempt("hash(['a','b'])", lambda: hash(['a','b']))
attempt("hash(None, slice('a'))", lambda: hash(None, slice('a')))
attempt("hash('a', {97:'xyz'})", lambda: hash('a', {97:'xyz'}))
attempt('hash(Fl(2.5))', lambda: hash(Fl(2.5)))
attempt('hash(3)', lambda: hash(3))
attempt('hash(256, slice(None,None,-1))', lambda: hash(256, slice(None,None,-1)))
attempt("hash(b'\\xff\\x00')", lambda: hash(b'\xff\x00'))
attempt('hash(1e-320)', lambda: hash(1e-320))
attempt("hash('  x  ', 1j, b'\\xff\\x00')", lambda: hash('  x  ', 1j, b'\xff\x00'))
attempt("hash(123456789.123, '\\n', 'a\\x00b')", lambda: hash(123456789.123, '\n', 'a\x00b'))
attempt('hash(3.14159, False)', lambda: hash(3.14159, False))
attempt('hash(Tu((1,)), 3)', lambda: hash(Tu((1,)), 3))
attempt("hash('utf-8', 'ab\\r\\ncd\\x0b\\x85e')", lambda: hash('utf-8', 'ab\r\ncd\x0b\x85e'))
attempt('hash([3,1,2], bad=1)', lambda: hash([3,1,2], bad=1))
attempt("hash({'a':1}, -1.5, 256)", lambda: hash({'a':1}, -1.5, 256))
attempt('hash(2, bad=1)', lambda: hash(2, bad=1))
attempt("hash('ß', 3)", lambda: hash('ß', 3))
attempt('hash(3.14159, 2.5)', lambda: hash(3.14159, 2.5))
attempt('hash(False)', lambda: hash(False))
attempt("hash('tab\\tx')", lambda: hash('tab\tx'))
