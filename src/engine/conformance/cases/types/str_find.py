# str.find: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Bs(bytes):
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


attempt("'The quick brown fox'.find('fi')", lambda: 'The quick brown fox'.find('fi'))
attempt("'fi'.find('', 1, I(2))", lambda: 'fi'.find('', 1, I(2)))
attempt("'they\\'re bill\\'s'.find('İI', 0)", lambda: 'they\'re bill\'s'.find('İI', 0))
attempt("'a,b,,c'.find('\\ud800')", lambda: 'a,b,,c'.find('\ud800'))
attempt("'fi'.find('ß')", lambda: 'fi'.find('ß'))
attempt("'a\\x00b'.find('\\u0660\\u0661', -1, None)", lambda: 'a\x00b'.find('\u0660\u0661', -1, None))
attempt("'Hello World'.find('a\\x00b', -10, I(2))", lambda: 'Hello World'.find('a\x00b', -10, I(2)))
attempt("'Hello World'.find('İI', '\\n', 'a')", lambda: 'Hello World'.find('İI', '\n', 'a'))
attempt("'_x1'.find('😀x', 5, -1)", lambda: '_x1'.find('😀x', 5, -1))
attempt("'\\ud800'.find('İI', 100)", lambda: '\ud800'.find('İI', 100))
attempt("'ab\\r\\ncd\\x0b\\x85e'.find('a,b,,c')", lambda: 'ab\r\ncd\x0b\x85e'.find('a,b,,c'))
attempt("'İI'.find('日本', 0)", lambda: 'İI'.find('日本', 0))
attempt("'١٢'.find('日本', None, 100)", lambda: '١٢'.find('日本', None, 100))
attempt("'١٢'.find('strict', '  x  ')", lambda: '١٢'.find('strict', '  x  '))
attempt("'{}'.find(1e16)", lambda: '{}'.find(1e16))
attempt("'_x1'.find('ß')", lambda: '_x1'.find('ß'))
attempt("'tab\\tx'.find('fi', -1)", lambda: 'tab\tx'.find('fi', -1))
attempt("'ab\\r\\ncd\\x0b\\x85e'.find('ß', frozenset({2,3}))", lambda: 'ab\r\ncd\x0b\x85e'.find('ß', frozenset({2,3})))
attempt("'strict'.find('', -1)", lambda: 'strict'.find('', -1))
attempt("'ab\\r\\ncd\\x0b\\x85e'.find('', None, 1)", lambda: 'ab\r\ncd\x0b\x85e'.find('', None, 1))
attempt("'😀x'.find('-12', 2)", lambda: '😀x'.find('-12', 2))
attempt("'ŉǆ'.find('ß')", lambda: 'ŉǆ'.find('ß'))
attempt("'_x1'.find(Bs(b'q'))", lambda: '_x1'.find(Bs(b'q')))
attempt("'tab\\tx'.find('\\u0660\\u0661')", lambda: 'tab\tx'.find('\u0660\u0661'))
attempt("'-12'.find('日本', None)", lambda: '-12'.find('日本', None))
attempt("'\\n'.find('a,b,,c')", lambda: '\n'.find('a,b,,c'))
attempt("'abc'.find('İI', 5, -1)", lambda: 'abc'.find('İI', 5, -1))
attempt("'a'.find('\\ud800', -1, 2)", lambda: 'a'.find('\ud800', -1, 2))
attempt("'a,b,,c'.find('\\ud800', 5, I(2))", lambda: 'a,b,,c'.find('\ud800', 5, I(2)))
attempt("'aaa'.find('ab\\r\\ncd\\x0b\\x85e', 0, -10)", lambda: 'aaa'.find('ab\r\ncd\x0b\x85e', 0, -10))
attempt("'-12'.find('😀x', 1)", lambda: '-12'.find('😀x', 1))
attempt("'%s'.find('\\u0660\\u0661', 2, 5)", lambda: '%s'.find('\u0660\u0661', 2, 5))
