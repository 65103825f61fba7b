# str.rpartition: arguments of all kinds.


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


attempt("'they\\'re bill\\'s'.rpartition('utf-8', {}, 'fi')", lambda: 'they\'re bill\'s'.rpartition('utf-8', {}, 'fi'))
attempt("''.rpartition('😀x')", lambda: ''.rpartition('😀x'))
attempt("'a,b,,c'.rpartition('  x  ', 'a', '\\n')", lambda: 'a,b,,c'.rpartition('  x  ', 'a', '\n'))
attempt("'ΑΣ'.rpartition('aXbX')", lambda: 'ΑΣ'.rpartition('aXbX'))
attempt("'strict'.rpartition()", lambda: 'strict'.rpartition())
attempt("'aaa'.rpartition('tab\\tx', 'abc')", lambda: 'aaa'.rpartition('tab\tx', 'abc'))
attempt("'İI'.rpartition('')", lambda: 'İI'.rpartition(''))
attempt("'TITLE Case'.rpartition('fi', 'Hello World')", lambda: 'TITLE Case'.rpartition('fi', 'Hello World'))
attempt("'_x1'.rpartition(2**64)", lambda: '_x1'.rpartition(2**64))
attempt("'they\\'re bill\\'s'.rpartition('  x  ')", lambda: 'they\'re bill\'s'.rpartition('  x  '))
attempt("'a'.rpartition('ΑΣ', 'a,b,,c')", lambda: 'a'.rpartition('ΑΣ', 'a,b,,c'))
attempt("'tab\\tx'.rpartition()", lambda: 'tab\tx'.rpartition())
attempt("'日本'.rpartition('ŉǆ')", lambda: '日本'.rpartition('ŉǆ'))
attempt("'TITLE Case'.rpartition(St('sub'))", lambda: 'TITLE Case'.rpartition(St('sub')))
attempt("'a\\x00b'.rpartition('\\ud800', '{}')", lambda: 'a\x00b'.rpartition('\ud800', '{}'))
attempt("'x=1;y=2'.rpartition('\\ud800')", lambda: 'x=1;y=2'.rpartition('\ud800'))
attempt("'strict'.rpartition('123', complex('nan'))", lambda: 'strict'.rpartition('123', complex('nan')))
attempt("'ΑΣ'.rpartition()", lambda: 'ΑΣ'.rpartition())
attempt("'{0} {a}'.rpartition('\\ud800', 'fi', b'abc')", lambda: '{0} {a}'.rpartition('\ud800', 'fi', b'abc'))
attempt("'strict'.rpartition('\\ud800')", lambda: 'strict'.rpartition('\ud800'))
attempt("'١٢'.rpartition('utf-8', '😀x', '123')", lambda: '١٢'.rpartition('utf-8', '😀x', '123'))
attempt("'  x  '.rpartition('{}')", lambda: '  x  '.rpartition('{}'))
attempt("'%d %s'.rpartition([(1,2),(3,4)], 0)", lambda: '%d %s'.rpartition([(1,2),(3,4)], 0))
attempt("'%d %s'.rpartition('\\u0660\\u0661', '\\u0660\\u0661', I(2))", lambda: '%d %s'.rpartition('\u0660\u0661', '\u0660\u0661', I(2)))
attempt("'fi'.rpartition('a,b,,c')", lambda: 'fi'.rpartition('a,b,,c'))
attempt("'TITLE Case'.rpartition(7)", lambda: 'TITLE Case'.rpartition(7))
attempt("'x=1;y=2'.rpartition('Hello World', St('sub'))", lambda: 'x=1;y=2'.rpartition('Hello World', St('sub')))
attempt("'{}'.rpartition('a\\x00b')", lambda: '{}'.rpartition('a\x00b'))
attempt("'½²'.rpartition('{}')", lambda: '½²'.rpartition('{}'))
attempt("'½²'.rpartition('ab\\r\\ncd\\x0b\\x85e')", lambda: '½²'.rpartition('ab\r\ncd\x0b\x85e'))
attempt("'{0} {a}'.rpartition('ŉǆ')", lambda: '{0} {a}'.rpartition('ŉǆ'))
