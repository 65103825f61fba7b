# str.rsplit: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Di(dict):
    pass


class Ba(bytearray):
    pass


class Fs(frozenset):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'ΑΣ'.rsplit('%s')", lambda: 'ΑΣ'.rsplit('%s'))
attempt("'ß'.rsplit({97:98}, {'x':'y'}, sep=int)", lambda: 'ß'.rsplit({97:98}, {'x':'y'}, sep=int))
attempt("'ΑΣ'.rsplit('\\n')", lambda: 'ΑΣ'.rsplit('\n'))
attempt("'ǅ'.rsplit(Ba(b'zz'))", lambda: 'ǅ'.rsplit(Ba(b'zz')))
attempt("'abc'.rsplit()", lambda: 'abc'.rsplit())
attempt("'a\\x00b'.rsplit('ΑΣ', sep=I(2))", lambda: 'a\x00b'.rsplit('ΑΣ', sep=I(2)))
attempt("'a,b,,c'.rsplit(Di(a=1), '  x  ')", lambda: 'a,b,,c'.rsplit(Di(a=1), '  x  '))
attempt("'%d %s'.rsplit()", lambda: '%d %s'.rsplit())
attempt("'ab\\r\\ncd\\x0b\\x85e'.rsplit({1,2})", lambda: 'ab\r\ncd\x0b\x85e'.rsplit({1,2}))
attempt("'ﬁne'.rsplit('strict', sep=slice(None,None,-1))", lambda: 'ﬁne'.rsplit('strict', sep=slice(None,None,-1)))
attempt("'  x  '.rsplit('a,b,,c')", lambda: '  x  '.rsplit('a,b,,c'))
attempt("'x=1;y=2'.rsplit('\\u0660\\u0661')", lambda: 'x=1;y=2'.rsplit('\u0660\u0661'))
attempt("'ß'.rsplit('ΑΣ')", lambda: 'ß'.rsplit('ΑΣ'))
attempt("'{0} {a}'.rsplit(('a','b'), maxsplit=3.14159)", lambda: '{0} {a}'.rsplit(('a','b'), maxsplit=3.14159))
attempt("'a\\u2028b'.rsplit('a')", lambda: 'a\u2028b'.rsplit('a'))
attempt("'aXbX'.rsplit(-256)", lambda: 'aXbX'.rsplit(-256))
attempt("'\\ud800'.rsplit('aXbX', 'aXbX', '\\ud800')", lambda: '\ud800'.rsplit('aXbX', 'aXbX', '\ud800'))
attempt("'١٢'.rsplit('fi')", lambda: '١٢'.rsplit('fi'))
attempt("'日本'.rsplit('a,b,,c', '\\n', sep=slice('a'), maxsplit=slice('a'))", lambda: '日本'.rsplit('a,b,,c', '\n', sep=slice('a'), maxsplit=slice('a')))
attempt("'{0} {a}'.rsplit()", lambda: '{0} {a}'.rsplit())
attempt("''.rsplit('tab\\tx')", lambda: ''.rsplit('tab\tx'))
attempt("'日本'.rsplit('utf-8', '')", lambda: '日本'.rsplit('utf-8', ''))
attempt("St('sub').rsplit('fi', maxsplit='a')", lambda: St('sub').rsplit('fi', maxsplit='a'))
attempt("'ﬁne'.rsplit('İI')", lambda: 'ﬁne'.rsplit('İI'))
attempt("'\\n'.rsplit()", lambda: '\n'.rsplit())
attempt("'Hello World'.rsplit('ŉǆ', 256, 'ß')", lambda: 'Hello World'.rsplit('ŉǆ', 256, 'ß'))
attempt("'a,b,,c'.rsplit(Fs({1,9}), 'utf-8', maxsplit=range(5,0,-2))", lambda: 'a,b,,c'.rsplit(Fs({1,9}), 'utf-8', maxsplit=range(5,0,-2)))
attempt("'ﬁne'.rsplit('ab\\r\\ncd\\x0b\\x85e')", lambda: 'ﬁne'.rsplit('ab\r\ncd\x0b\x85e'))
attempt("'a'.rsplit('😀x', sep='utf-8')", lambda: 'a'.rsplit('😀x', sep='utf-8'))
attempt("'ǅ'.rsplit('123')", lambda: 'ǅ'.rsplit('123'))
attempt("'Hello World'.rsplit('Hello World')", lambda: 'Hello World'.rsplit('Hello World'))
attempt("'_x1'.rsplit('\\ud800', ((1,2,3),), 1.0)", lambda: '_x1'.rsplit('\ud800', ((1,2,3),), 1.0))
