# str.casefold: arguments of all kinds.


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


attempt("'they\\'re bill\\'s'.casefold('ab\\r\\ncd\\x0b\\x85e', 'ab\\r\\ncd\\x0b\\x85e', 'ΑΣ')", lambda: 'they\'re bill\'s'.casefold('ab\r\ncd\x0b\x85e', 'ab\r\ncd\x0b\x85e', 'ΑΣ'))
attempt("'x=1;y=2'.casefold('utf-8')", lambda: 'x=1;y=2'.casefold('utf-8'))
attempt("'The quick brown fox'.casefold(slice(None,None,2), '%s')", lambda: 'The quick brown fox'.casefold(slice(None,None,2), '%s'))
attempt("'%s'.casefold('-12', '123', '-12')", lambda: '%s'.casefold('-12', '123', '-12'))
attempt("'ﬁne'.casefold('\\n', 'ab\\r\\ncd\\x0b\\x85e')", lambda: 'ﬁne'.casefold('\n', 'ab\r\ncd\x0b\x85e'))
attempt("'ﬁne'.casefold('\\ud800', 0.1, 'aXbX')", lambda: 'ﬁne'.casefold('\ud800', 0.1, 'aXbX'))
attempt("''.casefold('a,b,,c')", lambda: ''.casefold('a,b,,c'))
attempt("'\\u0660\\u0661'.casefold('ŉǆ')", lambda: '\u0660\u0661'.casefold('ŉǆ'))
attempt("'a'.casefold(St('sub'))", lambda: 'a'.casefold(St('sub')))
attempt("'aXbX'.casefold('utf-8', '日本', 'utf-8')", lambda: 'aXbX'.casefold('utf-8', '日本', 'utf-8'))
attempt("'ﬁne'.casefold()", lambda: 'ﬁne'.casefold())
attempt("'utf-8'.casefold('  x  ', 'ŉǆ')", lambda: 'utf-8'.casefold('  x  ', 'ŉǆ'))
attempt("'\\n'.casefold('a\\x00b', 'abc')", lambda: '\n'.casefold('a\x00b', 'abc'))
attempt("'x=1;y=2'.casefold('-12', '{}', '😀x')", lambda: 'x=1;y=2'.casefold('-12', '{}', '😀x'))
attempt("'😀x'.casefold('\\n')", lambda: '😀x'.casefold('\n'))
attempt("'{0} {a}'.casefold('Hello World')", lambda: '{0} {a}'.casefold('Hello World'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.casefold({'x':'y'})", lambda: 'ab\r\ncd\x0b\x85e'.casefold({'x':'y'}))
attempt("'\\n'.casefold()", lambda: '\n'.casefold())
attempt("'ŉǆ'.casefold()", lambda: 'ŉǆ'.casefold())
attempt("'日本'.casefold('')", lambda: '日本'.casefold(''))
attempt("'\\u0660\\u0661'.casefold('  x  ', 'Hello World', slice(0,0))", lambda: '\u0660\u0661'.casefold('  x  ', 'Hello World', slice(0,0)))
attempt("'ab\\r\\ncd\\x0b\\x85e'.casefold('İI')", lambda: 'ab\r\ncd\x0b\x85e'.casefold('İI'))
attempt("'utf-8'.casefold('a', 'Hello World')", lambda: 'utf-8'.casefold('a', 'Hello World'))
attempt("'a\\u2028b'.casefold('aXbX')", lambda: 'a\u2028b'.casefold('aXbX'))
attempt("'a'.casefold('%s', 'ΑΣ')", lambda: 'a'.casefold('%s', 'ΑΣ'))
attempt("'{0} {a}'.casefold('a')", lambda: '{0} {a}'.casefold('a'))
attempt("'ǅ'.casefold({97:'xyz'}, '123', 'ŉǆ')", lambda: 'ǅ'.casefold({97:'xyz'}, '123', 'ŉǆ'))
attempt("'{0} {a}'.casefold(-1e308, 'a')", lambda: '{0} {a}'.casefold(-1e308, 'a'))
attempt("'they\\'re bill\\'s'.casefold(1, '%s', '')", lambda: 'they\'re bill\'s'.casefold(1, '%s', ''))
attempt("'😀x'.casefold('123', '日本')", lambda: '😀x'.casefold('123', '日本'))
attempt("'they\\'re bill\\'s'.casefold('utf-8')", lambda: 'they\'re bill\'s'.casefold('utf-8'))
attempt("'x=1;y=2'.casefold()", lambda: 'x=1;y=2'.casefold())
