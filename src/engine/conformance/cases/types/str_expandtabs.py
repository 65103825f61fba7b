# str.expandtabs: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Bs(bytes):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'日本'.expandtabs('ab\\r\\ncd\\x0b\\x85e', '😀x')", lambda: '日本'.expandtabs('ab\r\ncd\x0b\x85e', '😀x'))
attempt("'\\n'.expandtabs(3)", lambda: '\n'.expandtabs(3))
attempt("'a\\u2028b'.expandtabs(-1)", lambda: 'a\u2028b'.expandtabs(-1))
attempt("'ǅ'.expandtabs(7.5)", lambda: 'ǅ'.expandtabs(7.5))
attempt("'ﬁne'.expandtabs('😀x', '-12', '😀x')", lambda: 'ﬁne'.expandtabs('😀x', '-12', '😀x'))
attempt("'123'.expandtabs(I(8))", lambda: '123'.expandtabs(I(8)))
attempt("'ǅ'.expandtabs(3)", lambda: 'ǅ'.expandtabs(3))
attempt("'123'.expandtabs({97:98}, 'ΑΣ')", lambda: '123'.expandtabs({97:98}, 'ΑΣ'))
attempt("St('sub').expandtabs(3)", lambda: St('sub').expandtabs(3))
attempt("'  x  '.expandtabs(20)", lambda: '  x  '.expandtabs(20))
attempt("'١٢'.expandtabs(7.5)", lambda: '١٢'.expandtabs(7.5))
attempt("'tab\\tx'.expandtabs('a')", lambda: 'tab\tx'.expandtabs('a'))
attempt("'\\ud800'.expandtabs('tab\\tx')", lambda: '\ud800'.expandtabs('tab\tx'))
attempt("'a\\u2028b'.expandtabs(7.5)", lambda: 'a\u2028b'.expandtabs(7.5))
attempt("'%s'.expandtabs(5)", lambda: '%s'.expandtabs(5))
attempt("'  x  '.expandtabs(Bs(b'q'), 'abc', 'fi')", lambda: '  x  '.expandtabs(Bs(b'q'), 'abc', 'fi'))
attempt("St('sub').expandtabs(12)", lambda: St('sub').expandtabs(12))
attempt("'-12'.expandtabs(0)", lambda: '-12'.expandtabs(0))
attempt("''.expandtabs(20)", lambda: ''.expandtabs(20))
attempt("'\\n'.expandtabs(5)", lambda: '\n'.expandtabs(5))
attempt("'%d %s'.expandtabs(12)", lambda: '%d %s'.expandtabs(12))
attempt("'  x  '.expandtabs(5)", lambda: '  x  '.expandtabs(5))
attempt("'The quick brown fox'.expandtabs(-1)", lambda: 'The quick brown fox'.expandtabs(-1))
attempt("'ﬁne'.expandtabs(12)", lambda: 'ﬁne'.expandtabs(12))
attempt("'abc'.expandtabs(7.5)", lambda: 'abc'.expandtabs(7.5))
attempt("'ŉǆ'.expandtabs('Hello World', 'ß')", lambda: 'ŉǆ'.expandtabs('Hello World', 'ß'))
attempt("'\\u0660\\u0661'.expandtabs('%s')", lambda: '\u0660\u0661'.expandtabs('%s'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.expandtabs(-1)", lambda: 'ab\r\ncd\x0b\x85e'.expandtabs(-1))
attempt("'ŉǆ'.expandtabs('\\ud800', 'strict')", lambda: 'ŉǆ'.expandtabs('\ud800', 'strict'))
attempt("'\\n'.expandtabs('tab\\tx')", lambda: '\n'.expandtabs('tab\tx'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.expandtabs(3)", lambda: 'ab\r\ncd\x0b\x85e'.expandtabs(3))
attempt("'aXbX'.expandtabs(5)", lambda: 'aXbX'.expandtabs(5))
