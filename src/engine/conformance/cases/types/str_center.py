# str.center: arguments of all kinds.


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


attempt("'😀x'.center(0, 'Hello World')", lambda: '😀x'.center(0, 'Hello World'))
attempt("'tab\\tx'.center(0)", lambda: 'tab\tx'.center(0))
attempt("'123'.center(3)", lambda: '123'.center(3))
attempt("'a\\u2028b'.center(3, '%s')", lambda: 'a\u2028b'.center(3, '%s'))
attempt("'aXbX'.center(12, 'ŉǆ')", lambda: 'aXbX'.center(12, 'ŉǆ'))
attempt("'-12'.center(12)", lambda: '-12'.center(12))
attempt("'ǅ'.center(3)", lambda: 'ǅ'.center(3))
attempt("'utf-8'.center(None, 'ab\\r\\ncd\\x0b\\x85e')", lambda: 'utf-8'.center(None, 'ab\r\ncd\x0b\x85e'))
attempt("'aXbX'.center(20)", lambda: 'aXbX'.center(20))
attempt("'  x  '.center(12, '\\n')", lambda: '  x  '.center(12, '\n'))
attempt("'a\\x00b'.center(-1)", lambda: 'a\x00b'.center(-1))
attempt("'\\ud800'.center('-12', St('sub'))", lambda: '\ud800'.center('-12', St('sub')))
attempt("'ǅ'.center('😀x', 'utf-8', 'utf-8')", lambda: 'ǅ'.center('😀x', 'utf-8', 'utf-8'))
attempt("'{}'.center(5, '-12')", lambda: '{}'.center(5, '-12'))
attempt("'they\\'re bill\\'s'.center(I(8))", lambda: 'they\'re bill\'s'.center(I(8)))
attempt("'ǅ'.center('utf-8', 'strict')", lambda: 'ǅ'.center('utf-8', 'strict'))
attempt("'Hello World'.center()", lambda: 'Hello World'.center())
attempt("'abc'.center(True)", lambda: 'abc'.center(True))
attempt("'%s'.center(3, 'ab\\r\\ncd\\x0b\\x85e')", lambda: '%s'.center(3, 'ab\r\ncd\x0b\x85e'))
attempt("'\\n'.center('\\u0660\\u0661', -0.0)", lambda: '\n'.center('\u0660\u0661', -0.0))
attempt("'İI'.center(3)", lambda: 'İI'.center(3))
attempt("'ǅ'.center('', '😀x')", lambda: 'ǅ'.center('', '😀x'))
attempt("'aaa'.center(7.5, 'aXbX')", lambda: 'aaa'.center(7.5, 'aXbX'))
attempt("'ΑΣ'.center('tab\\tx')", lambda: 'ΑΣ'.center('tab\tx'))
attempt("St('sub').center(5)", lambda: St('sub').center(5))
attempt("'ǅ'.center(7.5)", lambda: 'ǅ'.center(7.5))
attempt("'{}'.center(3)", lambda: '{}'.center(3))
attempt("'TITLE Case'.center(7.5, 'aXbX')", lambda: 'TITLE Case'.center(7.5, 'aXbX'))
attempt("'{}'.center(-1, '  x  ')", lambda: '{}'.center(-1, '  x  '))
attempt("'\\u0660\\u0661'.center('fi')", lambda: '\u0660\u0661'.center('fi'))
attempt("'aXbX'.center(I(8))", lambda: 'aXbX'.center(I(8)))
attempt("'TITLE Case'.center(12, 'İI')", lambda: 'TITLE Case'.center(12, 'İI'))
