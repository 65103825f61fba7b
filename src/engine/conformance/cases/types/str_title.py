# str.title: arguments of all kinds.


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


attempt("'123'.title('a\\x00b', 'tab\\tx', '😀x')", lambda: '123'.title('a\x00b', 'tab\tx', '😀x'))
attempt("'a'.title('\\n', '😀x')", lambda: 'a'.title('\n', '😀x'))
attempt("'they\\'re bill\\'s'.title('a\\x00b')", lambda: 'they\'re bill\'s'.title('a\x00b'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.title('tab\\tx')", lambda: 'ab\r\ncd\x0b\x85e'.title('tab\tx'))
attempt("'Hello World'.title('😀x', 'İI')", lambda: 'Hello World'.title('😀x', 'İI'))
attempt("'-12'.title('123', 'İI')", lambda: '-12'.title('123', 'İI'))
attempt("'they\\'re bill\\'s'.title('ΑΣ', 'a\\x00b', '-12')", lambda: 'they\'re bill\'s'.title('ΑΣ', 'a\x00b', '-12'))
attempt("'TITLE Case'.title('ß')", lambda: 'TITLE Case'.title('ß'))
attempt("'½²'.title('ß')", lambda: '½²'.title('ß'))
attempt("'ΑΣ'.title('😀x', 5)", lambda: 'ΑΣ'.title('😀x', 5))
attempt("'\\u0660\\u0661'.title('Hello World')", lambda: '\u0660\u0661'.title('Hello World'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.title('a', 'İI')", lambda: 'ab\r\ncd\x0b\x85e'.title('a', 'İI'))
attempt("'İI'.title()", lambda: 'İI'.title())
attempt("'İI'.title('strict', 'utf-8', '-12')", lambda: 'İI'.title('strict', 'utf-8', '-12'))
attempt("'123'.title('')", lambda: '123'.title(''))
attempt("'aaa'.title('')", lambda: 'aaa'.title(''))
attempt("'123'.title()", lambda: '123'.title())
attempt("'ŉǆ'.title('123', 'aXbX', St('sub'))", lambda: 'ŉǆ'.title('123', 'aXbX', St('sub')))
attempt("'abc'.title('ΑΣ')", lambda: 'abc'.title('ΑΣ'))
attempt("'½²'.title('fi')", lambda: '½²'.title('fi'))
attempt("'utf-8'.title('ab\\r\\ncd\\x0b\\x85e')", lambda: 'utf-8'.title('ab\r\ncd\x0b\x85e'))
attempt("'İI'.title('ΑΣ', '123', 'ΑΣ')", lambda: 'İI'.title('ΑΣ', '123', 'ΑΣ'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.title('  x  ', 'Hello World')", lambda: 'ab\r\ncd\x0b\x85e'.title('  x  ', 'Hello World'))
attempt("'ŉǆ'.title('abc')", lambda: 'ŉǆ'.title('abc'))
attempt("'ß'.title('a\\x00b', '123')", lambda: 'ß'.title('a\x00b', '123'))
attempt("'_x1'.title('ŉǆ')", lambda: '_x1'.title('ŉǆ'))
attempt("'abc'.title('{}')", lambda: 'abc'.title('{}'))
attempt("'a\\x00b'.title('strict')", lambda: 'a\x00b'.title('strict'))
attempt("'_x1'.title('aXbX')", lambda: '_x1'.title('aXbX'))
attempt("'{}'.title('{}', 1e16)", lambda: '{}'.title('{}', 1e16))
attempt("'İI'.title('{}')", lambda: 'İI'.title('{}'))
attempt("'ǅ'.title('strict')", lambda: 'ǅ'.title('strict'))
