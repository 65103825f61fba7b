# str.endswith: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("'aXbX'.endswith('\\n', None, None)", lambda: 'aXbX'.endswith('\n', None, None))
attempt("'utf-8'.endswith('123')", lambda: 'utf-8'.endswith('123'))
attempt("'The quick brown fox'.endswith('\\ud800')", lambda: 'The quick brown fox'.endswith('\ud800'))
attempt("'ﬁne'.endswith('%s')", lambda: 'ﬁne'.endswith('%s'))
attempt("St('sub').endswith('ŉǆ', None)", lambda: St('sub').endswith('ŉǆ', None))
attempt("'tab\\tx'.endswith('abc')", lambda: 'tab\tx'.endswith('abc'))
attempt("'a\\x00b'.endswith('ΑΣ')", lambda: 'a\x00b'.endswith('ΑΣ'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.endswith('{}')", lambda: 'ab\r\ncd\x0b\x85e'.endswith('{}'))
attempt("'a\\x00b'.endswith(123456789.123, '-12', '😀x')", lambda: 'a\x00b'.endswith(123456789.123, '-12', '😀x'))
attempt("'strict'.endswith('strict', 2, 0)", lambda: 'strict'.endswith('strict', 2, 0))
attempt("'tab\\tx'.endswith()", lambda: 'tab\tx'.endswith())
attempt("'TITLE Case'.endswith('\\u0660\\u0661', 5, 5)", lambda: 'TITLE Case'.endswith('\u0660\u0661', 5, 5))
attempt("St('sub').endswith('-12', 100, None)", lambda: St('sub').endswith('-12', 100, None))
attempt("'\\u0660\\u0661'.endswith('\\n')", lambda: '\u0660\u0661'.endswith('\n'))
attempt("'_x1'.endswith()", lambda: '_x1'.endswith())
attempt("'aXbX'.endswith('😀x')", lambda: 'aXbX'.endswith('😀x'))
attempt("'Hello World'.endswith('utf-8')", lambda: 'Hello World'.endswith('utf-8'))
attempt("'\\ud800'.endswith('a\\x00b', 5)", lambda: '\ud800'.endswith('a\x00b', 5))
attempt("'%d %s'.endswith('\\u0660\\u0661', slice('a'))", lambda: '%d %s'.endswith('\u0660\u0661', slice('a')))
attempt("'İI'.endswith('{}', 100)", lambda: 'İI'.endswith('{}', 100))
attempt("'\\u0660\\u0661'.endswith('', I(2))", lambda: '\u0660\u0661'.endswith('', I(2)))
attempt("'a\\u2028b'.endswith('\\n', 2, -1)", lambda: 'a\u2028b'.endswith('\n', 2, -1))
attempt("'utf-8'.endswith('  x  ')", lambda: 'utf-8'.endswith('  x  '))
attempt("'  x  '.endswith('aXbX', 1)", lambda: '  x  '.endswith('aXbX', 1))
attempt("'ﬁne'.endswith('a', -10)", lambda: 'ﬁne'.endswith('a', -10))
attempt("'%s'.endswith('utf-8')", lambda: '%s'.endswith('utf-8'))
attempt("'İI'.endswith('ab\\r\\ncd\\x0b\\x85e')", lambda: 'İI'.endswith('ab\r\ncd\x0b\x85e'))
attempt("'ΑΣ'.endswith('ß')", lambda: 'ΑΣ'.endswith('ß'))
attempt("'{0} {a}'.endswith('\\n', 'utf-8')", lambda: '{0} {a}'.endswith('\n', 'utf-8'))
attempt("'fi'.endswith('123')", lambda: 'fi'.endswith('123'))
attempt("'İI'.endswith()", lambda: 'İI'.endswith())
