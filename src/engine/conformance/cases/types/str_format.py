# str.format: arguments of all kinds.


class St(str):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("'ǅ'.format(St('sub'))", lambda: 'ǅ'.format(St('sub')))
attempt("'ab\\r\\ncd\\x0b\\x85e'.format('aXbX')", lambda: 'ab\r\ncd\x0b\x85e'.format('aXbX'))
attempt("'\\n'.format('ΑΣ', '\\n')", lambda: '\n'.format('ΑΣ', '\n'))
attempt("'-12'.format('Hello World', 'fi', 'a,b,,c')", lambda: '-12'.format('Hello World', 'fi', 'a,b,,c'))
attempt("'a,b,,c'.format('', b=range(5,0,-2))", lambda: 'a,b,,c'.format('', b=range(5,0,-2)))
attempt("'a\\x00b'.format('a\\x00b')", lambda: 'a\x00b'.format('a\x00b'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.format('日本')", lambda: 'ab\r\ncd\x0b\x85e'.format('日本'))
attempt("'x=1;y=2'.format(a=bytearray(b'ab'))", lambda: 'x=1;y=2'.format(a=bytearray(b'ab')))
attempt("'{0} {a}'.format('-12', '123')", lambda: '{0} {a}'.format('-12', '123'))
attempt("'they\\'re bill\\'s'.format('aXbX', a=10)", lambda: 'they\'re bill\'s'.format('aXbX', a=10))
attempt("'½²'.format('a,b,,c')", lambda: '½²'.format('a,b,,c'))
attempt("'ﬁne'.format('a', 'Hello World', '%s')", lambda: 'ﬁne'.format('a', 'Hello World', '%s'))
attempt("'İI'.format('\\ud800', a='İI')", lambda: 'İI'.format('\ud800', a='İI'))
attempt("'\\u0660\\u0661'.format('Hello World', range(3))", lambda: '\u0660\u0661'.format('Hello World', range(3)))
attempt("'The quick brown fox'.format('a\\x00b', ((1,2,3),), 5)", lambda: 'The quick brown fox'.format('a\x00b', ((1,2,3),), 5))
attempt("'123'.format(100)", lambda: '123'.format(100))
attempt("'fi'.format('strict')", lambda: 'fi'.format('strict'))
attempt("'ŉǆ'.format('%s', -256, a=b' x ')", lambda: 'ŉǆ'.format('%s', -256, a=b' x '))
attempt("'abc'.format('strict', -0.0)", lambda: 'abc'.format('strict', -0.0))
attempt("'ﬁne'.format('  x  ')", lambda: 'ﬁne'.format('  x  '))
attempt("'İI'.format('')", lambda: 'İI'.format(''))
attempt("'a,b,,c'.format([b'a',b'b'], 'strict', b=-1)", lambda: 'a,b,,c'.format([b'a',b'b'], 'strict', b=-1))
attempt("'utf-8'.format(2**31)", lambda: 'utf-8'.format(2**31))
attempt("'%d %s'.format('')", lambda: '%d %s'.format(''))
attempt("'%s'.format('{}')", lambda: '%s'.format('{}'))
attempt("'\\ud800'.format('Hello World', 'ŉǆ', 'utf-8', a=['ab','cd'])", lambda: '\ud800'.format('Hello World', 'ŉǆ', 'utf-8', a=['ab','cd']))
attempt("'\\ud800'.format(-2**63-1)", lambda: '\ud800'.format(-2**63-1))
attempt("'日本'.format('😀x', '-12')", lambda: '日本'.format('😀x', '-12'))
attempt("St('sub').format('a,b,,c', 'ŉǆ')", lambda: St('sub').format('a,b,,c', 'ŉǆ'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.format('fi', 2**31, 'a\\x00b')", lambda: 'ab\r\ncd\x0b\x85e'.format('fi', 2**31, 'a\x00b'))
attempt("''.format('İI')", lambda: ''.format('İI'))
attempt("'TITLE Case'.format('\\u0660\\u0661')", lambda: 'TITLE Case'.format('\u0660\u0661'))
