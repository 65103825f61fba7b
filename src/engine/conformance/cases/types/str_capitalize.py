# str.capitalize: arguments of all kinds.


class St(str):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'a\\x00b'.capitalize('strict', '123', 'İI')", lambda: 'a\x00b'.capitalize('strict', '123', 'İI'))
attempt("'a,b,,c'.capitalize('a,b,,c')", lambda: 'a,b,,c'.capitalize('a,b,,c'))
attempt("'aXbX'.capitalize('fi', St('sub'))", lambda: 'aXbX'.capitalize('fi', St('sub')))
attempt("'utf-8'.capitalize(('a','b'))", lambda: 'utf-8'.capitalize(('a','b')))
attempt("'abc'.capitalize('ß')", lambda: 'abc'.capitalize('ß'))
attempt("'TITLE Case'.capitalize(-256, b' x ')", lambda: 'TITLE Case'.capitalize(-256, b' x '))
attempt("'123'.capitalize('ß', '-12')", lambda: '123'.capitalize('ß', '-12'))
attempt("'ǅ'.capitalize('\\ud800', 'ß', '\\n')", lambda: 'ǅ'.capitalize('\ud800', 'ß', '\n'))
attempt("'½²'.capitalize('{}', '  x  ', 'abc')", lambda: '½²'.capitalize('{}', '  x  ', 'abc'))
attempt("'ǅ'.capitalize('\\u0660\\u0661')", lambda: 'ǅ'.capitalize('\u0660\u0661'))
attempt("'utf-8'.capitalize()", lambda: 'utf-8'.capitalize())
attempt("'abc'.capitalize('%s')", lambda: 'abc'.capitalize('%s'))
attempt("'\\n'.capitalize('a')", lambda: '\n'.capitalize('a'))
attempt("'ﬁne'.capitalize('\\n')", lambda: 'ﬁne'.capitalize('\n'))
attempt("'they\\'re bill\\'s'.capitalize('a,b,,c')", lambda: 'they\'re bill\'s'.capitalize('a,b,,c'))
attempt("'TITLE Case'.capitalize('123')", lambda: 'TITLE Case'.capitalize('123'))
attempt("'ﬁne'.capitalize('ab\\r\\ncd\\x0b\\x85e', b'a')", lambda: 'ﬁne'.capitalize('ab\r\ncd\x0b\x85e', b'a'))
attempt("'ǅ'.capitalize('tab\\tx', {97:98})", lambda: 'ǅ'.capitalize('tab\tx', {97:98}))
attempt("'aXbX'.capitalize('fi')", lambda: 'aXbX'.capitalize('fi'))
attempt("'a'.capitalize('a,b,,c', {}, '-12')", lambda: 'a'.capitalize('a,b,,c', {}, '-12'))
attempt("'ß'.capitalize('\\ud800', 'a\\x00b')", lambda: 'ß'.capitalize('\ud800', 'a\x00b'))
attempt("'١٢'.capitalize('Hello World')", lambda: '١٢'.capitalize('Hello World'))
attempt("'ŉǆ'.capitalize('  x  ')", lambda: 'ŉǆ'.capitalize('  x  '))
attempt("'a'.capitalize('fi', frozenset({2,3}))", lambda: 'a'.capitalize('fi', frozenset({2,3})))
attempt("'aaa'.capitalize('ŉǆ')", lambda: 'aaa'.capitalize('ŉǆ'))
attempt("'😀x'.capitalize('aXbX')", lambda: '😀x'.capitalize('aXbX'))
attempt("'-12'.capitalize()", lambda: '-12'.capitalize())
attempt("'TITLE Case'.capitalize('a,b,,c', 'ΑΣ', '%s')", lambda: 'TITLE Case'.capitalize('a,b,,c', 'ΑΣ', '%s'))
attempt("'abc'.capitalize(St('sub'), '\\u0660\\u0661')", lambda: 'abc'.capitalize(St('sub'), '\u0660\u0661'))
attempt("''.capitalize('abc')", lambda: ''.capitalize('abc'))
attempt("'Hello World'.capitalize('\\ud800')", lambda: 'Hello World'.capitalize('\ud800'))
attempt("'ﬁne'.capitalize('123')", lambda: 'ﬁne'.capitalize('123'))
