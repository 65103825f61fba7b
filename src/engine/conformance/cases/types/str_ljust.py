# str.ljust: arguments of all kinds.


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


attempt("'ǅ'.ljust(12, '\\u0660\\u0661')", lambda: 'ǅ'.ljust(12, '\u0660\u0661'))
attempt("'utf-8'.ljust(5, '-12')", lambda: 'utf-8'.ljust(5, '-12'))
attempt("'{}'.ljust(3)", lambda: '{}'.ljust(3))
attempt("'Hello World'.ljust('\\ud800', [1,'a'])", lambda: 'Hello World'.ljust('\ud800', [1,'a']))
attempt("'x=1;y=2'.ljust(20)", lambda: 'x=1;y=2'.ljust(20))
attempt("'123'.ljust(7.5)", lambda: '123'.ljust(7.5))
attempt("'ŉǆ'.ljust(20)", lambda: 'ŉǆ'.ljust(20))
attempt("'a'.ljust(-1)", lambda: 'a'.ljust(-1))
attempt("'The quick brown fox'.ljust(12)", lambda: 'The quick brown fox'.ljust(12))
attempt("'ﬁne'.ljust(I(8), 'İI')", lambda: 'ﬁne'.ljust(I(8), 'İI'))
attempt("'Hello World'.ljust('', (), 'ΑΣ')", lambda: 'Hello World'.ljust('', (), 'ΑΣ'))
attempt("'{0} {a}'.ljust(5, '-12')", lambda: '{0} {a}'.ljust(5, '-12'))
attempt("'strict'.ljust(True)", lambda: 'strict'.ljust(True))
attempt("'utf-8'.ljust('ab\\r\\ncd\\x0b\\x85e', '日本')", lambda: 'utf-8'.ljust('ab\r\ncd\x0b\x85e', '日本'))
attempt("'ŉǆ'.ljust(5)", lambda: 'ŉǆ'.ljust(5))
attempt("'x=1;y=2'.ljust(None, '\\n')", lambda: 'x=1;y=2'.ljust(None, '\n'))
attempt("''.ljust(None, '日本')", lambda: ''.ljust(None, '日本'))
attempt("'-12'.ljust('日本', '-12')", lambda: '-12'.ljust('日本', '-12'))
attempt("'a\\u2028b'.ljust(I(8), 'ŉǆ')", lambda: 'a\u2028b'.ljust(I(8), 'ŉǆ'))
attempt("'\\ud800'.ljust(True, '')", lambda: '\ud800'.ljust(True, ''))
attempt("'\\ud800'.ljust({'a':1})", lambda: '\ud800'.ljust({'a':1}))
attempt("'Hello World'.ljust(0, 'ß')", lambda: 'Hello World'.ljust(0, 'ß'))
attempt("'they\\'re bill\\'s'.ljust(0)", lambda: 'they\'re bill\'s'.ljust(0))
attempt("'\\n'.ljust(3, 'Hello World')", lambda: '\n'.ljust(3, 'Hello World'))
attempt("'\\u0660\\u0661'.ljust(True)", lambda: '\u0660\u0661'.ljust(True))
attempt("'{0} {a}'.ljust(I(8))", lambda: '{0} {a}'.ljust(I(8)))
attempt("'_x1'.ljust(12, '\\ud800')", lambda: '_x1'.ljust(12, '\ud800'))
attempt("'{0} {a}'.ljust(I(8), '  x  ')", lambda: '{0} {a}'.ljust(I(8), '  x  '))
attempt("'a'.ljust(12, 'ΑΣ')", lambda: 'a'.ljust(12, 'ΑΣ'))
attempt("'日本'.ljust(I(8), '-12')", lambda: '日本'.ljust(I(8), '-12'))
attempt("'x=1;y=2'.ljust('\\n')", lambda: 'x=1;y=2'.ljust('\n'))
attempt("St('sub').ljust(True, 'utf-8')", lambda: St('sub').ljust(True, 'utf-8'))
