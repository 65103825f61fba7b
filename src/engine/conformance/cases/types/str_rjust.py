# str.rjust: arguments of all kinds.


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


attempt("'-12'.rjust(-1)", lambda: '-12'.rjust(-1))
attempt("'ﬁne'.rjust(20, 'ΑΣ')", lambda: 'ﬁne'.rjust(20, 'ΑΣ'))
attempt("'\\n'.rjust(7.5)", lambda: '\n'.rjust(7.5))
attempt("'x=1;y=2'.rjust(True, St('sub'))", lambda: 'x=1;y=2'.rjust(True, St('sub')))
attempt("'\\ud800'.rjust(-1, '-12')", lambda: '\ud800'.rjust(-1, '-12'))
attempt("'aaa'.rjust(None, St('sub'))", lambda: 'aaa'.rjust(None, St('sub')))
attempt("'  x  '.rjust(-1, 'a,b,,c')", lambda: '  x  '.rjust(-1, 'a,b,,c'))
attempt("'١٢'.rjust(-1, 'aXbX')", lambda: '١٢'.rjust(-1, 'aXbX'))
attempt("'Hello World'.rjust('', 1e-320)", lambda: 'Hello World'.rjust('', 1e-320))
attempt("'tab\\tx'.rjust(0)", lambda: 'tab\tx'.rjust(0))
attempt("'%d %s'.rjust(3)", lambda: '%d %s'.rjust(3))
attempt("'strict'.rjust(0, '\\n')", lambda: 'strict'.rjust(0, '\n'))
attempt("'½²'.rjust(0, '%s')", lambda: '½²'.rjust(0, '%s'))
attempt("'-12'.rjust(-1, 'a')", lambda: '-12'.rjust(-1, 'a'))
attempt("'a\\u2028b'.rjust(3, '\\n')", lambda: 'a\u2028b'.rjust(3, '\n'))
attempt("'½²'.rjust('\\u0660\\u0661', 'a,b,,c')", lambda: '½²'.rjust('\u0660\u0661', 'a,b,,c'))
attempt("'tab\\tx'.rjust(20, St('sub'))", lambda: 'tab\tx'.rjust(20, St('sub')))
attempt("'%d %s'.rjust(-1)", lambda: '%d %s'.rjust(-1))
attempt("'123'.rjust(I(8), '')", lambda: '123'.rjust(I(8), ''))
attempt("'½²'.rjust(True)", lambda: '½²'.rjust(True))
attempt("'tab\\tx'.rjust(-1)", lambda: 'tab\tx'.rjust(-1))
attempt("'ΑΣ'.rjust(12)", lambda: 'ΑΣ'.rjust(12))
attempt("'x=1;y=2'.rjust(3, float('-inf'), '%s')", lambda: 'x=1;y=2'.rjust(3, float('-inf'), '%s'))
attempt("'a'.rjust(3, 'Hello World')", lambda: 'a'.rjust(3, 'Hello World'))
attempt("''.rjust(12)", lambda: ''.rjust(12))
attempt("'a'.rjust(20)", lambda: 'a'.rjust(20))
attempt("'fi'.rjust(I(8), 'ŉǆ')", lambda: 'fi'.rjust(I(8), 'ŉǆ'))
attempt("'aXbX'.rjust(-1, '  x  ')", lambda: 'aXbX'.rjust(-1, '  x  '))
attempt("'tab\\tx'.rjust('%s')", lambda: 'tab\tx'.rjust('%s'))
attempt("'{}'.rjust(None, 'ab\\r\\ncd\\x0b\\x85e')", lambda: '{}'.rjust(None, 'ab\r\ncd\x0b\x85e'))
attempt("'日本'.rjust(St('sub'))", lambda: '日本'.rjust(St('sub')))
attempt("'{}'.rjust('aXbX')", lambda: '{}'.rjust('aXbX'))
