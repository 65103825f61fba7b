# str: bits_in with operands of many types.


class St(str):
    pass


class Li(list):
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


attempt("('a') << ('abc')", lambda: ('a') << ('abc'))
attempt("('The quick brown fox') in (Li([1,2]))", lambda: ('The quick brown fox') in (Li([1,2])))
attempt("('they\\'re bill\\'s') << (((1,2,3),))", lambda: ('they\'re bill\'s') << (((1,2,3),)))
attempt("('{0} {a}') in ('-12')", lambda: ('{0} {a}') in ('-12'))
attempt("(0.1) ^ ('%s')", lambda: (0.1) ^ ('%s'))
attempt("('  x  ') in ('١٢')", lambda: ('  x  ') in ('١٢'))
attempt("('½²') not in ('%s')", lambda: ('½²') not in ('%s'))
attempt("('ǅ') >> ('a\\u2028b')", lambda: ('ǅ') >> ('a\u2028b'))
attempt("('abc') ^ (Ro())", lambda: ('abc') ^ (Ro()))
attempt("('abc') not in ('TITLE Case')", lambda: ('abc') not in ('TITLE Case'))
attempt("('ab\\r\\ncd\\x0b\\x85e') & (b'a,b')", lambda: ('ab\r\ncd\x0b\x85e') & (b'a,b'))
attempt("('%d %s') ^ ('ŉǆ')", lambda: ('%d %s') ^ ('ŉǆ'))
attempt("(7) ^ ('')", lambda: (7) ^ (''))
attempt("('fi') in ('_x1')", lambda: ('fi') in ('_x1'))
attempt("('aXbX') >> (((1,2,3),))", lambda: ('aXbX') >> (((1,2,3),)))
attempt("('a\\x00b') not in ('')", lambda: ('a\x00b') not in (''))
attempt("('aXbX') in ('abc')", lambda: ('aXbX') in ('abc'))
attempt("('ŉǆ') ^ ('a,b,,c')", lambda: ('ŉǆ') ^ ('a,b,,c'))
attempt("(b'abc') << ('a\\x00b')", lambda: (b'abc') << ('a\x00b'))
attempt("('a,b,,c') & ('The quick brown fox')", lambda: ('a,b,,c') & ('The quick brown fox'))
attempt("('ΑΣ') ^ ('İI')", lambda: ('ΑΣ') ^ ('İI'))
attempt("('123') >> ('TITLE Case')", lambda: ('123') >> ('TITLE Case'))
attempt("('ﬁne') not in (b'a,b')", lambda: ('ﬁne') not in (b'a,b'))
attempt("('x=1;y=2') >> ('ﬁne')", lambda: ('x=1;y=2') >> ('ﬁne'))
attempt("(bytearray(b'ab')) ^ ('')", lambda: (bytearray(b'ab')) ^ (''))
attempt("('%s') not in ('strict')", lambda: ('%s') not in ('strict'))
attempt("('½²') | (b'a,b')", lambda: ('½²') | (b'a,b'))
attempt("('a') & ('ß')", lambda: ('a') & ('ß'))
attempt("('utf-8') >> (256)", lambda: ('utf-8') >> (256))
attempt("('\\u0660\\u0661') ^ ('x=1;y=2')", lambda: ('\u0660\u0661') ^ ('x=1;y=2'))
attempt("('tab\\tx') & (0.1)", lambda: ('tab\tx') & (0.1))
attempt("('%s') not in ('ß')", lambda: ('%s') not in ('ß'))
attempt("('utf-8') in ('aXbX')", lambda: ('utf-8') in ('aXbX'))
attempt("('  x  ') << (float('-inf'))", lambda: ('  x  ') << (float('-inf')))
attempt("('%s') & ('½²')", lambda: ('%s') & ('½²'))
attempt("('ﬁne') & ('ﬁne')", lambda: ('ﬁne') & ('ﬁne'))
attempt("('%s') & (Li([1,2]))", lambda: ('%s') & (Li([1,2])))
attempt("('İI') in ('😀x')", lambda: ('İI') in ('😀x'))
attempt("('a\\u2028b') >> (St('sub'))", lambda: ('a\u2028b') >> (St('sub')))
attempt("('a') ^ ('-12')", lambda: ('a') ^ ('-12'))
attempt("('İI') not in ('İI')", lambda: ('İI') not in ('İI'))
attempt("('\\ud800') & ('_x1')", lambda: ('\ud800') & ('_x1'))
attempt("('123') >> ('日本')", lambda: ('123') >> ('日本'))
attempt("('ΑΣ') << (Ro())", lambda: ('ΑΣ') << (Ro()))
attempt("('ab\\r\\ncd\\x0b\\x85e') in ('strict')", lambda: ('ab\r\ncd\x0b\x85e') in ('strict'))
