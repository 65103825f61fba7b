# str.rstrip: arguments of all kinds.


class St(str):
    pass


class Fs(frozenset):
    pass


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


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


attempt("'ŉǆ'.rstrip('a,b,,c')", lambda: 'ŉǆ'.rstrip('a,b,,c'))
attempt("'ß'.rstrip(slice(2**70), slice(-2,None), 100)", lambda: 'ß'.rstrip(slice(2**70), slice(-2,None), 100))
attempt("'%d %s'.rstrip('-12', '{}')", lambda: '%d %s'.rstrip('-12', '{}'))
attempt("St('sub').rstrip(Fs({1,9}))", lambda: St('sub').rstrip(Fs({1,9})))
attempt("'ß'.rstrip({1:2,3:4}, 'fi')", lambda: 'ß'.rstrip({1:2,3:4}, 'fi'))
attempt("'\\ud800'.rstrip(slice(None,None,2))", lambda: '\ud800'.rstrip(slice(None,None,2)))
attempt("'{}'.rstrip({1:2}.items(), 'strict', 2**64)", lambda: '{}'.rstrip({1:2}.items(), 'strict', 2**64))
attempt("'Hello World'.rstrip('-12')", lambda: 'Hello World'.rstrip('-12'))
attempt("'a'.rstrip('Hello World', '日本')", lambda: 'a'.rstrip('Hello World', '日本'))
attempt("'tab\\tx'.rstrip(0)", lambda: 'tab\tx'.rstrip(0))
attempt("'a,b,,c'.rstrip('utf-8', '', -10**25)", lambda: 'a,b,,c'.rstrip('utf-8', '', -10**25))
attempt("'a\\x00b'.rstrip([(1,2),(3,4)])", lambda: 'a\x00b'.rstrip([(1,2),(3,4)]))
attempt("''.rstrip('a\\x00b')", lambda: ''.rstrip('a\x00b'))
attempt("'aaa'.rstrip('abc')", lambda: 'aaa'.rstrip('abc'))
attempt("'123'.rstrip('ß', '{}', Mp())", lambda: '123'.rstrip('ß', '{}', Mp()))
attempt("'TITLE Case'.rstrip(-2**31, 'a\\x00b')", lambda: 'TITLE Case'.rstrip(-2**31, 'a\x00b'))
attempt("'ΑΣ'.rstrip()", lambda: 'ΑΣ'.rstrip())
attempt("'%d %s'.rstrip('\\ud800', 'ab\\r\\ncd\\x0b\\x85e')", lambda: '%d %s'.rstrip('\ud800', 'ab\r\ncd\x0b\x85e'))
attempt("'日本'.rstrip('\\ud800')", lambda: '日本'.rstrip('\ud800'))
attempt("'a\\u2028b'.rstrip('ŉǆ')", lambda: 'a\u2028b'.rstrip('ŉǆ'))
attempt("'\\u0660\\u0661'.rstrip()", lambda: '\u0660\u0661'.rstrip())
attempt("'\\ud800'.rstrip('ab\\r\\ncd\\x0b\\x85e', St('sub'))", lambda: '\ud800'.rstrip('ab\r\ncd\x0b\x85e', St('sub')))
attempt("'日本'.rstrip()", lambda: '日本'.rstrip())
attempt("'tab\\tx'.rstrip('日本', 'a\\x00b', 'İI')", lambda: 'tab\tx'.rstrip('日本', 'a\x00b', 'İI'))
attempt("'İI'.rstrip('😀x', 'Hello World')", lambda: 'İI'.rstrip('😀x', 'Hello World'))
attempt("'a\\u2028b'.rstrip('ab\\r\\ncd\\x0b\\x85e')", lambda: 'a\u2028b'.rstrip('ab\r\ncd\x0b\x85e'))
attempt("'Hello World'.rstrip('')", lambda: 'Hello World'.rstrip(''))
attempt("'\\u0660\\u0661'.rstrip(memoryview(b'xyz'), 'tab\\tx')", lambda: '\u0660\u0661'.rstrip(memoryview(b'xyz'), 'tab\tx'))
attempt("'{}'.rstrip()", lambda: '{}'.rstrip())
attempt("'a,b,,c'.rstrip('Hello World', 'ab\\r\\ncd\\x0b\\x85e')", lambda: 'a,b,,c'.rstrip('Hello World', 'ab\r\ncd\x0b\x85e'))
attempt("'İI'.rstrip()", lambda: 'İI'.rstrip())
attempt("'The quick brown fox'.rstrip('ŉǆ', '', '\\n')", lambda: 'The quick brown fox'.rstrip('ŉǆ', '', '\n'))
