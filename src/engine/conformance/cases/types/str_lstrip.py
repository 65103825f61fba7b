# str.lstrip: arguments of all kinds.


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


attempt("'a'.lstrip([[1],[2]])", lambda: 'a'.lstrip([[1],[2]]))
attempt("'a\\x00b'.lstrip()", lambda: 'a\x00b'.lstrip())
attempt("'{0} {a}'.lstrip(range(3))", lambda: '{0} {a}'.lstrip(range(3)))
attempt("'strict'.lstrip('abc')", lambda: 'strict'.lstrip('abc'))
attempt("''.lstrip('a,b,,c', [])", lambda: ''.lstrip('a,b,,c', []))
attempt("'\\u0660\\u0661'.lstrip()", lambda: '\u0660\u0661'.lstrip())
attempt("'x=1;y=2'.lstrip('{}')", lambda: 'x=1;y=2'.lstrip('{}'))
attempt("'İI'.lstrip('İI', 'İI')", lambda: 'İI'.lstrip('İI', 'İI'))
attempt("'aaa'.lstrip(range(3))", lambda: 'aaa'.lstrip(range(3)))
attempt("'aaa'.lstrip('İI')", lambda: 'aaa'.lstrip('İI'))
attempt("'  x  '.lstrip('\\ud800', 'a,b,,c')", lambda: '  x  '.lstrip('\ud800', 'a,b,,c'))
attempt("'strict'.lstrip('abc', 'a\\x00b')", lambda: 'strict'.lstrip('abc', 'a\x00b'))
attempt("'  x  '.lstrip('日本', 'fi')", lambda: '  x  '.lstrip('日本', 'fi'))
attempt("'_x1'.lstrip(3, 'ab\\r\\ncd\\x0b\\x85e', 'utf-8')", lambda: '_x1'.lstrip(3, 'ab\r\ncd\x0b\x85e', 'utf-8'))
attempt("'ﬁne'.lstrip('  x  ', '\\u0660\\u0661', '  x  ')", lambda: 'ﬁne'.lstrip('  x  ', '\u0660\u0661', '  x  '))
attempt("'_x1'.lstrip(3)", lambda: '_x1'.lstrip(3))
attempt("'日本'.lstrip(slice(I(1),I(3)), 'a\\x00b', '\\u0660\\u0661')", lambda: '日本'.lstrip(slice(I(1),I(3)), 'a\x00b', '\u0660\u0661'))
attempt("'{0} {a}'.lstrip(True, 'tab\\tx')", lambda: '{0} {a}'.lstrip(True, 'tab\tx'))
attempt("'İI'.lstrip()", lambda: 'İI'.lstrip())
attempt("'strict'.lstrip('İI', '123')", lambda: 'strict'.lstrip('İI', '123'))
attempt("'ΑΣ'.lstrip('tab\\tx', 'a\\x00b')", lambda: 'ΑΣ'.lstrip('tab\tx', 'a\x00b'))
attempt("St('sub').lstrip('ŉǆ')", lambda: St('sub').lstrip('ŉǆ'))
attempt("'\\n'.lstrip('  x  ')", lambda: '\n'.lstrip('  x  '))
attempt("'123'.lstrip('ΑΣ', 'abc')", lambda: '123'.lstrip('ΑΣ', 'abc'))
attempt("'½²'.lstrip('a\\x00b', {1:1}.keys(), St('sub'))", lambda: '½²'.lstrip('a\x00b', {1:1}.keys(), St('sub')))
attempt("'{0} {a}'.lstrip('ß')", lambda: '{0} {a}'.lstrip('ß'))
attempt("'a'.lstrip('日本')", lambda: 'a'.lstrip('日本'))
attempt("'😀x'.lstrip('\\u0660\\u0661', 'fi')", lambda: '😀x'.lstrip('\u0660\u0661', 'fi'))
attempt("'a\\u2028b'.lstrip('ß', '日本')", lambda: 'a\u2028b'.lstrip('ß', '日本'))
attempt("'\\ud800'.lstrip('tab\\tx')", lambda: '\ud800'.lstrip('tab\tx'))
attempt("'The quick brown fox'.lstrip('ΑΣ')", lambda: 'The quick brown fox'.lstrip('ΑΣ'))
attempt("'\\u0660\\u0661'.lstrip('a,b,,c', 'ß')", lambda: '\u0660\u0661'.lstrip('a,b,,c', 'ß'))
