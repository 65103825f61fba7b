# str.isupper: arguments of all kinds.


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


attempt("'😀x'.isupper('\\n')", lambda: '😀x'.isupper('\n'))
attempt("'fi'.isupper('ß', '\\ud800')", lambda: 'fi'.isupper('ß', '\ud800'))
attempt("St('sub').isupper('utf-8')", lambda: St('sub').isupper('utf-8'))
attempt("'x=1;y=2'.isupper()", lambda: 'x=1;y=2'.isupper())
attempt("'½²'.isupper('%s', '{}')", lambda: '½²'.isupper('%s', '{}'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.isupper('\\n', 'ΑΣ')", lambda: 'ab\r\ncd\x0b\x85e'.isupper('\n', 'ΑΣ'))
attempt("'ŉǆ'.isupper('%s', 'a\\x00b')", lambda: 'ŉǆ'.isupper('%s', 'a\x00b'))
attempt("'½²'.isupper('ŉǆ', 'a\\x00b', 'ŉǆ')", lambda: '½²'.isupper('ŉǆ', 'a\x00b', 'ŉǆ'))
attempt("'😀x'.isupper({1:2,3:4})", lambda: '😀x'.isupper({1:2,3:4}))
attempt("'TITLE Case'.isupper('-12', 'strict', 'aXbX')", lambda: 'TITLE Case'.isupper('-12', 'strict', 'aXbX'))
attempt("'Hello World'.isupper('{}')", lambda: 'Hello World'.isupper('{}'))
attempt("'utf-8'.isupper('')", lambda: 'utf-8'.isupper(''))
attempt("'strict'.isupper(slice(None,None,-1), '%s', '{}')", lambda: 'strict'.isupper(slice(None,None,-1), '%s', '{}'))
attempt("'\\u0660\\u0661'.isupper('İI', '\\n', 10)", lambda: '\u0660\u0661'.isupper('İI', '\n', 10))
attempt("'{0} {a}'.isupper('ab\\r\\ncd\\x0b\\x85e')", lambda: '{0} {a}'.isupper('ab\r\ncd\x0b\x85e'))
attempt("'abc'.isupper('日本', 'ab\\r\\ncd\\x0b\\x85e')", lambda: 'abc'.isupper('日本', 'ab\r\ncd\x0b\x85e'))
attempt("'utf-8'.isupper(0)", lambda: 'utf-8'.isupper(0))
attempt("'a\\u2028b'.isupper('\\ud800')", lambda: 'a\u2028b'.isupper('\ud800'))
attempt("'日本'.isupper('%s')", lambda: '日本'.isupper('%s'))
attempt("'a'.isupper('{}')", lambda: 'a'.isupper('{}'))
attempt("'{}'.isupper('  x  ')", lambda: '{}'.isupper('  x  '))
attempt("'aXbX'.isupper([(1,2),(3,4)], 'a,b,,c', 'abc')", lambda: 'aXbX'.isupper([(1,2),(3,4)], 'a,b,,c', 'abc'))
attempt("''.isupper('😀x')", lambda: ''.isupper('😀x'))
attempt("'ŉǆ'.isupper('  x  ', '{}')", lambda: 'ŉǆ'.isupper('  x  ', '{}'))
attempt("'fi'.isupper()", lambda: 'fi'.isupper())
attempt("'a'.isupper('a')", lambda: 'a'.isupper('a'))
attempt("'\\u0660\\u0661'.isupper('a,b,,c', '{}')", lambda: '\u0660\u0661'.isupper('a,b,,c', '{}'))
attempt("'utf-8'.isupper()", lambda: 'utf-8'.isupper())
attempt("'\\ud800'.isupper('aXbX')", lambda: '\ud800'.isupper('aXbX'))
attempt("'aXbX'.isupper()", lambda: 'aXbX'.isupper())
attempt("'ß'.isupper('abc')", lambda: 'ß'.isupper('abc'))
attempt("'a\\x00b'.isupper('tab\\tx')", lambda: 'a\x00b'.isupper('tab\tx'))
