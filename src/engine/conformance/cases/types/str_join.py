# str.join: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("'a'.join()", lambda: 'a'.join())
attempt("'-12'.join('strict')", lambda: '-12'.join('strict'))
attempt("'123'.join('aXbX')", lambda: '123'.join('aXbX'))
attempt("'١٢'.join('strict')", lambda: '١٢'.join('strict'))
attempt("'١٢'.join('abc')", lambda: '١٢'.join('abc'))
attempt("'\\ud800'.join('ab\\r\\ncd\\x0b\\x85e', 'utf-8', 'abc')", lambda: '\ud800'.join('ab\r\ncd\x0b\x85e', 'utf-8', 'abc'))
attempt("'The quick brown fox'.join(I(2**70))", lambda: 'The quick brown fox'.join(I(2**70)))
attempt("'utf-8'.join(10**20)", lambda: 'utf-8'.join(10**20))
attempt("'\\ud800'.join('tab\\tx')", lambda: '\ud800'.join('tab\tx'))
attempt("'ŉǆ'.join('a', -0.0)", lambda: 'ŉǆ'.join('a', -0.0))
attempt("'_x1'.join('aXbX')", lambda: '_x1'.join('aXbX'))
attempt("'a,b,,c'.join('日本', 'Hello World')", lambda: 'a,b,,c'.join('日本', 'Hello World'))
attempt("'aaa'.join(b'a')", lambda: 'aaa'.join(b'a'))
attempt("'{0} {a}'.join('aXbX', 'İI')", lambda: '{0} {a}'.join('aXbX', 'İI'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.join('', '%s')", lambda: 'ab\r\ncd\x0b\x85e'.join('', '%s'))
attempt("'{0} {a}'.join('ab\\r\\ncd\\x0b\\x85e', 'utf-8')", lambda: '{0} {a}'.join('ab\r\ncd\x0b\x85e', 'utf-8'))
attempt("'a\\x00b'.join('Hello World')", lambda: 'a\x00b'.join('Hello World'))
attempt("'\\u0660\\u0661'.join('123', 'abc')", lambda: '\u0660\u0661'.join('123', 'abc'))
attempt("'Hello World'.join('a\\x00b', '  x  ')", lambda: 'Hello World'.join('a\x00b', '  x  '))
attempt("'-12'.join('ŉǆ')", lambda: '-12'.join('ŉǆ'))
attempt("'ǅ'.join('\\n')", lambda: 'ǅ'.join('\n'))
attempt("'a'.join('tab\\tx', int)", lambda: 'a'.join('tab\tx', int))
attempt("'ŉǆ'.join('a')", lambda: 'ŉǆ'.join('a'))
attempt("'a,b,,c'.join('strict')", lambda: 'a,b,,c'.join('strict'))
attempt("'ß'.join('\\ud800')", lambda: 'ß'.join('\ud800'))
attempt("'_x1'.join(3, 'fi')", lambda: '_x1'.join(3, 'fi'))
attempt("'TITLE Case'.join()", lambda: 'TITLE Case'.join())
attempt("'Hello World'.join('ΑΣ')", lambda: 'Hello World'.join('ΑΣ'))
attempt("'{}'.join('ŉǆ')", lambda: '{}'.join('ŉǆ'))
attempt("'a\\u2028b'.join('  x  ', 'aXbX')", lambda: 'a\u2028b'.join('  x  ', 'aXbX'))
attempt("'\\ud800'.join()", lambda: '\ud800'.join())
attempt("'\\u0660\\u0661'.join('ab\\r\\ncd\\x0b\\x85e')", lambda: '\u0660\u0661'.join('ab\r\ncd\x0b\x85e'))
