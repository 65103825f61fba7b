# str.isprintable: arguments of all kinds.


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


attempt("'a'.isprintable('strict')", lambda: 'a'.isprintable('strict'))
attempt("'fi'.isprintable(b'a,b', b'Hello World')", lambda: 'fi'.isprintable(b'a,b', b'Hello World'))
attempt("'a,b,,c'.isprintable(St('sub'), 7)", lambda: 'a,b,,c'.isprintable(St('sub'), 7))
attempt("'The quick brown fox'.isprintable()", lambda: 'The quick brown fox'.isprintable())
attempt("'a'.isprintable('a', 'abc', '😀x')", lambda: 'a'.isprintable('a', 'abc', '😀x'))
attempt("'strict'.isprintable('%s', St('sub'), 'aXbX')", lambda: 'strict'.isprintable('%s', St('sub'), 'aXbX'))
attempt("'½²'.isprintable('ŉǆ')", lambda: '½²'.isprintable('ŉǆ'))
attempt("'\\u0660\\u0661'.isprintable('', 'utf-8', 'abc')", lambda: '\u0660\u0661'.isprintable('', 'utf-8', 'abc'))
attempt("'utf-8'.isprintable({1:1}.keys())", lambda: 'utf-8'.isprintable({1:1}.keys()))
attempt("'ﬁne'.isprintable()", lambda: 'ﬁne'.isprintable())
attempt("'%d %s'.isprintable('utf-8')", lambda: '%d %s'.isprintable('utf-8'))
attempt("'Hello World'.isprintable('{}')", lambda: 'Hello World'.isprintable('{}'))
attempt("'%s'.isprintable('\\u0660\\u0661', 'utf-8')", lambda: '%s'.isprintable('\u0660\u0661', 'utf-8'))
attempt("'\\u0660\\u0661'.isprintable('utf-8')", lambda: '\u0660\u0661'.isprintable('utf-8'))
attempt("'日本'.isprintable('utf-8', '日本', '\\u0660\\u0661')", lambda: '日本'.isprintable('utf-8', '日本', '\u0660\u0661'))
attempt("'ǅ'.isprintable('-12', -1)", lambda: 'ǅ'.isprintable('-12', -1))
attempt("'x=1;y=2'.isprintable('\\n', 'ŉǆ')", lambda: 'x=1;y=2'.isprintable('\n', 'ŉǆ'))
attempt("'aaa'.isprintable()", lambda: 'aaa'.isprintable())
attempt("'İI'.isprintable('{}')", lambda: 'İI'.isprintable('{}'))
attempt("'a,b,,c'.isprintable('%s', True)", lambda: 'a,b,,c'.isprintable('%s', True))
attempt("'aaa'.isprintable(((1,2,3),))", lambda: 'aaa'.isprintable(((1,2,3),)))
attempt("'The quick brown fox'.isprintable('utf-8', 'ab\\r\\ncd\\x0b\\x85e')", lambda: 'The quick brown fox'.isprintable('utf-8', 'ab\r\ncd\x0b\x85e'))
attempt("'TITLE Case'.isprintable()", lambda: 'TITLE Case'.isprintable())
attempt("'a\\u2028b'.isprintable(b'\\r\\n')", lambda: 'a\u2028b'.isprintable(b'\r\n'))
attempt("'ß'.isprintable('strict')", lambda: 'ß'.isprintable('strict'))
attempt("'  x  '.isprintable('fi', b'ab\\ncd')", lambda: '  x  '.isprintable('fi', b'ab\ncd'))
attempt("'-12'.isprintable(float('inf'))", lambda: '-12'.isprintable(float('inf')))
attempt("'x=1;y=2'.isprintable(['a','b'])", lambda: 'x=1;y=2'.isprintable(['a','b']))
attempt("'utf-8'.isprintable('tab\\tx')", lambda: 'utf-8'.isprintable('tab\tx'))
attempt("'_x1'.isprintable('日本', 2, int)", lambda: '_x1'.isprintable('日本', 2, int))
attempt("'١٢'.isprintable('\\n')", lambda: '١٢'.isprintable('\n'))
attempt("'The quick brown fox'.isprintable('a', 'ΑΣ', 'abc')", lambda: 'The quick brown fox'.isprintable('a', 'ΑΣ', 'abc'))
