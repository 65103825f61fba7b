# str.islower: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class In(int):
    pass


class Tu(tuple):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("''.islower('  x  ')", lambda: ''.islower('  x  '))
attempt("'%d %s'.islower('tab\\tx', 'strict')", lambda: '%d %s'.islower('tab\tx', 'strict'))
attempt("'aaa'.islower('日本', '日本')", lambda: 'aaa'.islower('日本', '日本'))
attempt("'½²'.islower('ß')", lambda: '½²'.islower('ß'))
attempt("'\\ud800'.islower('\\u0660\\u0661')", lambda: '\ud800'.islower('\u0660\u0661'))
attempt("'١٢'.islower(Tu((1,)), 'a')", lambda: '١٢'.islower(Tu((1,)), 'a'))
attempt("'a\\x00b'.islower(b'a,b', {97:None})", lambda: 'a\x00b'.islower(b'a,b', {97:None}))
attempt("'\\u0660\\u0661'.islower('aXbX')", lambda: '\u0660\u0661'.islower('aXbX'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.islower('aXbX', St('sub'), 'a')", lambda: 'ab\r\ncd\x0b\x85e'.islower('aXbX', St('sub'), 'a'))
attempt("'日本'.islower('a\\x00b')", lambda: '日本'.islower('a\x00b'))
attempt("'a\\u2028b'.islower('ab\\r\\ncd\\x0b\\x85e')", lambda: 'a\u2028b'.islower('ab\r\ncd\x0b\x85e'))
attempt("'they\\'re bill\\'s'.islower('')", lambda: 'they\'re bill\'s'.islower(''))
attempt("'%d %s'.islower('İI')", lambda: '%d %s'.islower('İI'))
attempt("'ŉǆ'.islower()", lambda: 'ŉǆ'.islower())
attempt("''.islower(-2**63-1)", lambda: ''.islower(-2**63-1))
attempt("'😀x'.islower({'a':1})", lambda: '😀x'.islower({'a':1}))
attempt("'a'.islower(I(2), 'ß')", lambda: 'a'.islower(I(2), 'ß'))
attempt("'{}'.islower('123')", lambda: '{}'.islower('123'))
attempt("'a\\x00b'.islower()", lambda: 'a\x00b'.islower())
attempt("'\\ud800'.islower('ΑΣ', [b'a',b'b'])", lambda: '\ud800'.islower('ΑΣ', [b'a',b'b']))
attempt("'they\\'re bill\\'s'.islower()", lambda: 'they\'re bill\'s'.islower())
attempt("'utf-8'.islower('İI', 'a')", lambda: 'utf-8'.islower('İI', 'a'))
attempt("'aXbX'.islower()", lambda: 'aXbX'.islower())
attempt("'😀x'.islower()", lambda: '😀x'.islower())
attempt("'The quick brown fox'.islower(256, {'x':'y'})", lambda: 'The quick brown fox'.islower(256, {'x':'y'}))
attempt("'aaa'.islower()", lambda: 'aaa'.islower())
attempt("'aaa'.islower('%s', 'aXbX')", lambda: 'aaa'.islower('%s', 'aXbX'))
attempt("'Hello World'.islower('abc')", lambda: 'Hello World'.islower('abc'))
attempt("'ﬁne'.islower('')", lambda: 'ﬁne'.islower(''))
attempt("'Hello World'.islower('ab\\r\\ncd\\x0b\\x85e')", lambda: 'Hello World'.islower('ab\r\ncd\x0b\x85e'))
attempt("'日本'.islower('strict')", lambda: '日本'.islower('strict'))
attempt("''.islower(In(5))", lambda: ''.islower(In(5)))
