# str.split: arguments of all kinds.


class St(str):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("'_x1'.split('fi', 'strict')", lambda: '_x1'.split('fi', 'strict'))
attempt("'they\\'re bill\\'s'.split()", lambda: 'they\'re bill\'s'.split())
attempt("'日本'.split('😀x')", lambda: '日本'.split('😀x'))
attempt("'aXbX'.split(0.1, 'Hello World')", lambda: 'aXbX'.split(0.1, 'Hello World'))
attempt("'\\ud800'.split(range(3), 'aXbX')", lambda: '\ud800'.split(range(3), 'aXbX'))
attempt("'😀x'.split()", lambda: '😀x'.split())
attempt("'  x  '.split()", lambda: '  x  '.split())
attempt("'ß'.split('a,b,,c', 'ΑΣ', '{}')", lambda: 'ß'.split('a,b,,c', 'ΑΣ', '{}'))
attempt("'-12'.split('ΑΣ', St('sub'))", lambda: '-12'.split('ΑΣ', St('sub')))
attempt("'a\\u2028b'.split('ŉǆ')", lambda: 'a\u2028b'.split('ŉǆ'))
attempt("'ŉǆ'.split('{}')", lambda: 'ŉǆ'.split('{}'))
attempt("'strict'.split(float('-inf'))", lambda: 'strict'.split(float('-inf')))
attempt("'\\u0660\\u0661'.split('123')", lambda: '\u0660\u0661'.split('123'))
attempt("'aaa'.split('ΑΣ')", lambda: 'aaa'.split('ΑΣ'))
attempt("'ΑΣ'.split('123', '日本')", lambda: 'ΑΣ'.split('123', '日本'))
attempt("'abc'.split('-12', maxsplit='tab\\tx')", lambda: 'abc'.split('-12', maxsplit='tab\tx'))
attempt("'日本'.split('a')", lambda: '日本'.split('a'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.split('{}', 0.0, '  x  ', maxsplit=It(1,2))", lambda: 'ab\r\ncd\x0b\x85e'.split('{}', 0.0, '  x  ', maxsplit=It(1,2)))
attempt("'tab\\tx'.split('123')", lambda: 'tab\tx'.split('123'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.split('a,b,,c', '日本', '\\ud800')", lambda: 'ab\r\ncd\x0b\x85e'.split('a,b,,c', '日本', '\ud800'))
attempt("'a\\u2028b'.split('strict', 'a\\x00b', 'a')", lambda: 'a\u2028b'.split('strict', 'a\x00b', 'a'))
attempt("'ﬁne'.split('strict', 'tab\\tx')", lambda: 'ﬁne'.split('strict', 'tab\tx'))
attempt("'aXbX'.split(-2**63-1)", lambda: 'aXbX'.split(-2**63-1))
attempt("'{0} {a}'.split('\\n', '', memoryview(b'xyz'))", lambda: '{0} {a}'.split('\n', '', memoryview(b'xyz')))
attempt("'abc'.split('a\\x00b', sep='a\\x00b')", lambda: 'abc'.split('a\x00b', sep='a\x00b'))
attempt("'123'.split('utf-8')", lambda: '123'.split('utf-8'))
attempt("'ŉǆ'.split(('a','b'), 0)", lambda: 'ŉǆ'.split(('a','b'), 0))
attempt("'😀x'.split(bytearray(b'ab'), 'abc')", lambda: '😀x'.split(bytearray(b'ab'), 'abc'))
attempt("'😀x'.split({1:1}.keys())", lambda: '😀x'.split({1:1}.keys()))
attempt("'a\\u2028b'.split(sep=Sq(3,4))", lambda: 'a\u2028b'.split(sep=Sq(3,4)))
attempt("'\\n'.split()", lambda: '\n'.split())
