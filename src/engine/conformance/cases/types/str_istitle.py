# str.istitle: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'x=1;y=2'.istitle('\\u0660\\u0661')", lambda: 'x=1;y=2'.istitle('\u0660\u0661'))
attempt("'ΑΣ'.istitle(2.5)", lambda: 'ΑΣ'.istitle(2.5))
attempt("'strict'.istitle('😀x', 'ŉǆ')", lambda: 'strict'.istitle('😀x', 'ŉǆ'))
attempt("'tab\\tx'.istitle({1,2}, '-12')", lambda: 'tab\tx'.istitle({1,2}, '-12'))
attempt("'\\n'.istitle('-12')", lambda: '\n'.istitle('-12'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.istitle('strict')", lambda: 'ab\r\ncd\x0b\x85e'.istitle('strict'))
attempt("'a'.istitle('123', 'a,b,,c', 'aXbX')", lambda: 'a'.istitle('123', 'a,b,,c', 'aXbX'))
attempt("'١٢'.istitle('ab\\r\\ncd\\x0b\\x85e', 'ŉǆ')", lambda: '١٢'.istitle('ab\r\ncd\x0b\x85e', 'ŉǆ'))
attempt("'ŉǆ'.istitle('fi')", lambda: 'ŉǆ'.istitle('fi'))
attempt("'١٢'.istitle('ab\\r\\ncd\\x0b\\x85e')", lambda: '١٢'.istitle('ab\r\ncd\x0b\x85e'))
attempt("'aaa'.istitle('a')", lambda: 'aaa'.istitle('a'))
attempt("'utf-8'.istitle('utf-8', '\\ud800')", lambda: 'utf-8'.istitle('utf-8', '\ud800'))
attempt("'\\ud800'.istitle('fi')", lambda: '\ud800'.istitle('fi'))
attempt("'they\\'re bill\\'s'.istitle('tab\\tx')", lambda: 'they\'re bill\'s'.istitle('tab\tx'))
attempt("'\\u0660\\u0661'.istitle('İI', [3,1,2])", lambda: '\u0660\u0661'.istitle('İI', [3,1,2]))
attempt("'ǅ'.istitle()", lambda: 'ǅ'.istitle())
attempt("'a\\x00b'.istitle(I(2**70))", lambda: 'a\x00b'.istitle(I(2**70)))
attempt("'123'.istitle('tab\\tx')", lambda: '123'.istitle('tab\tx'))
attempt("'aXbX'.istitle('a\\x00b')", lambda: 'aXbX'.istitle('a\x00b'))
attempt("'  x  '.istitle('abc')", lambda: '  x  '.istitle('abc'))
attempt("'abc'.istitle(b'a,b')", lambda: 'abc'.istitle(b'a,b'))
attempt("'ﬁne'.istitle('{}')", lambda: 'ﬁne'.istitle('{}'))
attempt("'ŉǆ'.istitle('ΑΣ')", lambda: 'ŉǆ'.istitle('ΑΣ'))
attempt("'a\\x00b'.istitle('a')", lambda: 'a\x00b'.istitle('a'))
attempt("'aaa'.istitle('123')", lambda: 'aaa'.istitle('123'))
attempt("'ΑΣ'.istitle('a', 'Hello World')", lambda: 'ΑΣ'.istitle('a', 'Hello World'))
attempt("'\\ud800'.istitle('a,b,,c')", lambda: '\ud800'.istitle('a,b,,c'))
attempt("'%d %s'.istitle('ŉǆ', 'Hello World', '\\n')", lambda: '%d %s'.istitle('ŉǆ', 'Hello World', '\n'))
attempt("'%d %s'.istitle('aXbX', 'Hello World')", lambda: '%d %s'.istitle('aXbX', 'Hello World'))
attempt("'The quick brown fox'.istitle(I(2**70))", lambda: 'The quick brown fox'.istitle(I(2**70)))
attempt("'a'.istitle('😀x', 'utf-8')", lambda: 'a'.istitle('😀x', 'utf-8'))
attempt("'ŉǆ'.istitle('a,b,,c')", lambda: 'ŉǆ'.istitle('a,b,,c'))
