# str.splitlines: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Fs(frozenset):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'aXbX'.splitlines('utf-8', 'a')", lambda: 'aXbX'.splitlines('utf-8', 'a'))
attempt("'½²'.splitlines('123', '-12', 'Hello World')", lambda: '½²'.splitlines('123', '-12', 'Hello World'))
attempt("'a\\x00b'.splitlines('\\n')", lambda: 'a\x00b'.splitlines('\n'))
attempt("'aaa'.splitlines('\\u0660\\u0661', '\\u0660\\u0661', '{}', keepends=Mp())", lambda: 'aaa'.splitlines('\u0660\u0661', '\u0660\u0661', '{}', keepends=Mp()))
attempt("'a'.splitlines(b'')", lambda: 'a'.splitlines(b''))
attempt("'ß'.splitlines('ŉǆ', 'utf-8')", lambda: 'ß'.splitlines('ŉǆ', 'utf-8'))
attempt("'ΑΣ'.splitlines('%s')", lambda: 'ΑΣ'.splitlines('%s'))
attempt("'a,b,,c'.splitlines('a')", lambda: 'a,b,,c'.splitlines('a'))
attempt("'-12'.splitlines('-12')", lambda: '-12'.splitlines('-12'))
attempt("'ß'.splitlines(St('sub'), keepends=[])", lambda: 'ß'.splitlines(St('sub'), keepends=[]))
attempt("'utf-8'.splitlines()", lambda: 'utf-8'.splitlines())
attempt("'abc'.splitlines('  x  ', [[1],[2]])", lambda: 'abc'.splitlines('  x  ', [[1],[2]]))
attempt("'TITLE Case'.splitlines('-12', '  x  ', '\\ud800')", lambda: 'TITLE Case'.splitlines('-12', '  x  ', '\ud800'))
attempt("''.splitlines()", lambda: ''.splitlines())
attempt("'aXbX'.splitlines(Sq(3,4), 'ŉǆ')", lambda: 'aXbX'.splitlines(Sq(3,4), 'ŉǆ'))
attempt("'½²'.splitlines('\\n')", lambda: '½²'.splitlines('\n'))
attempt("'  x  '.splitlines('abc')", lambda: '  x  '.splitlines('abc'))
attempt("'\\n'.splitlines('ab\\r\\ncd\\x0b\\x85e', keepends=True)", lambda: '\n'.splitlines('ab\r\ncd\x0b\x85e', keepends=True))
attempt("'123'.splitlines('utf-8')", lambda: '123'.splitlines('utf-8'))
attempt("'-12'.splitlines('\\u0660\\u0661', Fs({1,9}), '-12')", lambda: '-12'.splitlines('\u0660\u0661', Fs({1,9}), '-12'))
attempt("'ǅ'.splitlines([3,1,2])", lambda: 'ǅ'.splitlines([3,1,2]))
attempt("'%s'.splitlines('%s', keepends=I(-1))", lambda: '%s'.splitlines('%s', keepends=I(-1)))
attempt("'a\\u2028b'.splitlines(-2**63-1, 'Hello World', 'abc')", lambda: 'a\u2028b'.splitlines(-2**63-1, 'Hello World', 'abc'))
attempt("'  x  '.splitlines('\\ud800', {1:2,3:4})", lambda: '  x  '.splitlines('\ud800', {1:2,3:4}))
attempt("'日本'.splitlines('strict')", lambda: '日本'.splitlines('strict'))
attempt("'strict'.splitlines('')", lambda: 'strict'.splitlines(''))
attempt("'日本'.splitlines({'a'})", lambda: '日本'.splitlines({'a'}))
attempt("'\\ud800'.splitlines('123')", lambda: '\ud800'.splitlines('123'))
attempt("'-12'.splitlines(-10**25, 100)", lambda: '-12'.splitlines(-10**25, 100))
attempt("'😀x'.splitlines('\\u0660\\u0661', 'ß')", lambda: '😀x'.splitlines('\u0660\u0661', 'ß'))
attempt("'{0} {a}'.splitlines()", lambda: '{0} {a}'.splitlines())
attempt("'ΑΣ'.splitlines('123')", lambda: 'ΑΣ'.splitlines('123'))
