# str.isalnum: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Di(dict):
    pass


class Se(set):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("'a,b,,c'.isalnum('utf-8', 'utf-8', 'Hello World')", lambda: 'a,b,,c'.isalnum('utf-8', 'utf-8', 'Hello World'))
attempt("'½²'.isalnum('utf-8')", lambda: '½²'.isalnum('utf-8'))
attempt("'Hello World'.isalnum('ΑΣ')", lambda: 'Hello World'.isalnum('ΑΣ'))
attempt("'a\\x00b'.isalnum('日本')", lambda: 'a\x00b'.isalnum('日本'))
attempt("'a\\u2028b'.isalnum('ß')", lambda: 'a\u2028b'.isalnum('ß'))
attempt("'a,b,,c'.isalnum('', '😀x')", lambda: 'a,b,,c'.isalnum('', '😀x'))
attempt("'ß'.isalnum('ab\\r\\ncd\\x0b\\x85e', 'ŉǆ')", lambda: 'ß'.isalnum('ab\r\ncd\x0b\x85e', 'ŉǆ'))
attempt("'Hello World'.isalnum('tab\\tx', ((1,2,3),))", lambda: 'Hello World'.isalnum('tab\tx', ((1,2,3),)))
attempt("'The quick brown fox'.isalnum()", lambda: 'The quick brown fox'.isalnum())
attempt("'ß'.isalnum({1,2}, Di(a=1))", lambda: 'ß'.isalnum({1,2}, Di(a=1)))
attempt("'x=1;y=2'.isalnum('日本', 'a\\x00b', '%s')", lambda: 'x=1;y=2'.isalnum('日本', 'a\x00b', '%s'))
attempt("'a'.isalnum(3.14159)", lambda: 'a'.isalnum(3.14159))
attempt("'ΑΣ'.isalnum('a\\x00b')", lambda: 'ΑΣ'.isalnum('a\x00b'))
attempt("'\\u0660\\u0661'.isalnum(St('sub'), Di(a=1))", lambda: '\u0660\u0661'.isalnum(St('sub'), Di(a=1)))
attempt("'½²'.isalnum(slice(-2,None), 'abc', ('a','b'))", lambda: '½²'.isalnum(slice(-2,None), 'abc', ('a','b')))
attempt("'\\n'.isalnum('utf-8', 'Hello World')", lambda: '\n'.isalnum('utf-8', 'Hello World'))
attempt("'aXbX'.isalnum(b'\\xff\\x00', '')", lambda: 'aXbX'.isalnum(b'\xff\x00', ''))
attempt("'\\n'.isalnum('strict', '\\ud800')", lambda: '\n'.isalnum('strict', '\ud800'))
attempt("'Hello World'.isalnum()", lambda: 'Hello World'.isalnum())
attempt("'\\u0660\\u0661'.isalnum('strict')", lambda: '\u0660\u0661'.isalnum('strict'))
attempt("'ß'.isalnum()", lambda: 'ß'.isalnum())
attempt("St('sub').isalnum(['a','b'])", lambda: St('sub').isalnum(['a','b']))
attempt("'İI'.isalnum('ab\\r\\ncd\\x0b\\x85e', 'aXbX', 'ab\\r\\ncd\\x0b\\x85e')", lambda: 'İI'.isalnum('ab\r\ncd\x0b\x85e', 'aXbX', 'ab\r\ncd\x0b\x85e'))
attempt("'%d %s'.isalnum('  x  ', '😀x')", lambda: '%d %s'.isalnum('  x  ', '😀x'))
attempt("'\\n'.isalnum(1e-320, St('sub'))", lambda: '\n'.isalnum(1e-320, St('sub')))
attempt("'x=1;y=2'.isalnum('\\ud800', slice(I(1),I(3)), 'utf-8')", lambda: 'x=1;y=2'.isalnum('\ud800', slice(I(1),I(3)), 'utf-8'))
attempt("'they\\'re bill\\'s'.isalnum(2**31, 'ΑΣ')", lambda: 'they\'re bill\'s'.isalnum(2**31, 'ΑΣ'))
attempt("'  x  '.isalnum(St('sub'), '\\n', 'a\\x00b')", lambda: '  x  '.isalnum(St('sub'), '\n', 'a\x00b'))
attempt("'aaa'.isalnum(Se({1}), '😀x')", lambda: 'aaa'.isalnum(Se({1}), '😀x'))
attempt("'they\\'re bill\\'s'.isalnum('ŉǆ')", lambda: 'they\'re bill\'s'.isalnum('ŉǆ'))
attempt("'\\n'.isalnum('a')", lambda: '\n'.isalnum('a'))
attempt("'ΑΣ'.isalnum(b'abc')", lambda: 'ΑΣ'.isalnum(b'abc'))
