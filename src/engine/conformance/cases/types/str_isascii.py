# str.isascii: arguments of all kinds.


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


attempt("'The quick brown fox'.isascii(float('nan'), 'a\\x00b')", lambda: 'The quick brown fox'.isascii(float('nan'), 'a\x00b'))
attempt("'½²'.isascii('strict', 'Hello World', 'a\\x00b')", lambda: '½²'.isascii('strict', 'Hello World', 'a\x00b'))
attempt("'utf-8'.isascii('abc')", lambda: 'utf-8'.isascii('abc'))
attempt("'ß'.isascii()", lambda: 'ß'.isascii())
attempt("'TITLE Case'.isascii('ab\\r\\ncd\\x0b\\x85e')", lambda: 'TITLE Case'.isascii('ab\r\ncd\x0b\x85e'))
attempt("'fi'.isascii(slice('a'))", lambda: 'fi'.isascii(slice('a')))
attempt("'x=1;y=2'.isascii('abc')", lambda: 'x=1;y=2'.isascii('abc'))
attempt("'\\ud800'.isascii('İI')", lambda: '\ud800'.isascii('İI'))
attempt("'a,b,,c'.isascii([b'a',b'b'])", lambda: 'a,b,,c'.isascii([b'a',b'b']))
attempt("'%s'.isascii('abc', '\\n')", lambda: '%s'.isascii('abc', '\n'))
attempt("'{}'.isascii('\\ud800', 'ab\\r\\ncd\\x0b\\x85e')", lambda: '{}'.isascii('\ud800', 'ab\r\ncd\x0b\x85e'))
attempt("'The quick brown fox'.isascii('123', '日本')", lambda: 'The quick brown fox'.isascii('123', '日本'))
attempt("'ǅ'.isascii('日本', 'tab\\tx')", lambda: 'ǅ'.isascii('日本', 'tab\tx'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.isascii('\\n')", lambda: 'ab\r\ncd\x0b\x85e'.isascii('\n'))
attempt("'fi'.isascii({97:98})", lambda: 'fi'.isascii({97:98}))
attempt("'The quick brown fox'.isascii('fi')", lambda: 'The quick brown fox'.isascii('fi'))
attempt("'½²'.isascii('İI', '\\u0660\\u0661')", lambda: '½²'.isascii('İI', '\u0660\u0661'))
attempt("'\\n'.isascii('123', 'utf-8')", lambda: '\n'.isascii('123', 'utf-8'))
attempt("'ﬁne'.isascii('', '-12')", lambda: 'ﬁne'.isascii('', '-12'))
attempt("'TITLE Case'.isascii('tab\\tx')", lambda: 'TITLE Case'.isascii('tab\tx'))
attempt("'{0} {a}'.isascii(memoryview(b'xyz'), '😀x', '\\ud800')", lambda: '{0} {a}'.isascii(memoryview(b'xyz'), '😀x', '\ud800'))
attempt("'\\n'.isascii()", lambda: '\n'.isascii())
attempt("'İI'.isascii('{}')", lambda: 'İI'.isascii('{}'))
attempt("'😀x'.isascii('123')", lambda: '😀x'.isascii('123'))
attempt("'日本'.isascii('😀x', 'ab\\r\\ncd\\x0b\\x85e', '\\n')", lambda: '日本'.isascii('😀x', 'ab\r\ncd\x0b\x85e', '\n'))
attempt("'strict'.isascii(St('sub'), 'a', '  x  ')", lambda: 'strict'.isascii(St('sub'), 'a', '  x  '))
attempt("''.isascii('\\u0660\\u0661')", lambda: ''.isascii('\u0660\u0661'))
attempt("'ΑΣ'.isascii('')", lambda: 'ΑΣ'.isascii(''))
attempt("'😀x'.isascii('')", lambda: '😀x'.isascii(''))
attempt("'ΑΣ'.isascii('日本')", lambda: 'ΑΣ'.isascii('日本'))
attempt("'tab\\tx'.isascii('fi')", lambda: 'tab\tx'.isascii('fi'))
attempt("'-12'.isascii('abc')", lambda: '-12'.isascii('abc'))
