# str.isspace: arguments of all kinds.


class St(str):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("'tab\\tx'.isspace('ß', 'a,b,,c')", lambda: 'tab\tx'.isspace('ß', 'a,b,,c'))
attempt("''.isspace(slice(None,None,2), '\\ud800', '\\n')", lambda: ''.isspace(slice(None,None,2), '\ud800', '\n'))
attempt("'ﬁne'.isspace(1e300)", lambda: 'ﬁne'.isspace(1e300))
attempt("'a'.isspace('a\\x00b', 'fi', 'ŉǆ')", lambda: 'a'.isspace('a\x00b', 'fi', 'ŉǆ'))
attempt("'ΑΣ'.isspace({1:2}.items())", lambda: 'ΑΣ'.isspace({1:2}.items()))
attempt("'\\n'.isspace(2**64)", lambda: '\n'.isspace(2**64))
attempt("'a\\u2028b'.isspace('utf-8', 'ß', '😀x')", lambda: 'a\u2028b'.isspace('utf-8', 'ß', '😀x'))
attempt("'İI'.isspace('a')", lambda: 'İI'.isspace('a'))
attempt("'a,b,,c'.isspace('ŉǆ')", lambda: 'a,b,,c'.isspace('ŉǆ'))
attempt("'x=1;y=2'.isspace('Hello World', ['a','b'], 'Hello World')", lambda: 'x=1;y=2'.isspace('Hello World', ['a','b'], 'Hello World'))
attempt("'\\u0660\\u0661'.isspace('\\ud800')", lambda: '\u0660\u0661'.isspace('\ud800'))
attempt("'TITLE Case'.isspace('İI', 'ab\\r\\ncd\\x0b\\x85e', 'tab\\tx')", lambda: 'TITLE Case'.isspace('İI', 'ab\r\ncd\x0b\x85e', 'tab\tx'))
attempt("'fi'.isspace([[1],[2]])", lambda: 'fi'.isspace([[1],[2]]))
attempt("'-12'.isspace('123', 'fi', '😀x')", lambda: '-12'.isspace('123', 'fi', '😀x'))
attempt("'ß'.isspace('123')", lambda: 'ß'.isspace('123'))
attempt("'a\\x00b'.isspace()", lambda: 'a\x00b'.isspace())
attempt("'\\n'.isspace('{}', '-12')", lambda: '\n'.isspace('{}', '-12'))
attempt("'strict'.isspace('\\u0660\\u0661', 'abc', 'a')", lambda: 'strict'.isspace('\u0660\u0661', 'abc', 'a'))
attempt("'tab\\tx'.isspace(St('sub'), 'ab\\r\\ncd\\x0b\\x85e')", lambda: 'tab\tx'.isspace(St('sub'), 'ab\r\ncd\x0b\x85e'))
attempt("'😀x'.isspace('İI')", lambda: '😀x'.isspace('İI'))
attempt("'a\\u2028b'.isspace()", lambda: 'a\u2028b'.isspace())
attempt("'ß'.isspace()", lambda: 'ß'.isspace())
attempt("'123'.isspace()", lambda: '123'.isspace())
attempt("'strict'.isspace('abc', '%s')", lambda: 'strict'.isspace('abc', '%s'))
attempt("'-12'.isspace('strict')", lambda: '-12'.isspace('strict'))
attempt("'a\\x00b'.isspace('strict')", lambda: 'a\x00b'.isspace('strict'))
attempt("'a,b,,c'.isspace('Hello World')", lambda: 'a,b,,c'.isspace('Hello World'))
attempt("'İI'.isspace(complex('nan'))", lambda: 'İI'.isspace(complex('nan')))
attempt("'a\\x00b'.isspace('a', 2**63, '\\n')", lambda: 'a\x00b'.isspace('a', 2**63, '\n'))
attempt("'_x1'.isspace('\\n', 2**64)", lambda: '_x1'.isspace('\n', 2**64))
attempt("'{0} {a}'.isspace()", lambda: '{0} {a}'.isspace())
attempt("'abc'.isspace(123456789.123)", lambda: 'abc'.isspace(123456789.123))
