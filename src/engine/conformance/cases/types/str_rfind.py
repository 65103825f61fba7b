# str.rfind: arguments of all kinds.


class St(str):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("'\\u0660\\u0661'.rfind('\\ud800', -10, 2)", lambda: '\u0660\u0661'.rfind('\ud800', -10, 2))
attempt("'TITLE Case'.rfind('-12')", lambda: 'TITLE Case'.rfind('-12'))
attempt("'aaa'.rfind('ΑΣ')", lambda: 'aaa'.rfind('ΑΣ'))
attempt("'a\\u2028b'.rfind('\\n')", lambda: 'a\u2028b'.rfind('\n'))
attempt("'fi'.rfind('ŉǆ')", lambda: 'fi'.rfind('ŉǆ'))
attempt("'{0} {a}'.rfind('日本', int)", lambda: '{0} {a}'.rfind('日本', int))
attempt("'{}'.rfind('ß')", lambda: '{}'.rfind('ß'))
attempt("'strict'.rfind('\\ud800', 5)", lambda: 'strict'.rfind('\ud800', 5))
attempt("'½²'.rfind('a\\x00b')", lambda: '½²'.rfind('a\x00b'))
attempt("'😀x'.rfind('%s')", lambda: '😀x'.rfind('%s'))
attempt("'strict'.rfind('strict')", lambda: 'strict'.rfind('strict'))
attempt("'strict'.rfind('', 'ß')", lambda: 'strict'.rfind('', 'ß'))
attempt("'½²'.rfind('')", lambda: '½²'.rfind(''))
attempt("'a\\x00b'.rfind('{}', 'abc')", lambda: 'a\x00b'.rfind('{}', 'abc'))
attempt("'ß'.rfind('\\n')", lambda: 'ß'.rfind('\n'))
attempt("'The quick brown fox'.rfind('a,b,,c', None, 100)", lambda: 'The quick brown fox'.rfind('a,b,,c', None, 100))
attempt("'abc'.rfind('a\\x00b', 100, 100)", lambda: 'abc'.rfind('a\x00b', 100, 100))
attempt("St('sub').rfind('%s')", lambda: St('sub').rfind('%s'))
attempt("'Hello World'.rfind('utf-8')", lambda: 'Hello World'.rfind('utf-8'))
attempt("'a'.rfind('İI')", lambda: 'a'.rfind('İI'))
attempt("'aaa'.rfind('-12', -1, 2)", lambda: 'aaa'.rfind('-12', -1, 2))
attempt("'Hello World'.rfind('-12', 'fi')", lambda: 'Hello World'.rfind('-12', 'fi'))
attempt("'aXbX'.rfind('abc')", lambda: 'aXbX'.rfind('abc'))
attempt("'😀x'.rfind(-2**63)", lambda: '😀x'.rfind(-2**63))
attempt("'{}'.rfind('{}', 100)", lambda: '{}'.rfind('{}', 100))
attempt("'123'.rfind('\\ud800')", lambda: '123'.rfind('\ud800'))
attempt("'tab\\tx'.rfind('\\u0660\\u0661')", lambda: 'tab\tx'.rfind('\u0660\u0661'))
attempt("'ß'.rfind('a\\x00b')", lambda: 'ß'.rfind('a\x00b'))
attempt("'½²'.rfind(-0.0)", lambda: '½²'.rfind(-0.0))
attempt("'%s'.rfind(St('sub'), 'a\\x00b')", lambda: '%s'.rfind(St('sub'), 'a\x00b'))
attempt("'ß'.rfind('tab\\tx')", lambda: 'ß'.rfind('tab\tx'))
attempt("'١٢'.rfind(10**20)", lambda: '١٢'.rfind(10**20))
