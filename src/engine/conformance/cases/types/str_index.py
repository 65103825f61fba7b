# str.index: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fs(frozenset):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


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


attempt("St('sub').index('strict', 2)", lambda: St('sub').index('strict', 2))
attempt("'tab\\tx'.index('ab\\r\\ncd\\x0b\\x85e')", lambda: 'tab\tx'.index('ab\r\ncd\x0b\x85e'))
attempt("'ǅ'.index(St('sub'), 1, I(2))", lambda: 'ǅ'.index(St('sub'), 1, I(2)))
attempt("'\\n'.index('aXbX')", lambda: '\n'.index('aXbX'))
attempt("'aXbX'.index('%s', I(2), I(2))", lambda: 'aXbX'.index('%s', I(2), I(2)))
attempt("'a,b,,c'.index('日本', -10, I(2))", lambda: 'a,b,,c'.index('日本', -10, I(2)))
attempt("'TITLE Case'.index('%s')", lambda: 'TITLE Case'.index('%s'))
attempt("'aaa'.index({'a'})", lambda: 'aaa'.index({'a'}))
attempt("'\\ud800'.index('ŉǆ')", lambda: '\ud800'.index('ŉǆ'))
attempt("'x=1;y=2'.index('%s', -10, -1)", lambda: 'x=1;y=2'.index('%s', -10, -1))
attempt("'\\ud800'.index(range(5,0,-2))", lambda: '\ud800'.index(range(5,0,-2)))
attempt("'½²'.index(Sq(3,4), 'a\\x00b')", lambda: '½²'.index(Sq(3,4), 'a\x00b'))
attempt("'%d %s'.index('a', None, -1)", lambda: '%d %s'.index('a', None, -1))
attempt("'İI'.index('')", lambda: 'İI'.index(''))
attempt("'123'.index('İI', 1)", lambda: '123'.index('İI', 1))
attempt("'a\\x00b'.index('abc', None, 5)", lambda: 'a\x00b'.index('abc', None, 5))
attempt("'İI'.index('utf-8', 0, 0)", lambda: 'İI'.index('utf-8', 0, 0))
attempt("'aXbX'.index('ß', '\\u0660\\u0661')", lambda: 'aXbX'.index('ß', '\u0660\u0661'))
attempt("'日本'.index(St('sub'))", lambda: '日本'.index(St('sub')))
attempt("'TITLE Case'.index(St('sub'))", lambda: 'TITLE Case'.index(St('sub')))
attempt("'a\\u2028b'.index('\\u0660\\u0661', None, 0)", lambda: 'a\u2028b'.index('\u0660\u0661', None, 0))
attempt("'%d %s'.index('strict', None, 5)", lambda: '%d %s'.index('strict', None, 5))
attempt("''.index('strict')", lambda: ''.index('strict'))
attempt("'a'.index('-12')", lambda: 'a'.index('-12'))
attempt("'日本'.index('Hello World')", lambda: '日本'.index('Hello World'))
attempt("'½²'.index('a,b,,c', 0, 1)", lambda: '½²'.index('a,b,,c', 0, 1))
attempt("'-12'.index('İI')", lambda: '-12'.index('İI'))
attempt("'a'.index('{}')", lambda: 'a'.index('{}'))
attempt("'\\u0660\\u0661'.index('日本', 1, 0)", lambda: '\u0660\u0661'.index('日本', 1, 0))
attempt("'x=1;y=2'.index('😀x', 100, -1)", lambda: 'x=1;y=2'.index('😀x', 100, -1))
attempt("'%d %s'.index('-12', 100)", lambda: '%d %s'.index('-12', 100))
attempt("'ΑΣ'.index('ŉǆ', Fs({1,9}), 'abc')", lambda: 'ΑΣ'.index('ŉǆ', Fs({1,9}), 'abc'))
