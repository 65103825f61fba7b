# str.isnumeric: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'fi'.isnumeric('  x  ')", lambda: 'fi'.isnumeric('  x  '))
attempt("'aaa'.isnumeric('ab\\r\\ncd\\x0b\\x85e')", lambda: 'aaa'.isnumeric('ab\r\ncd\x0b\x85e'))
attempt("'_x1'.isnumeric(10)", lambda: '_x1'.isnumeric(10))
attempt("'%s'.isnumeric({1,2})", lambda: '%s'.isnumeric({1,2}))
attempt("'strict'.isnumeric('tab\\tx')", lambda: 'strict'.isnumeric('tab\tx'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.isnumeric('utf-8', '\\n')", lambda: 'ab\r\ncd\x0b\x85e'.isnumeric('utf-8', '\n'))
attempt("'\\u0660\\u0661'.isnumeric('utf-8', '😀x', '{}')", lambda: '\u0660\u0661'.isnumeric('utf-8', '😀x', '{}'))
attempt("'_x1'.isnumeric(False, 'ΑΣ')", lambda: '_x1'.isnumeric(False, 'ΑΣ'))
attempt("'TITLE Case'.isnumeric('ab\\r\\ncd\\x0b\\x85e')", lambda: 'TITLE Case'.isnumeric('ab\r\ncd\x0b\x85e'))
attempt("'utf-8'.isnumeric('\\n')", lambda: 'utf-8'.isnumeric('\n'))
attempt("'x=1;y=2'.isnumeric(2**31, 'utf-8')", lambda: 'x=1;y=2'.isnumeric(2**31, 'utf-8'))
attempt("'strict'.isnumeric('-12', '\\u0660\\u0661')", lambda: 'strict'.isnumeric('-12', '\u0660\u0661'))
attempt("'TITLE Case'.isnumeric('-12')", lambda: 'TITLE Case'.isnumeric('-12'))
attempt("'x=1;y=2'.isnumeric(I(-1))", lambda: 'x=1;y=2'.isnumeric(I(-1)))
attempt("'ﬁne'.isnumeric('')", lambda: 'ﬁne'.isnumeric(''))
attempt("'½²'.isnumeric('日本')", lambda: '½²'.isnumeric('日本'))
attempt("'ß'.isnumeric('aXbX')", lambda: 'ß'.isnumeric('aXbX'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.isnumeric('İI', '  x  ')", lambda: 'ab\r\ncd\x0b\x85e'.isnumeric('İI', '  x  '))
attempt("'fi'.isnumeric('123', 'strict')", lambda: 'fi'.isnumeric('123', 'strict'))
attempt("'%d %s'.isnumeric('')", lambda: '%d %s'.isnumeric(''))
attempt("'\\u0660\\u0661'.isnumeric('日本')", lambda: '\u0660\u0661'.isnumeric('日本'))
attempt("'strict'.isnumeric(3, {1:2,3:4})", lambda: 'strict'.isnumeric(3, {1:2,3:4}))
attempt("'ǅ'.isnumeric()", lambda: 'ǅ'.isnumeric())
attempt("'abc'.isnumeric(memoryview(b'xyz'), 'ß')", lambda: 'abc'.isnumeric(memoryview(b'xyz'), 'ß'))
attempt("'fi'.isnumeric('')", lambda: 'fi'.isnumeric(''))
attempt("'abc'.isnumeric('', 'fi', '{}')", lambda: 'abc'.isnumeric('', 'fi', '{}'))
attempt("'strict'.isnumeric()", lambda: 'strict'.isnumeric())
attempt("'a\\x00b'.isnumeric('日本')", lambda: 'a\x00b'.isnumeric('日本'))
attempt("'fi'.isnumeric('ŉǆ')", lambda: 'fi'.isnumeric('ŉǆ'))
attempt("'a\\u2028b'.isnumeric('\\n', 'a,b,,c')", lambda: 'a\u2028b'.isnumeric('\n', 'a,b,,c'))
attempt("'١٢'.isnumeric('😀x', int)", lambda: '١٢'.isnumeric('😀x', int))
attempt("'%d %s'.isnumeric('a')", lambda: '%d %s'.isnumeric('a'))
