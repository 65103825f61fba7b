# str.translate: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fs(frozenset):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("'fi'.translate('tab\\tx', delete=Fs({1,9}))", lambda: 'fi'.translate('tab\tx', delete=Fs({1,9})))
attempt("'Hello World'.translate('a\\x00b', 'ß')", lambda: 'Hello World'.translate('a\x00b', 'ß'))
attempt("'{0} {a}'.translate()", lambda: '{0} {a}'.translate())
attempt("'İI'.translate()", lambda: 'İI'.translate())
attempt("'ŉǆ'.translate('strict')", lambda: 'ŉǆ'.translate('strict'))
attempt("'a\\u2028b'.translate(('a','b'), '123', 'Hello World')", lambda: 'a\u2028b'.translate(('a','b'), '123', 'Hello World'))
attempt("''.translate()", lambda: ''.translate())
attempt("'-12'.translate('日本')", lambda: '-12'.translate('日本'))
attempt("'ǅ'.translate('123')", lambda: 'ǅ'.translate('123'))
attempt("'Hello World'.translate('a')", lambda: 'Hello World'.translate('a'))
attempt("'%d %s'.translate(str, '123')", lambda: '%d %s'.translate(str, '123'))
attempt("'ǅ'.translate('ΑΣ')", lambda: 'ǅ'.translate('ΑΣ'))
attempt("'_x1'.translate('utf-8')", lambda: '_x1'.translate('utf-8'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.translate('fi', '  x  ', -2**31)", lambda: 'ab\r\ncd\x0b\x85e'.translate('fi', '  x  ', -2**31))
attempt("'a,b,,c'.translate(-0.0)", lambda: 'a,b,,c'.translate(-0.0))
attempt("'a\\x00b'.translate('strict')", lambda: 'a\x00b'.translate('strict'))
attempt("'ŉǆ'.translate('İI')", lambda: 'ŉǆ'.translate('İI'))
attempt("'aXbX'.translate('')", lambda: 'aXbX'.translate(''))
attempt("'\\u0660\\u0661'.translate(I(-1))", lambda: '\u0660\u0661'.translate(I(-1)))
attempt("'-12'.translate('a,b,,c', slice('a'), '')", lambda: '-12'.translate('a,b,,c', slice('a'), ''))
attempt("'The quick brown fox'.translate('123')", lambda: 'The quick brown fox'.translate('123'))
attempt("'strict'.translate('-12', '%s')", lambda: 'strict'.translate('-12', '%s'))
attempt("'fi'.translate('-12')", lambda: 'fi'.translate('-12'))
attempt("'😀x'.translate({1:2,3:4}, St('sub'))", lambda: '😀x'.translate({1:2,3:4}, St('sub')))
attempt("'ǅ'.translate('aXbX')", lambda: 'ǅ'.translate('aXbX'))
attempt("'abc'.translate('%s', 'ŉǆ')", lambda: 'abc'.translate('%s', 'ŉǆ'))
attempt("'ŉǆ'.translate('tab\\tx', 'İI')", lambda: 'ŉǆ'.translate('tab\tx', 'İI'))
attempt("'İI'.translate('\\ud800', 0, slice(1,3))", lambda: 'İI'.translate('\ud800', 0, slice(1,3)))
attempt("'ΑΣ'.translate('utf-8')", lambda: 'ΑΣ'.translate('utf-8'))
attempt("'  x  '.translate(-0.0, 'ΑΣ')", lambda: '  x  '.translate(-0.0, 'ΑΣ'))
attempt("'%d %s'.translate('\\ud800', 'Hello World')", lambda: '%d %s'.translate('\ud800', 'Hello World'))
attempt("'strict'.translate('\\ud800')", lambda: 'strict'.translate('\ud800'))
