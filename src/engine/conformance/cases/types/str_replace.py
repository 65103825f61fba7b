# str.replace: arguments of all kinds.


class St(str):
    pass


class Li(list):
    pass


class Tu(tuple):
    pass


class Se(set):
    pass


def attempt(label, f):
    outcome = None
    try:
        outcome = f()
        kind = type(outcome).__name__
    except (TypeError, ValueError, ArithmeticError, LookupError) as e:
        kind, outcome = 'error', e
    except Exception as e:
        kind, outcome = 'other error', e
    print(f'{label:<40} {kind}: {str(outcome)[:250]!r}')


attempt("'  x  '.replace('')", lambda: '  x  '.replace(''))
attempt("'½²'.replace(Tu((1,)))", lambda: '½²'.replace(Tu((1,))))
attempt("'_x1'.replace(7)", lambda: '_x1'.replace(7))
attempt("'ab\\r\\ncd\\x0b\\x85e'.replace(-1e308)", lambda: 'ab\r\ncd\x0b\x85e'.replace(-1e308))
attempt("'a,b,,c'.replace('  x  ')", lambda: 'a,b,,c'.replace('  x  '))
attempt("'a\\u2028b'.replace('123')", lambda: 'a\u2028b'.replace('123'))
attempt("'ŉǆ'.replace('\\n')", lambda: 'ŉǆ'.replace('\n'))
attempt("'ŉǆ'.replace('İI')", lambda: 'ŉǆ'.replace('İI'))
attempt("'{}'.replace('abc', 'aXbX')", lambda: '{}'.replace('abc', 'aXbX'))
attempt("'\\n'.replace('aXbX', {1:2,3:4})", lambda: '\n'.replace('aXbX', {1:2,3:4}))
attempt("'\\n'.replace('😀x', b'\\xff\\x00')", lambda: '\n'.replace('😀x', b'\xff\x00'))
attempt("'%s'.replace('\\u0660\\u0661')", lambda: '%s'.replace('\u0660\u0661'))
attempt("'a\\u2028b'.replace(10**20, 'a', 'abc')", lambda: 'a\u2028b'.replace(10**20, 'a', 'abc'))
attempt("'ŉǆ'.replace()", lambda: 'ŉǆ'.replace())
attempt("'x=1;y=2'.replace('strict')", lambda: 'x=1;y=2'.replace('strict'))
attempt("'١٢'.replace('aXbX')", lambda: '١٢'.replace('aXbX'))
attempt("'aaa'.replace('\\u0660\\u0661', 'ß', 'abc')", lambda: 'aaa'.replace('\u0660\u0661', 'ß', 'abc'))
attempt("'\\ud800'.replace('abc', '\\u0660\\u0661', 'utf-8', count=Li([1,2]))", lambda: '\ud800'.replace('abc', '\u0660\u0661', 'utf-8', count=Li([1,2])))
attempt("'-12'.replace('tab\\tx')", lambda: '-12'.replace('tab\tx'))
attempt("'123'.replace('abc')", lambda: '123'.replace('abc'))
attempt("'a'.replace('aXbX', 'ŉǆ')", lambda: 'a'.replace('aXbX', 'ŉǆ'))
attempt("'_x1'.replace('ΑΣ', '\\u0660\\u0661')", lambda: '_x1'.replace('ΑΣ', '\u0660\u0661'))
attempt("'tab\\tx'.replace('Hello World', 'İI', count=b'abc')", lambda: 'tab\tx'.replace('Hello World', 'İI', count=b'abc'))
attempt("'\\u0660\\u0661'.replace('Hello World', '-12', 'ß')", lambda: '\u0660\u0661'.replace('Hello World', '-12', 'ß'))
attempt("'abc'.replace('a,b,,c', '123')", lambda: 'abc'.replace('a,b,,c', '123'))
attempt("'ǅ'.replace(St('sub'), '123')", lambda: 'ǅ'.replace(St('sub'), '123'))
attempt("'_x1'.replace('ŉǆ', 'abc')", lambda: '_x1'.replace('ŉǆ', 'abc'))
attempt("'abc'.replace('\\ud800')", lambda: 'abc'.replace('\ud800'))
attempt("'tab\\tx'.replace('Hello World')", lambda: 'tab\tx'.replace('Hello World'))
attempt("'a\\x00b'.replace()", lambda: 'a\x00b'.replace())
attempt("'TITLE Case'.replace('', 'a\\x00b')", lambda: 'TITLE Case'.replace('', 'a\x00b'))
attempt("'a\\u2028b'.replace('\\n', count=Se({1}))", lambda: 'a\u2028b'.replace('\n', count=Se({1})))
