# str.zfill: arguments of all kinds.


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


attempt("'-12'.zfill(None)", lambda: '-12'.zfill(None))
attempt("'%s'.zfill('\\ud800', b'a', '\\n')", lambda: '%s'.zfill('\ud800', b'a', '\n'))
attempt("'a'.zfill(12)", lambda: 'a'.zfill(12))
attempt("'١٢'.zfill(0)", lambda: '١٢'.zfill(0))
attempt("St('sub').zfill(0)", lambda: St('sub').zfill(0))
attempt("'Hello World'.zfill(12)", lambda: 'Hello World'.zfill(12))
attempt("'  x  '.zfill(None)", lambda: '  x  '.zfill(None))
attempt("'they\\'re bill\\'s'.zfill('a,b,,c')", lambda: 'they\'re bill\'s'.zfill('a,b,,c'))
attempt("'{0} {a}'.zfill()", lambda: '{0} {a}'.zfill())
attempt("'strict'.zfill(None)", lambda: 'strict'.zfill(None))
attempt("'%s'.zfill(-1)", lambda: '%s'.zfill(-1))
attempt("'😀x'.zfill()", lambda: '😀x'.zfill())
attempt("'123'.zfill(7.5)", lambda: '123'.zfill(7.5))
attempt("'½²'.zfill(0)", lambda: '½²'.zfill(0))
attempt("'\\n'.zfill(None)", lambda: '\n'.zfill(None))
attempt("'İI'.zfill(5)", lambda: 'İI'.zfill(5))
attempt("'\\ud800'.zfill(3)", lambda: '\ud800'.zfill(3))
attempt("'日本'.zfill(0)", lambda: '日本'.zfill(0))
attempt("'ΑΣ'.zfill('a')", lambda: 'ΑΣ'.zfill('a'))
attempt("'ŉǆ'.zfill('Hello World', 'a\\x00b', 'tab\\tx')", lambda: 'ŉǆ'.zfill('Hello World', 'a\x00b', 'tab\tx'))
attempt("'tab\\tx'.zfill(12)", lambda: 'tab\tx'.zfill(12))
attempt("'%s'.zfill('\\n', 'a,b,,c')", lambda: '%s'.zfill('\n', 'a,b,,c'))
attempt("'abc'.zfill(3)", lambda: 'abc'.zfill(3))
attempt("'ΑΣ'.zfill(12)", lambda: 'ΑΣ'.zfill(12))
attempt("'İI'.zfill(None)", lambda: 'İI'.zfill(None))
attempt("'x=1;y=2'.zfill('utf-8')", lambda: 'x=1;y=2'.zfill('utf-8'))
attempt("'ǅ'.zfill(None)", lambda: 'ǅ'.zfill(None))
attempt("'ß'.zfill('aXbX', 'ŉǆ', '%s')", lambda: 'ß'.zfill('aXbX', 'ŉǆ', '%s'))
attempt("'fi'.zfill()", lambda: 'fi'.zfill())
attempt("'😀x'.zfill(3)", lambda: '😀x'.zfill(3))
attempt("'ǅ'.zfill(I(8))", lambda: 'ǅ'.zfill(I(8)))
