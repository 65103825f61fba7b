# str.isalpha: arguments of all kinds.


class St(str):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'strict'.isalpha('  x  ', St('sub'))", lambda: 'strict'.isalpha('  x  ', St('sub')))
attempt("'\\n'.isalpha('İI')", lambda: '\n'.isalpha('İI'))
attempt("'x=1;y=2'.isalpha('  x  ', 'utf-8')", lambda: 'x=1;y=2'.isalpha('  x  ', 'utf-8'))
attempt("'fi'.isalpha('-12')", lambda: 'fi'.isalpha('-12'))
attempt("'a\\u2028b'.isalpha('\\u0660\\u0661')", lambda: 'a\u2028b'.isalpha('\u0660\u0661'))
attempt("'İI'.isalpha()", lambda: 'İI'.isalpha())
attempt("'  x  '.isalpha()", lambda: '  x  '.isalpha())
attempt("'a'.isalpha('aXbX')", lambda: 'a'.isalpha('aXbX'))
attempt("'Hello World'.isalpha(3, St('sub'))", lambda: 'Hello World'.isalpha(3, St('sub')))
attempt("'ab\\r\\ncd\\x0b\\x85e'.isalpha(St('sub'), {97:98})", lambda: 'ab\r\ncd\x0b\x85e'.isalpha(St('sub'), {97:98}))
attempt("'_x1'.isalpha('')", lambda: '_x1'.isalpha(''))
attempt("'fi'.isalpha(St('sub'))", lambda: 'fi'.isalpha(St('sub')))
attempt("'\\ud800'.isalpha('a,b,,c', '\\n')", lambda: '\ud800'.isalpha('a,b,,c', '\n'))
attempt("'-12'.isalpha('{}')", lambda: '-12'.isalpha('{}'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.isalpha('😀x', 'a', 10**20)", lambda: 'ab\r\ncd\x0b\x85e'.isalpha('😀x', 'a', 10**20))
attempt("'abc'.isalpha('-12', 'a\\x00b')", lambda: 'abc'.isalpha('-12', 'a\x00b'))
attempt("'ΑΣ'.isalpha('abc', 'Hello World')", lambda: 'ΑΣ'.isalpha('abc', 'Hello World'))
attempt("St('sub').isalpha('  x  ')", lambda: St('sub').isalpha('  x  '))
attempt("'ab\\r\\ncd\\x0b\\x85e'.isalpha()", lambda: 'ab\r\ncd\x0b\x85e'.isalpha())
attempt("'%s'.isalpha(b'abc', -3)", lambda: '%s'.isalpha(b'abc', -3))
attempt("'ǅ'.isalpha('{}')", lambda: 'ǅ'.isalpha('{}'))
attempt("'{0} {a}'.isalpha('\\u0660\\u0661', '😀x', '{}')", lambda: '{0} {a}'.isalpha('\u0660\u0661', '😀x', '{}'))
attempt("'İI'.isalpha('-12')", lambda: 'İI'.isalpha('-12'))
attempt("'strict'.isalpha(St('sub'))", lambda: 'strict'.isalpha(St('sub')))
attempt("'x=1;y=2'.isalpha()", lambda: 'x=1;y=2'.isalpha())
attempt("St('sub').isalpha('İI')", lambda: St('sub').isalpha('İI'))
attempt("St('sub').isalpha('\\n')", lambda: St('sub').isalpha('\n'))
attempt("'-12'.isalpha('  x  ')", lambda: '-12'.isalpha('  x  '))
attempt("'{0} {a}'.isalpha('ΑΣ')", lambda: '{0} {a}'.isalpha('ΑΣ'))
attempt("'aaa'.isalpha({1:2}.items(), 'ab\\r\\ncd\\x0b\\x85e')", lambda: 'aaa'.isalpha({1:2}.items(), 'ab\r\ncd\x0b\x85e'))
attempt("'they\\'re bill\\'s'.isalpha('ŉǆ', '  x  ')", lambda: 'they\'re bill\'s'.isalpha('ŉǆ', '  x  '))
attempt("'ǅ'.isalpha()", lambda: 'ǅ'.isalpha())
