# str.format_map: arguments of all kinds.


class St(str):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'١٢'.format_map('\\n')", lambda: '١٢'.format_map('\n'))
attempt("'a\\u2028b'.format_map('strict')", lambda: 'a\u2028b'.format_map('strict'))
attempt("''.format_map('İI')", lambda: ''.format_map('İI'))
attempt("St('sub').format_map(St('sub'))", lambda: St('sub').format_map(St('sub')))
attempt("'ŉǆ'.format_map('a', 'ß')", lambda: 'ŉǆ'.format_map('a', 'ß'))
attempt("'abc'.format_map('  x  ')", lambda: 'abc'.format_map('  x  '))
attempt("'they\\'re bill\\'s'.format_map('tab\\tx')", lambda: 'they\'re bill\'s'.format_map('tab\tx'))
attempt("'tab\\tx'.format_map()", lambda: 'tab\tx'.format_map())
attempt("St('sub').format_map('abc')", lambda: St('sub').format_map('abc'))
attempt("'a'.format_map()", lambda: 'a'.format_map())
attempt("'x=1;y=2'.format_map('{}', 'ß')", lambda: 'x=1;y=2'.format_map('{}', 'ß'))
attempt("'a,b,,c'.format_map('ab\\r\\ncd\\x0b\\x85e', {97:None}, 'ß')", lambda: 'a,b,,c'.format_map('ab\r\ncd\x0b\x85e', {97:None}, 'ß'))
attempt("'ﬁne'.format_map(3)", lambda: 'ﬁne'.format_map(3))
attempt("'aaa'.format_map('\\u0660\\u0661')", lambda: 'aaa'.format_map('\u0660\u0661'))
attempt("'The quick brown fox'.format_map((), '123')", lambda: 'The quick brown fox'.format_map((), '123'))
attempt("'\\u0660\\u0661'.format_map('İI', '')", lambda: '\u0660\u0661'.format_map('İI', ''))
attempt("'\\n'.format_map({'x':'y'}, range(5,0,-2))", lambda: '\n'.format_map({'x':'y'}, range(5,0,-2)))
attempt("'abc'.format_map('Hello World')", lambda: 'abc'.format_map('Hello World'))
attempt("'İI'.format_map('a', 'strict', 255)", lambda: 'İI'.format_map('a', 'strict', 255))
attempt("'-12'.format_map('fi', -2**31)", lambda: '-12'.format_map('fi', -2**31))
attempt("'x=1;y=2'.format_map('ab\\r\\ncd\\x0b\\x85e')", lambda: 'x=1;y=2'.format_map('ab\r\ncd\x0b\x85e'))
attempt("'Hello World'.format_map()", lambda: 'Hello World'.format_map())
attempt("'ab\\r\\ncd\\x0b\\x85e'.format_map('ΑΣ', 'a,b,,c', ((1,2,3),))", lambda: 'ab\r\ncd\x0b\x85e'.format_map('ΑΣ', 'a,b,,c', ((1,2,3),)))
attempt("'ΑΣ'.format_map('fi', It(1,2), St('sub'))", lambda: 'ΑΣ'.format_map('fi', It(1,2), St('sub')))
attempt("'ǅ'.format_map('ab\\r\\ncd\\x0b\\x85e', {1,2})", lambda: 'ǅ'.format_map('ab\r\ncd\x0b\x85e', {1,2}))
attempt("'%s'.format_map()", lambda: '%s'.format_map())
attempt("'The quick brown fox'.format_map('ΑΣ')", lambda: 'The quick brown fox'.format_map('ΑΣ'))
attempt("'123'.format_map('%s', complex(1,2), b'')", lambda: '123'.format_map('%s', complex(1,2), b''))
attempt("'日本'.format_map('a,b,,c', 'utf-8')", lambda: '日本'.format_map('a,b,,c', 'utf-8'))
attempt("'aaa'.format_map('😀x')", lambda: 'aaa'.format_map('😀x'))
attempt("'  x  '.format_map('\\ud800', 'Hello World', 'ŉǆ')", lambda: '  x  '.format_map('\ud800', 'Hello World', 'ŉǆ'))
attempt("'😀x'.format_map('Hello World', 'ΑΣ')", lambda: '😀x'.format_map('Hello World', 'ΑΣ'))
