# str.upper: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'a,b,,c'.upper()", lambda: 'a,b,,c'.upper())
attempt("'%d %s'.upper(St('sub'), 'a\\x00b')", lambda: '%d %s'.upper(St('sub'), 'a\x00b'))
attempt("'tab\\tx'.upper('{}', 'a\\x00b', float('inf'))", lambda: 'tab\tx'.upper('{}', 'a\x00b', float('inf')))
attempt("'abc'.upper('a', 'aXbX')", lambda: 'abc'.upper('a', 'aXbX'))
attempt("'a\\u2028b'.upper()", lambda: 'a\u2028b'.upper())
attempt("'  x  '.upper('a,b,,c')", lambda: '  x  '.upper('a,b,,c'))
attempt("'aXbX'.upper()", lambda: 'aXbX'.upper())
attempt("'aaa'.upper('ΑΣ', 'strict')", lambda: 'aaa'.upper('ΑΣ', 'strict'))
attempt("'\\n'.upper('İI', 'İI')", lambda: '\n'.upper('İI', 'İI'))
attempt("'The quick brown fox'.upper()", lambda: 'The quick brown fox'.upper())
attempt("'%s'.upper({'a'})", lambda: '%s'.upper({'a'}))
attempt("'a\\u2028b'.upper('İI')", lambda: 'a\u2028b'.upper('İI'))
attempt("'-12'.upper(int)", lambda: '-12'.upper(int))
attempt("'a\\u2028b'.upper('-12', '\\n', I(-1))", lambda: 'a\u2028b'.upper('-12', '\n', I(-1)))
attempt("'strict'.upper('a,b,,c', 'ß')", lambda: 'strict'.upper('a,b,,c', 'ß'))
attempt("'_x1'.upper('a\\x00b')", lambda: '_x1'.upper('a\x00b'))
attempt("'tab\\tx'.upper('ß')", lambda: 'tab\tx'.upper('ß'))
attempt("'%s'.upper('aXbX')", lambda: '%s'.upper('aXbX'))
attempt("'  x  '.upper('\\u0660\\u0661', '\\ud800')", lambda: '  x  '.upper('\u0660\u0661', '\ud800'))
attempt("'ﬁne'.upper('ΑΣ')", lambda: 'ﬁne'.upper('ΑΣ'))
attempt("'a\\u2028b'.upper('ß')", lambda: 'a\u2028b'.upper('ß'))
attempt("'Hello World'.upper('ΑΣ')", lambda: 'Hello World'.upper('ΑΣ'))
attempt("'%d %s'.upper(b'ab\\ncd', '%s', St('sub'))", lambda: '%d %s'.upper(b'ab\ncd', '%s', St('sub')))
attempt("'_x1'.upper('\\ud800', '\\n', 'a,b,,c')", lambda: '_x1'.upper('\ud800', '\n', 'a,b,,c'))
attempt("'%s'.upper((1,2), '%s', 7)", lambda: '%s'.upper((1,2), '%s', 7))
attempt("St('sub').upper('123', 'utf-8')", lambda: St('sub').upper('123', 'utf-8'))
attempt("'\\u0660\\u0661'.upper('Hello World', [b'a',b'b'], 'a,b,,c')", lambda: '\u0660\u0661'.upper('Hello World', [b'a',b'b'], 'a,b,,c'))
attempt("'%s'.upper('-12', 'ΑΣ', 'a,b,,c')", lambda: '%s'.upper('-12', 'ΑΣ', 'a,b,,c'))
attempt("'ß'.upper('tab\\tx')", lambda: 'ß'.upper('tab\tx'))
attempt("'😀x'.upper('123')", lambda: '😀x'.upper('123'))
attempt("'tab\\tx'.upper(slice(I(1),I(3)))", lambda: 'tab\tx'.upper(slice(I(1),I(3))))
