# str.isdigit: arguments of all kinds.


class St(str):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'😀x'.isdigit(St('sub'))", lambda: '😀x'.isdigit(St('sub')))
attempt("'a\\u2028b'.isdigit('ŉǆ')", lambda: 'a\u2028b'.isdigit('ŉǆ'))
attempt("'aXbX'.isdigit()", lambda: 'aXbX'.isdigit())
attempt("'%d %s'.isdigit('ΑΣ')", lambda: '%d %s'.isdigit('ΑΣ'))
attempt("'%s'.isdigit('fi')", lambda: '%s'.isdigit('fi'))
attempt("'ΑΣ'.isdigit('strict')", lambda: 'ΑΣ'.isdigit('strict'))
attempt("'١٢'.isdigit('ŉǆ', '-12')", lambda: '١٢'.isdigit('ŉǆ', '-12'))
attempt("'\\u0660\\u0661'.isdigit(2)", lambda: '\u0660\u0661'.isdigit(2))
attempt("'tab\\tx'.isdigit(b'a,b')", lambda: 'tab\tx'.isdigit(b'a,b'))
attempt("'ŉǆ'.isdigit()", lambda: 'ŉǆ'.isdigit())
attempt("'%d %s'.isdigit(False, '')", lambda: '%d %s'.isdigit(False, ''))
attempt("'日本'.isdigit(1e-320, 'İI')", lambda: '日本'.isdigit(1e-320, 'İI'))
attempt("'strict'.isdigit('aXbX')", lambda: 'strict'.isdigit('aXbX'))
attempt("'😀x'.isdigit()", lambda: '😀x'.isdigit())
attempt("'utf-8'.isdigit('日本', 'a,b,,c')", lambda: 'utf-8'.isdigit('日本', 'a,b,,c'))
attempt("'TITLE Case'.isdigit()", lambda: 'TITLE Case'.isdigit())
attempt("'aaa'.isdigit('ß')", lambda: 'aaa'.isdigit('ß'))
attempt("''.isdigit([[1],[2]], 'İI', 'a\\x00b')", lambda: ''.isdigit([[1],[2]], 'İI', 'a\x00b'))
attempt("'x=1;y=2'.isdigit('abc', 'aXbX')", lambda: 'x=1;y=2'.isdigit('abc', 'aXbX'))
attempt("'😀x'.isdigit('\\ud800')", lambda: '😀x'.isdigit('\ud800'))
attempt("'%s'.isdigit('%s', -1)", lambda: '%s'.isdigit('%s', -1))
attempt("'{}'.isdigit('-12')", lambda: '{}'.isdigit('-12'))
attempt("'tab\\tx'.isdigit('  x  ')", lambda: 'tab\tx'.isdigit('  x  '))
attempt("'\\u0660\\u0661'.isdigit('a')", lambda: '\u0660\u0661'.isdigit('a'))
attempt("'{}'.isdigit('ab\\r\\ncd\\x0b\\x85e')", lambda: '{}'.isdigit('ab\r\ncd\x0b\x85e'))
attempt("'they\\'re bill\\'s'.isdigit('\\u0660\\u0661')", lambda: 'they\'re bill\'s'.isdigit('\u0660\u0661'))
attempt("'aXbX'.isdigit('abc')", lambda: 'aXbX'.isdigit('abc'))
attempt("'The quick brown fox'.isdigit()", lambda: 'The quick brown fox'.isdigit())
attempt("'%s'.isdigit(None)", lambda: '%s'.isdigit(None))
attempt("'İI'.isdigit()", lambda: 'İI'.isdigit())
attempt("'  x  '.isdigit('-12')", lambda: '  x  '.isdigit('-12'))
attempt("'x=1;y=2'.isdigit('a')", lambda: 'x=1;y=2'.isdigit('a'))
