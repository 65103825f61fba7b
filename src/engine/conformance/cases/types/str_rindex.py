# str.rindex: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'aaa'.rindex('ΑΣ')", lambda: 'aaa'.rindex('ΑΣ'))
attempt("'١٢'.rindex()", lambda: '١٢'.rindex())
attempt("St('sub').rindex('ΑΣ', None, None)", lambda: St('sub').rindex('ΑΣ', None, None))
attempt("'abc'.rindex('abc')", lambda: 'abc'.rindex('abc'))
attempt("'tab\\tx'.rindex('-12')", lambda: 'tab\tx'.rindex('-12'))
attempt("'utf-8'.rindex('a')", lambda: 'utf-8'.rindex('a'))
attempt("'١٢'.rindex('a', -1)", lambda: '١٢'.rindex('a', -1))
attempt("'%d %s'.rindex('aXbX', 100)", lambda: '%d %s'.rindex('aXbX', 100))
attempt("'{0} {a}'.rindex('a,b,,c', 2)", lambda: '{0} {a}'.rindex('a,b,,c', 2))
attempt("'a,b,,c'.rindex('utf-8')", lambda: 'a,b,,c'.rindex('utf-8'))
attempt("'ǅ'.rindex('ΑΣ', 0, -1)", lambda: 'ǅ'.rindex('ΑΣ', 0, -1))
attempt("'日本'.rindex('123')", lambda: '日本'.rindex('123'))
attempt("''.rindex(b' x ', '{}', 'İI')", lambda: ''.rindex(b' x ', '{}', 'İI'))
attempt("'The quick brown fox'.rindex()", lambda: 'The quick brown fox'.rindex())
attempt("'abc'.rindex('a,b,,c')", lambda: 'abc'.rindex('a,b,,c'))
attempt("'{0} {a}'.rindex('fi', I(2))", lambda: '{0} {a}'.rindex('fi', I(2)))
attempt("'aaa'.rindex('a,b,,c', 0)", lambda: 'aaa'.rindex('a,b,,c', 0))
attempt("'x=1;y=2'.rindex('ß')", lambda: 'x=1;y=2'.rindex('ß'))
attempt("'Hello World'.rindex('Hello World')", lambda: 'Hello World'.rindex('Hello World'))
attempt("'aXbX'.rindex('a', 2**63-1, 'a')", lambda: 'aXbX'.rindex('a', 2**63-1, 'a'))
attempt("'abc'.rindex('tab\\tx')", lambda: 'abc'.rindex('tab\tx'))
attempt("'strict'.rindex('İI')", lambda: 'strict'.rindex('İI'))
attempt("''.rindex('ß', I(2), 0)", lambda: ''.rindex('ß', I(2), 0))
attempt("'The quick brown fox'.rindex('fi', 'strict')", lambda: 'The quick brown fox'.rindex('fi', 'strict'))
attempt("'The quick brown fox'.rindex('a', 0)", lambda: 'The quick brown fox'.rindex('a', 0))
attempt("'%d %s'.rindex('ŉǆ')", lambda: '%d %s'.rindex('ŉǆ'))
attempt("'%s'.rindex('strict')", lambda: '%s'.rindex('strict'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.rindex('')", lambda: 'ab\r\ncd\x0b\x85e'.rindex(''))
attempt("'strict'.rindex('a\\x00b', 2, I(2))", lambda: 'strict'.rindex('a\x00b', 2, I(2)))
attempt("'aaa'.rindex(St('sub'))", lambda: 'aaa'.rindex(St('sub')))
attempt("''.rindex('a,b,,c')", lambda: ''.rindex('a,b,,c'))
attempt("'strict'.rindex('ΑΣ', I(2), -1)", lambda: 'strict'.rindex('ΑΣ', I(2), -1))
