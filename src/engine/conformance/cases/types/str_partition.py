# str.partition: arguments of all kinds.


class St(str):
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


attempt("'a'.partition('  x  ')", lambda: 'a'.partition('  x  '))
attempt("'日本'.partition('Hello World')", lambda: '日本'.partition('Hello World'))
attempt("'{0} {a}'.partition('Hello World')", lambda: '{0} {a}'.partition('Hello World'))
attempt("'strict'.partition('%s')", lambda: 'strict'.partition('%s'))
attempt("'ß'.partition('\\ud800')", lambda: 'ß'.partition('\ud800'))
attempt("''.partition('\\ud800')", lambda: ''.partition('\ud800'))
attempt("St('sub').partition(-1.5, 'ΑΣ')", lambda: St('sub').partition(-1.5, 'ΑΣ'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.partition('{}', '')", lambda: 'ab\r\ncd\x0b\x85e'.partition('{}', ''))
attempt("'ß'.partition('\\n', 'fi')", lambda: 'ß'.partition('\n', 'fi'))
attempt("'ﬁne'.partition('\\n')", lambda: 'ﬁne'.partition('\n'))
attempt("'abc'.partition('fi', 'ß')", lambda: 'abc'.partition('fi', 'ß'))
attempt("'TITLE Case'.partition('ΑΣ', '日本')", lambda: 'TITLE Case'.partition('ΑΣ', '日本'))
attempt("'ΑΣ'.partition()", lambda: 'ΑΣ'.partition())
attempt("'½²'.partition('İI')", lambda: '½²'.partition('İI'))
attempt("'\\u0660\\u0661'.partition('a,b,,c')", lambda: '\u0660\u0661'.partition('a,b,,c'))
attempt("'aaa'.partition('\\n')", lambda: 'aaa'.partition('\n'))
attempt("'The quick brown fox'.partition('\\ud800')", lambda: 'The quick brown fox'.partition('\ud800'))
attempt("'TITLE Case'.partition('fi', 'ß', 'İI')", lambda: 'TITLE Case'.partition('fi', 'ß', 'İI'))
attempt("'The quick brown fox'.partition(-2**63-1, '-12')", lambda: 'The quick brown fox'.partition(-2**63-1, '-12'))
attempt("''.partition('a', 'utf-8')", lambda: ''.partition('a', 'utf-8'))
attempt("'utf-8'.partition()", lambda: 'utf-8'.partition())
attempt("'ß'.partition('-12')", lambda: 'ß'.partition('-12'))
attempt("'{}'.partition('日本', '')", lambda: '{}'.partition('日本', ''))
attempt("'TITLE Case'.partition('a\\x00b', -2**63-1)", lambda: 'TITLE Case'.partition('a\x00b', -2**63-1))
attempt("'ǅ'.partition('\\n', bytearray(b'ab'))", lambda: 'ǅ'.partition('\n', bytearray(b'ab')))
attempt("'Hello World'.partition({97:98})", lambda: 'Hello World'.partition({97:98}))
attempt("'ab\\r\\ncd\\x0b\\x85e'.partition('İI', '', 'ΑΣ')", lambda: 'ab\r\ncd\x0b\x85e'.partition('İI', '', 'ΑΣ'))
attempt("'İI'.partition('{}')", lambda: 'İI'.partition('{}'))
attempt("'they\\'re bill\\'s'.partition('a', 'aXbX')", lambda: 'they\'re bill\'s'.partition('a', 'aXbX'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.partition('日本')", lambda: 'ab\r\ncd\x0b\x85e'.partition('日本'))
attempt("'\\u0660\\u0661'.partition(-2**31)", lambda: '\u0660\u0661'.partition(-2**31))
attempt("'😀x'.partition({'a':1})", lambda: '😀x'.partition({'a':1}))
