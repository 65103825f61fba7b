# str.strip: arguments of all kinds.


class St(str):
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


attempt("'%d %s'.strip('strict', str)", lambda: '%d %s'.strip('strict', str))
attempt("'\\n'.strip({'a':1})", lambda: '\n'.strip({'a':1}))
attempt("'fi'.strip()", lambda: 'fi'.strip())
attempt("'😀x'.strip('Hello World', 'abc')", lambda: '😀x'.strip('Hello World', 'abc'))
attempt("'they\\'re bill\\'s'.strip('ß')", lambda: 'they\'re bill\'s'.strip('ß'))
attempt("'abc'.strip('ΑΣ', 'aXbX')", lambda: 'abc'.strip('ΑΣ', 'aXbX'))
attempt("'ß'.strip('\\ud800')", lambda: 'ß'.strip('\ud800'))
attempt("'%s'.strip('\\n')", lambda: '%s'.strip('\n'))
attempt("'-12'.strip()", lambda: '-12'.strip())
attempt("'ab\\r\\ncd\\x0b\\x85e'.strip(2.5, 'ß')", lambda: 'ab\r\ncd\x0b\x85e'.strip(2.5, 'ß'))
attempt("'½²'.strip(['ab','cd'], 'abc')", lambda: '½²'.strip(['ab','cd'], 'abc'))
attempt("'ŉǆ'.strip(slice(1,3))", lambda: 'ŉǆ'.strip(slice(1,3)))
attempt("'123'.strip(str)", lambda: '123'.strip(str))
attempt("'_x1'.strip('\\n', -256)", lambda: '_x1'.strip('\n', -256))
attempt("'a\\x00b'.strip('{}', float('-inf'))", lambda: 'a\x00b'.strip('{}', float('-inf')))
attempt("'ǅ'.strip('a,b,,c', 'aXbX')", lambda: 'ǅ'.strip('a,b,,c', 'aXbX'))
attempt("'\\n'.strip(Tu((1,)), 'ab\\r\\ncd\\x0b\\x85e', 'utf-8')", lambda: '\n'.strip(Tu((1,)), 'ab\r\ncd\x0b\x85e', 'utf-8'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.strip('fi')", lambda: 'ab\r\ncd\x0b\x85e'.strip('fi'))
attempt("'%s'.strip('ΑΣ')", lambda: '%s'.strip('ΑΣ'))
attempt("'TITLE Case'.strip('')", lambda: 'TITLE Case'.strip(''))
attempt("'ŉǆ'.strip(1j)", lambda: 'ŉǆ'.strip(1j))
attempt("'Hello World'.strip('ß', '  x  ')", lambda: 'Hello World'.strip('ß', '  x  '))
attempt("'TITLE Case'.strip('a\\x00b')", lambda: 'TITLE Case'.strip('a\x00b'))
attempt("'utf-8'.strip('\\ud800')", lambda: 'utf-8'.strip('\ud800'))
attempt("'ŉǆ'.strip(St('sub'), 'ΑΣ')", lambda: 'ŉǆ'.strip(St('sub'), 'ΑΣ'))
attempt("'%s'.strip('😀x')", lambda: '%s'.strip('😀x'))
attempt("'a\\u2028b'.strip('a')", lambda: 'a\u2028b'.strip('a'))
attempt("'ǅ'.strip('ab\\r\\ncd\\x0b\\x85e')", lambda: 'ǅ'.strip('ab\r\ncd\x0b\x85e'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.strip('abc')", lambda: 'ab\r\ncd\x0b\x85e'.strip('abc'))
attempt("'a\\u2028b'.strip([(1,2),(3,4)])", lambda: 'a\u2028b'.strip([(1,2),(3,4)]))
attempt("'TITLE Case'.strip(str)", lambda: 'TITLE Case'.strip(str))
attempt("'aXbX'.strip('aXbX')", lambda: 'aXbX'.strip('aXbX'))
