# str.lower: arguments of all kinds.


class St(str):
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


attempt("'aXbX'.lower('\\u0660\\u0661', 'a,b,,c')", lambda: 'aXbX'.lower('\u0660\u0661', 'a,b,,c'))
attempt("'ǅ'.lower('{}')", lambda: 'ǅ'.lower('{}'))
attempt("'ǅ'.lower('\\n')", lambda: 'ǅ'.lower('\n'))
attempt("'İI'.lower('strict', 'abc')", lambda: 'İI'.lower('strict', 'abc'))
attempt("'\\n'.lower('a\\x00b', [[1],[2]], 'utf-8')", lambda: '\n'.lower('a\x00b', [[1],[2]], 'utf-8'))
attempt("'ﬁne'.lower('İI', '  x  ')", lambda: 'ﬁne'.lower('İI', '  x  '))
attempt("'a\\x00b'.lower('\\ud800')", lambda: 'a\x00b'.lower('\ud800'))
attempt("'½²'.lower('  x  ')", lambda: '½²'.lower('  x  '))
attempt("St('sub').lower('{}', 'ΑΣ')", lambda: St('sub').lower('{}', 'ΑΣ'))
attempt("'_x1'.lower('日本')", lambda: '_x1'.lower('日本'))
attempt("'-12'.lower('-12', -256)", lambda: '-12'.lower('-12', -256))
attempt("'utf-8'.lower()", lambda: 'utf-8'.lower())
attempt("'%s'.lower()", lambda: '%s'.lower())
attempt("'a'.lower('a')", lambda: 'a'.lower('a'))
attempt("'ǅ'.lower('a')", lambda: 'ǅ'.lower('a'))
attempt("'aaa'.lower()", lambda: 'aaa'.lower())
attempt("'ﬁne'.lower('ΑΣ')", lambda: 'ﬁne'.lower('ΑΣ'))
attempt("'aaa'.lower('utf-8', '123', 'İI')", lambda: 'aaa'.lower('utf-8', '123', 'İI'))
attempt("'日本'.lower()", lambda: '日本'.lower())
attempt("'The quick brown fox'.lower('', 'İI', ['ab','cd'])", lambda: 'The quick brown fox'.lower('', 'İI', ['ab','cd']))
attempt("'ab\\r\\ncd\\x0b\\x85e'.lower('123')", lambda: 'ab\r\ncd\x0b\x85e'.lower('123'))
attempt("'\\n'.lower('utf-8', '%s', 'strict')", lambda: '\n'.lower('utf-8', '%s', 'strict'))
attempt("'aXbX'.lower('\\n')", lambda: 'aXbX'.lower('\n'))
attempt("'a'.lower()", lambda: 'a'.lower())
attempt("'İI'.lower(frozenset({2,3}), '  x  ', 'aXbX')", lambda: 'İI'.lower(frozenset({2,3}), '  x  ', 'aXbX'))
attempt("'a,b,,c'.lower('aXbX')", lambda: 'a,b,,c'.lower('aXbX'))
attempt("'strict'.lower('abc', 'Hello World')", lambda: 'strict'.lower('abc', 'Hello World'))
attempt("''.lower('😀x', '日本')", lambda: ''.lower('😀x', '日本'))
attempt("'\\n'.lower('a,b,,c')", lambda: '\n'.lower('a,b,,c'))
attempt("'😀x'.lower(Tu((1,)))", lambda: '😀x'.lower(Tu((1,))))
attempt("'١٢'.lower('İI')", lambda: '١٢'.lower('İI'))
attempt("'ß'.lower()", lambda: 'ß'.lower())
