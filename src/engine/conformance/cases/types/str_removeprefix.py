# str.removeprefix: arguments of all kinds.


class St(str):
    pass


class Fs(frozenset):
    pass


class Ro:
    def __repr__(s): return 'Ro()'
    def __radd__(s,o): return ('radd',o)
    def __rmul__(s,o): return ('rmul',o)
    def __rmod__(s,o): return ('rmod',o)
    def __rsub__(s,o): return ('rsub',o)
    def __ror__(s,o): return ('ror',o)
    def __rand__(s,o): return ('rand',o)
    def __rpow__(s,o): return ('rpow',o)
    def __rdivmod__(s,o): return ('rdivmod',o)
    def __rtruediv__(s,o): return ('rdiv',o)
    def __rfloordiv__(s,o): return ('rfd',o)
    def __lt__(s,o): return 'lt'
    def __eq__(s,o): return NotImplemented
    def __hash__(s): return 5


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("'tab\\tx'.removeprefix('\\u0660\\u0661')", lambda: 'tab\tx'.removeprefix('\u0660\u0661'))
attempt("'\\n'.removeprefix('  x  ', 'ß')", lambda: '\n'.removeprefix('  x  ', 'ß'))
attempt("'ﬁne'.removeprefix('ΑΣ')", lambda: 'ﬁne'.removeprefix('ΑΣ'))
attempt("'😀x'.removeprefix('strict', 3)", lambda: '😀x'.removeprefix('strict', 3))
attempt("'\\ud800'.removeprefix()", lambda: '\ud800'.removeprefix())
attempt("'😀x'.removeprefix('日本', 1j)", lambda: '😀x'.removeprefix('日本', 1j))
attempt("'a\\x00b'.removeprefix(Fs({1,9}), range(3), '😀x')", lambda: 'a\x00b'.removeprefix(Fs({1,9}), range(3), '😀x'))
attempt("'The quick brown fox'.removeprefix('日本')", lambda: 'The quick brown fox'.removeprefix('日本'))
attempt("'ﬁne'.removeprefix('')", lambda: 'ﬁne'.removeprefix(''))
attempt("'x=1;y=2'.removeprefix('😀x')", lambda: 'x=1;y=2'.removeprefix('😀x'))
attempt("'x=1;y=2'.removeprefix('aXbX')", lambda: 'x=1;y=2'.removeprefix('aXbX'))
attempt("'The quick brown fox'.removeprefix('a')", lambda: 'The quick brown fox'.removeprefix('a'))
attempt("'a\\u2028b'.removeprefix('fi', 'aXbX', '😀x')", lambda: 'a\u2028b'.removeprefix('fi', 'aXbX', '😀x'))
attempt("'aXbX'.removeprefix('a\\x00b', 'fi')", lambda: 'aXbX'.removeprefix('a\x00b', 'fi'))
attempt("'日本'.removeprefix(complex('nan'))", lambda: '日本'.removeprefix(complex('nan')))
attempt("'x=1;y=2'.removeprefix('tab\\tx', '')", lambda: 'x=1;y=2'.removeprefix('tab\tx', ''))
attempt("St('sub').removeprefix('ab\\r\\ncd\\x0b\\x85e', 'a\\x00b')", lambda: St('sub').removeprefix('ab\r\ncd\x0b\x85e', 'a\x00b'))
attempt("'日本'.removeprefix(1, 'utf-8')", lambda: '日本'.removeprefix(1, 'utf-8'))
attempt("'ΑΣ'.removeprefix('strict')", lambda: 'ΑΣ'.removeprefix('strict'))
attempt("'%d %s'.removeprefix('fi')", lambda: '%d %s'.removeprefix('fi'))
attempt("'ǅ'.removeprefix('  x  ', Ro(), 'strict')", lambda: 'ǅ'.removeprefix('  x  ', Ro(), 'strict'))
attempt("'a,b,,c'.removeprefix('a', 'tab\\tx')", lambda: 'a,b,,c'.removeprefix('a', 'tab\tx'))
attempt("'  x  '.removeprefix(-0.0)", lambda: '  x  '.removeprefix(-0.0))
attempt("'tab\\tx'.removeprefix('123')", lambda: 'tab\tx'.removeprefix('123'))
attempt("'fi'.removeprefix('  x  ', '\\n', '日本')", lambda: 'fi'.removeprefix('  x  ', '\n', '日本'))
attempt("'ΑΣ'.removeprefix((1,2))", lambda: 'ΑΣ'.removeprefix((1,2)))
attempt("'tab\\tx'.removeprefix('\\n')", lambda: 'tab\tx'.removeprefix('\n'))
attempt("'\\u0660\\u0661'.removeprefix('tab\\tx', 'İI')", lambda: '\u0660\u0661'.removeprefix('tab\tx', 'İI'))
attempt("'utf-8'.removeprefix('tab\\tx')", lambda: 'utf-8'.removeprefix('tab\tx'))
attempt("'\\n'.removeprefix()", lambda: '\n'.removeprefix())
attempt("'%s'.removeprefix('strict', str, '日本')", lambda: '%s'.removeprefix('strict', str, '日本'))
attempt("'x=1;y=2'.removeprefix('\\u0660\\u0661', 'Hello World')", lambda: 'x=1;y=2'.removeprefix('\u0660\u0661', 'Hello World'))
