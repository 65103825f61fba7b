# str.count: arguments of all kinds.


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


attempt("'{}'.count('')", lambda: '{}'.count(''))
attempt("'a\\u2028b'.count('日本')", lambda: 'a\u2028b'.count('日本'))
attempt("'  x  '.count('a,b,,c', 'a,b,,c', 'a')", lambda: '  x  '.count('a,b,,c', 'a,b,,c', 'a'))
attempt("'a\\u2028b'.count()", lambda: 'a\u2028b'.count())
attempt("'ΑΣ'.count('aXbX', 1)", lambda: 'ΑΣ'.count('aXbX', 1))
attempt("St('sub').count(-1)", lambda: St('sub').count(-1))
attempt("St('sub').count('{}', None, 1)", lambda: St('sub').count('{}', None, 1))
attempt("'-12'.count('aXbX')", lambda: '-12'.count('aXbX'))
attempt("'a'.count('ŉǆ', 5)", lambda: 'a'.count('ŉǆ', 5))
attempt("'ß'.count('ab\\r\\ncd\\x0b\\x85e', -10, 5)", lambda: 'ß'.count('ab\r\ncd\x0b\x85e', -10, 5))
attempt("'ǅ'.count('aXbX', 1, -10)", lambda: 'ǅ'.count('aXbX', 1, -10))
attempt("'The quick brown fox'.count('utf-8')", lambda: 'The quick brown fox'.count('utf-8'))
attempt("'Hello World'.count(123456789.123, 'fi', 'ab\\r\\ncd\\x0b\\x85e')", lambda: 'Hello World'.count(123456789.123, 'fi', 'ab\r\ncd\x0b\x85e'))
attempt("'½²'.count('😀x', -10, 1)", lambda: '½²'.count('😀x', -10, 1))
attempt("'a\\x00b'.count('😀x')", lambda: 'a\x00b'.count('😀x'))
attempt("'ǅ'.count('aXbX', 'abc', '\\n')", lambda: 'ǅ'.count('aXbX', 'abc', '\n'))
attempt("'😀x'.count('%s')", lambda: '😀x'.count('%s'))
attempt("'١٢'.count()", lambda: '١٢'.count())
attempt("'_x1'.count('\\n', I(2))", lambda: '_x1'.count('\n', I(2)))
attempt("'İI'.count()", lambda: 'İI'.count())
attempt("'\\u0660\\u0661'.count('İI', 2)", lambda: '\u0660\u0661'.count('İI', 2))
attempt("'ﬁne'.count('İI', -1)", lambda: 'ﬁne'.count('İI', -1))
attempt("'{0} {a}'.count('Hello World')", lambda: '{0} {a}'.count('Hello World'))
attempt("'The quick brown fox'.count()", lambda: 'The quick brown fox'.count())
attempt("'_x1'.count('abc', 'a\\x00b', 'tab\\tx')", lambda: '_x1'.count('abc', 'a\x00b', 'tab\tx'))
attempt("'{}'.count('日本')", lambda: '{}'.count('日本'))
attempt("'_x1'.count('abc')", lambda: '_x1'.count('abc'))
attempt("'\\u0660\\u0661'.count('%s')", lambda: '\u0660\u0661'.count('%s'))
attempt("'aaa'.count('😀x')", lambda: 'aaa'.count('😀x'))
attempt("'a,b,,c'.count('ab\\r\\ncd\\x0b\\x85e')", lambda: 'a,b,,c'.count('ab\r\ncd\x0b\x85e'))
attempt("'a\\x00b'.count(St('sub'))", lambda: 'a\x00b'.count(St('sub')))
attempt("'ab\\r\\ncd\\x0b\\x85e'.count('-12', None, 1)", lambda: 'ab\r\ncd\x0b\x85e'.count('-12', None, 1))
