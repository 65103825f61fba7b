# str.isdecimal: arguments of all kinds.


class St(str):
    pass


class Fl(float):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("'½²'.isdecimal(['ab','cd'])", lambda: '½²'.isdecimal(['ab','cd']))
attempt("'fi'.isdecimal('ab\\r\\ncd\\x0b\\x85e')", lambda: 'fi'.isdecimal('ab\r\ncd\x0b\x85e'))
attempt("'½²'.isdecimal()", lambda: '½²'.isdecimal())
attempt("'  x  '.isdecimal(slice(1,3))", lambda: '  x  '.isdecimal(slice(1,3)))
attempt("'\\u0660\\u0661'.isdecimal('İI', slice(0,0))", lambda: '\u0660\u0661'.isdecimal('İI', slice(0,0)))
attempt("'a\\u2028b'.isdecimal('{}')", lambda: 'a\u2028b'.isdecimal('{}'))
attempt("'-12'.isdecimal(slice(None,None,2), 'Hello World', '123')", lambda: '-12'.isdecimal(slice(None,None,2), 'Hello World', '123'))
attempt("'tab\\tx'.isdecimal()", lambda: 'tab\tx'.isdecimal())
attempt("'ﬁne'.isdecimal('123')", lambda: 'ﬁne'.isdecimal('123'))
attempt("'123'.isdecimal()", lambda: '123'.isdecimal())
attempt("''.isdecimal()", lambda: ''.isdecimal())
attempt("'ﬁne'.isdecimal('%s')", lambda: 'ﬁne'.isdecimal('%s'))
attempt("'x=1;y=2'.isdecimal('İI', 'İI')", lambda: 'x=1;y=2'.isdecimal('İI', 'İI'))
attempt("'Hello World'.isdecimal('aXbX', 'strict')", lambda: 'Hello World'.isdecimal('aXbX', 'strict'))
attempt("'tab\\tx'.isdecimal('😀x')", lambda: 'tab\tx'.isdecimal('😀x'))
attempt("'ﬁne'.isdecimal('strict')", lambda: 'ﬁne'.isdecimal('strict'))
attempt("'{}'.isdecimal('a', '日本')", lambda: '{}'.isdecimal('a', '日本'))
attempt("'١٢'.isdecimal()", lambda: '١٢'.isdecimal())
attempt("'TITLE Case'.isdecimal(0.1, 123456789.123, '😀x')", lambda: 'TITLE Case'.isdecimal(0.1, 123456789.123, '😀x'))
attempt("St('sub').isdecimal('%s', 1e16, '{}')", lambda: St('sub').isdecimal('%s', 1e16, '{}'))
attempt("'\\n'.isdecimal('')", lambda: '\n'.isdecimal(''))
attempt("'strict'.isdecimal('\\ud800')", lambda: 'strict'.isdecimal('\ud800'))
attempt("'a\\u2028b'.isdecimal(Fl(2.5))", lambda: 'a\u2028b'.isdecimal(Fl(2.5)))
attempt("'a\\x00b'.isdecimal()", lambda: 'a\x00b'.isdecimal())
attempt("'½²'.isdecimal(((1,2,3),), 'Hello World', 'ΑΣ')", lambda: '½²'.isdecimal(((1,2,3),), 'Hello World', 'ΑΣ'))
attempt("'The quick brown fox'.isdecimal()", lambda: 'The quick brown fox'.isdecimal())
attempt("'they\\'re bill\\'s'.isdecimal('Hello World')", lambda: 'they\'re bill\'s'.isdecimal('Hello World'))
attempt("'%d %s'.isdecimal('fi', '-12')", lambda: '%d %s'.isdecimal('fi', '-12'))
attempt("'fi'.isdecimal(St('sub'))", lambda: 'fi'.isdecimal(St('sub')))
attempt("St('sub').isdecimal('123', [])", lambda: St('sub').isdecimal('123', []))
attempt("'ǅ'.isdecimal('ΑΣ')", lambda: 'ǅ'.isdecimal('ΑΣ'))
attempt("''.isdecimal('{}', 'ab\\r\\ncd\\x0b\\x85e')", lambda: ''.isdecimal('{}', 'ab\r\ncd\x0b\x85e'))
