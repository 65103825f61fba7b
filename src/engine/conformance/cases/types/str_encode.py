# str.encode: arguments of all kinds.


class St(str):
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
    outcome = None
    try:
        outcome = f()
        kind = type(outcome).__name__
    except (TypeError, ValueError, ArithmeticError, LookupError) as e:
        kind, outcome = 'error', e
    except Exception as e:
        kind, outcome = 'other error', e
    print(f'{label:<40} {kind}: {str(outcome)[:250]!r}')


attempt("'TITLE Case'.encode('ŉǆ', '{}')", lambda: 'TITLE Case'.encode('ŉǆ', '{}'))
attempt("'they\\'re bill\\'s'.encode('fi')", lambda: 'they\'re bill\'s'.encode('fi'))
attempt("'\\n'.encode()", lambda: '\n'.encode())
attempt("'tab\\tx'.encode('fi')", lambda: 'tab\tx'.encode('fi'))
attempt("St('sub').encode('', 255)", lambda: St('sub').encode('', 255))
attempt("'½²'.encode('aXbX')", lambda: '½²'.encode('aXbX'))
attempt("'Hello World'.encode('a')", lambda: 'Hello World'.encode('a'))
attempt("'_x1'.encode('{}')", lambda: '_x1'.encode('{}'))
attempt("'abc'.encode(St('sub'), errors='utf-8')", lambda: 'abc'.encode(St('sub'), errors='utf-8'))
attempt("'abc'.encode('aXbX', 'abc')", lambda: 'abc'.encode('aXbX', 'abc'))
attempt("'a\\x00b'.encode('ŉǆ', 'tab\\tx', encoding=float('inf'))", lambda: 'a\x00b'.encode('ŉǆ', 'tab\tx', encoding=float('inf')))
attempt("'x=1;y=2'.encode(b'Hello World', 'ΑΣ')", lambda: 'x=1;y=2'.encode(b'Hello World', 'ΑΣ'))
attempt("'ﬁne'.encode(St('sub'), errors='a')", lambda: 'ﬁne'.encode(St('sub'), errors='a'))
attempt("'{}'.encode('123', '\\u0660\\u0661', encoding=((1,2,3),))", lambda: '{}'.encode('123', '\u0660\u0661', encoding=((1,2,3),)))
attempt("'-12'.encode('a,b,,c', 'a\\x00b', [[1],[2]], encoding=255, errors={97:'xyz'})", lambda: '-12'.encode('a,b,,c', 'a\x00b', [[1],[2]], encoding=255, errors={97:'xyz'}))
attempt("'TITLE Case'.encode(1j)", lambda: 'TITLE Case'.encode(1j))
attempt("'日本'.encode('-12')", lambda: '日本'.encode('-12'))
attempt("'a,b,,c'.encode('日本')", lambda: 'a,b,,c'.encode('日本'))
attempt("'_x1'.encode('😀x')", lambda: '_x1'.encode('😀x'))
attempt("'_x1'.encode('abc')", lambda: '_x1'.encode('abc'))
attempt("'abc'.encode(errors=2**63)", lambda: 'abc'.encode(errors=2**63))
attempt("'  x  '.encode('%s', '😀x', 'Hello World')", lambda: '  x  '.encode('%s', '😀x', 'Hello World'))
attempt("'ǅ'.encode('tab\\tx')", lambda: 'ǅ'.encode('tab\tx'))
attempt("'aaa'.encode('abc', 'Hello World', errors=b'abc')", lambda: 'aaa'.encode('abc', 'Hello World', errors=b'abc'))
attempt("'  x  '.encode('\\u0660\\u0661')", lambda: '  x  '.encode('\u0660\u0661'))
attempt("'%s'.encode(frozenset({2,3}), St('sub'), 'ŉǆ')", lambda: '%s'.encode(frozenset({2,3}), St('sub'), 'ŉǆ'))
attempt("'😀x'.encode('utf-8')", lambda: '😀x'.encode('utf-8'))
attempt("'{}'.encode(Ro())", lambda: '{}'.encode(Ro()))
attempt("'_x1'.encode('{}', '😀x')", lambda: '_x1'.encode('{}', '😀x'))
attempt("'-12'.encode()", lambda: '-12'.encode())
