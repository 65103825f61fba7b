# str.removesuffix: arguments of all kinds.


class St(str):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'they\\'re bill\\'s'.removesuffix('😀x', 'ŉǆ')", lambda: 'they\'re bill\'s'.removesuffix('😀x', 'ŉǆ'))
attempt("'-12'.removesuffix('  x  ', 'a\\x00b', 'strict')", lambda: '-12'.removesuffix('  x  ', 'a\x00b', 'strict'))
attempt("'  x  '.removesuffix('\\n')", lambda: '  x  '.removesuffix('\n'))
attempt("'😀x'.removesuffix(2)", lambda: '😀x'.removesuffix(2))
attempt("'{0} {a}'.removesuffix('a')", lambda: '{0} {a}'.removesuffix('a'))
attempt("'日本'.removesuffix('ŉǆ', '\\u0660\\u0661', bytearray(b'ab'))", lambda: '日本'.removesuffix('ŉǆ', '\u0660\u0661', bytearray(b'ab')))
attempt("St('sub').removesuffix('\\ud800')", lambda: St('sub').removesuffix('\ud800'))
attempt("'ﬁne'.removesuffix(False, frozenset({2,3}))", lambda: 'ﬁne'.removesuffix(False, frozenset({2,3})))
attempt("'{}'.removesuffix()", lambda: '{}'.removesuffix())
attempt("'a\\u2028b'.removesuffix('strict', 'İI', 'a,b,,c')", lambda: 'a\u2028b'.removesuffix('strict', 'İI', 'a,b,,c'))
attempt("'_x1'.removesuffix('ŉǆ', Sq(3,4))", lambda: '_x1'.removesuffix('ŉǆ', Sq(3,4)))
attempt("'a,b,,c'.removesuffix('%s')", lambda: 'a,b,,c'.removesuffix('%s'))
attempt("'İI'.removesuffix('utf-8')", lambda: 'İI'.removesuffix('utf-8'))
attempt("'strict'.removesuffix(2**63)", lambda: 'strict'.removesuffix(2**63))
attempt("'%s'.removesuffix('a\\x00b')", lambda: '%s'.removesuffix('a\x00b'))
attempt("'-12'.removesuffix(Ellipsis)", lambda: '-12'.removesuffix(Ellipsis))
attempt("'\\u0660\\u0661'.removesuffix('%s')", lambda: '\u0660\u0661'.removesuffix('%s'))
attempt("'a\\x00b'.removesuffix()", lambda: 'a\x00b'.removesuffix())
attempt("'\\ud800'.removesuffix('%s')", lambda: '\ud800'.removesuffix('%s'))
attempt("'strict'.removesuffix('aXbX', 'ab\\r\\ncd\\x0b\\x85e')", lambda: 'strict'.removesuffix('aXbX', 'ab\r\ncd\x0b\x85e'))
attempt("'\\n'.removesuffix('abc', '{}')", lambda: '\n'.removesuffix('abc', '{}'))
attempt("'fi'.removesuffix('')", lambda: 'fi'.removesuffix(''))
attempt("'_x1'.removesuffix('-12', '  x  ', '{}')", lambda: '_x1'.removesuffix('-12', '  x  ', '{}'))
attempt("'TITLE Case'.removesuffix(2**31, '\\n', '\\n')", lambda: 'TITLE Case'.removesuffix(2**31, '\n', '\n'))
attempt("'x=1;y=2'.removesuffix(2, 'İI', 'İI')", lambda: 'x=1;y=2'.removesuffix(2, 'İI', 'İI'))
attempt("'ﬁne'.removesuffix('%s')", lambda: 'ﬁne'.removesuffix('%s'))
attempt("'ŉǆ'.removesuffix()", lambda: 'ŉǆ'.removesuffix())
attempt("'İI'.removesuffix('\\ud800')", lambda: 'İI'.removesuffix('\ud800'))
attempt("St('sub').removesuffix('utf-8')", lambda: St('sub').removesuffix('utf-8'))
attempt("'\\u0660\\u0661'.removesuffix('\\n')", lambda: '\u0660\u0661'.removesuffix('\n'))
attempt("'_x1'.removesuffix('123')", lambda: '_x1'.removesuffix('123'))
