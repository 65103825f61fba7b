# str.startswith: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
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


attempt("'ab\\r\\ncd\\x0b\\x85e'.startswith('  x  ')", lambda: 'ab\r\ncd\x0b\x85e'.startswith('  x  '))
attempt("'½²'.startswith('123')", lambda: '½²'.startswith('123'))
attempt("'aXbX'.startswith('-12')", lambda: 'aXbX'.startswith('-12'))
attempt("'_x1'.startswith('ŉǆ', I(2))", lambda: '_x1'.startswith('ŉǆ', I(2)))
attempt("'ΑΣ'.startswith('ß', 5)", lambda: 'ΑΣ'.startswith('ß', 5))
attempt("'١٢'.startswith('{}')", lambda: '١٢'.startswith('{}'))
attempt("'{}'.startswith(1e-320, '-12', 1)", lambda: '{}'.startswith(1e-320, '-12', 1))
attempt("'a,b,,c'.startswith('İI', 'a,b,,c', {1:1}.keys())", lambda: 'a,b,,c'.startswith('İI', 'a,b,,c', {1:1}.keys()))
attempt("'utf-8'.startswith('')", lambda: 'utf-8'.startswith(''))
attempt("'123'.startswith('abc', 2)", lambda: '123'.startswith('abc', 2))
attempt("'tab\\tx'.startswith('ab\\r\\ncd\\x0b\\x85e')", lambda: 'tab\tx'.startswith('ab\r\ncd\x0b\x85e'))
attempt("'Hello World'.startswith('abc', 5)", lambda: 'Hello World'.startswith('abc', 5))
attempt("'ß'.startswith('')", lambda: 'ß'.startswith(''))
attempt("'ǅ'.startswith('\\n')", lambda: 'ǅ'.startswith('\n'))
attempt("'ŉǆ'.startswith('a\\x00b', None, 100)", lambda: 'ŉǆ'.startswith('a\x00b', None, 100))
attempt("'{}'.startswith('tab\\tx')", lambda: '{}'.startswith('tab\tx'))
attempt("'١٢'.startswith('a')", lambda: '١٢'.startswith('a'))
attempt("'{0} {a}'.startswith('\\n')", lambda: '{0} {a}'.startswith('\n'))
attempt("'ŉǆ'.startswith('İI')", lambda: 'ŉǆ'.startswith('İI'))
attempt("'١٢'.startswith('strict', 2, None)", lambda: '١٢'.startswith('strict', 2, None))
attempt("'The quick brown fox'.startswith('tab\\tx')", lambda: 'The quick brown fox'.startswith('tab\tx'))
attempt("'Hello World'.startswith('  x  ', I(2))", lambda: 'Hello World'.startswith('  x  ', I(2)))
attempt("'a\\u2028b'.startswith('utf-8', -10, I(2))", lambda: 'a\u2028b'.startswith('utf-8', -10, I(2)))
attempt("'utf-8'.startswith('utf-8')", lambda: 'utf-8'.startswith('utf-8'))
attempt("St('sub').startswith('123')", lambda: St('sub').startswith('123'))
attempt("'a\\x00b'.startswith(St('sub'))", lambda: 'a\x00b'.startswith(St('sub')))
attempt("'TITLE Case'.startswith(St('sub'), I(2))", lambda: 'TITLE Case'.startswith(St('sub'), I(2)))
attempt("'The quick brown fox'.startswith('')", lambda: 'The quick brown fox'.startswith(''))
attempt("'aXbX'.startswith('ΑΣ')", lambda: 'aXbX'.startswith('ΑΣ'))
attempt("'Hello World'.startswith('ab\\r\\ncd\\x0b\\x85e', I(2))", lambda: 'Hello World'.startswith('ab\r\ncd\x0b\x85e', I(2)))
attempt("'ΑΣ'.startswith('  x  ')", lambda: 'ΑΣ'.startswith('  x  '))
