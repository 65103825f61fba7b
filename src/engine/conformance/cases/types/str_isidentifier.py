# str.isidentifier: arguments of all kinds.


class In(int):
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


attempt("'123'.isidentifier('😀x')", lambda: '123'.isidentifier('😀x'))
attempt("'😀x'.isidentifier('ŉǆ')", lambda: '😀x'.isidentifier('ŉǆ'))
attempt("'İI'.isidentifier([1,'a'])", lambda: 'İI'.isidentifier([1,'a']))
attempt("'١٢'.isidentifier()", lambda: '١٢'.isidentifier())
attempt("'ﬁne'.isidentifier('utf-8')", lambda: 'ﬁne'.isidentifier('utf-8'))
attempt("'aXbX'.isidentifier('fi')", lambda: 'aXbX'.isidentifier('fi'))
attempt("'ǅ'.isidentifier('utf-8', '')", lambda: 'ǅ'.isidentifier('utf-8', ''))
attempt("'aaa'.isidentifier()", lambda: 'aaa'.isidentifier())
attempt("'ǅ'.isidentifier(10**20, 'strict', 'tab\\tx')", lambda: 'ǅ'.isidentifier(10**20, 'strict', 'tab\tx'))
attempt("'ΑΣ'.isidentifier('', In(5))", lambda: 'ΑΣ'.isidentifier('', In(5)))
attempt("'{0} {a}'.isidentifier('{}')", lambda: '{0} {a}'.isidentifier('{}'))
attempt("'x=1;y=2'.isidentifier('tab\\tx')", lambda: 'x=1;y=2'.isidentifier('tab\tx'))
attempt("'😀x'.isidentifier(2)", lambda: '😀x'.isidentifier(2))
attempt("'a'.isidentifier('😀x', 'a', 'tab\\tx')", lambda: 'a'.isidentifier('😀x', 'a', 'tab\tx'))
attempt("'  x  '.isidentifier('123')", lambda: '  x  '.isidentifier('123'))
attempt("'abc'.isidentifier('strict')", lambda: 'abc'.isidentifier('strict'))
attempt("'TITLE Case'.isidentifier()", lambda: 'TITLE Case'.isidentifier())
attempt("'tab\\tx'.isidentifier(7)", lambda: 'tab\tx'.isidentifier(7))
attempt("'١٢'.isidentifier('utf-8', '\\n', 'abc')", lambda: '١٢'.isidentifier('utf-8', '\n', 'abc'))
attempt("'fi'.isidentifier('\\u0660\\u0661')", lambda: 'fi'.isidentifier('\u0660\u0661'))
attempt("'a,b,,c'.isidentifier()", lambda: 'a,b,,c'.isidentifier())
attempt("'TITLE Case'.isidentifier('日本')", lambda: 'TITLE Case'.isidentifier('日本'))
attempt("'١٢'.isidentifier('123')", lambda: '١٢'.isidentifier('123'))
attempt("'fi'.isidentifier(slice('a'))", lambda: 'fi'.isidentifier(slice('a')))
attempt("'x=1;y=2'.isidentifier('%s')", lambda: 'x=1;y=2'.isidentifier('%s'))
attempt("'TITLE Case'.isidentifier('-12')", lambda: 'TITLE Case'.isidentifier('-12'))
attempt("'{}'.isidentifier('ß')", lambda: '{}'.isidentifier('ß'))
attempt("'{0} {a}'.isidentifier('ß', 'fi')", lambda: '{0} {a}'.isidentifier('ß', 'fi'))
attempt("'  x  '.isidentifier('abc', 'aXbX')", lambda: '  x  '.isidentifier('abc', 'aXbX'))
attempt("'{}'.isidentifier()", lambda: '{}'.isidentifier())
attempt("'a'.isidentifier('İI', '', 'aXbX')", lambda: 'a'.isidentifier('İI', '', 'aXbX'))
attempt("'😀x'.isidentifier('a')", lambda: '😀x'.isidentifier('a'))
