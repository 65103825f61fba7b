# str.maketrans: arguments of all kinds.


class St(str):
    pass


class Se(set):
    pass


class Fs(frozenset):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'%d %s'.maketrans('a,b,,c', '😀x')", lambda: '%d %s'.maketrans('a,b,,c', '😀x'))
attempt("'½²'.maketrans(St('sub'))", lambda: '½²'.maketrans(St('sub')))
attempt("'\\u0660\\u0661'.maketrans('tab\\tx', 'ΑΣ')", lambda: '\u0660\u0661'.maketrans('tab\tx', 'ΑΣ'))
attempt("'TITLE Case'.maketrans('a', b'Hello World')", lambda: 'TITLE Case'.maketrans('a', b'Hello World'))
attempt("'١٢'.maketrans('utf-8')", lambda: '١٢'.maketrans('utf-8'))
attempt("'utf-8'.maketrans(1e-320, float('nan'))", lambda: 'utf-8'.maketrans(1e-320, float('nan')))
attempt("'\\ud800'.maketrans('%s', 'ab\\r\\ncd\\x0b\\x85e', 'ab\\r\\ncd\\x0b\\x85e')", lambda: '\ud800'.maketrans('%s', 'ab\r\ncd\x0b\x85e', 'ab\r\ncd\x0b\x85e'))
attempt("'they\\'re bill\\'s'.maketrans('123')", lambda: 'they\'re bill\'s'.maketrans('123'))
attempt("'ΑΣ'.maketrans(St('sub'))", lambda: 'ΑΣ'.maketrans(St('sub')))
attempt("'日本'.maketrans('abc')", lambda: '日本'.maketrans('abc'))
attempt("'{0} {a}'.maketrans('a\\x00b')", lambda: '{0} {a}'.maketrans('a\x00b'))
attempt("'ǅ'.maketrans('aXbX')", lambda: 'ǅ'.maketrans('aXbX'))
attempt("'日本'.maketrans('ŉǆ')", lambda: '日本'.maketrans('ŉǆ'))
attempt("'\\ud800'.maketrans()", lambda: '\ud800'.maketrans())
attempt("'a\\x00b'.maketrans()", lambda: 'a\x00b'.maketrans())
attempt("'tab\\tx'.maketrans('123', '', '123')", lambda: 'tab\tx'.maketrans('123', '', '123'))
attempt("'\\ud800'.maketrans('😀x')", lambda: '\ud800'.maketrans('😀x'))
attempt("'a,b,,c'.maketrans(St('sub'))", lambda: 'a,b,,c'.maketrans(St('sub')))
attempt("'%d %s'.maketrans('日本', 'tab\\tx')", lambda: '%d %s'.maketrans('日本', 'tab\tx'))
attempt("'a\\x00b'.maketrans('utf-8')", lambda: 'a\x00b'.maketrans('utf-8'))
attempt("'tab\\tx'.maketrans()", lambda: 'tab\tx'.maketrans())
attempt("'½²'.maketrans()", lambda: '½²'.maketrans())
attempt("'tab\\tx'.maketrans(Se({1}))", lambda: 'tab\tx'.maketrans(Se({1})))
attempt("'  x  '.maketrans('tab\\tx')", lambda: '  x  '.maketrans('tab\tx'))
attempt("'x=1;y=2'.maketrans('ß')", lambda: 'x=1;y=2'.maketrans('ß'))
attempt("'a,b,,c'.maketrans('123')", lambda: 'a,b,,c'.maketrans('123'))
attempt("'  x  '.maketrans('  x  ', slice(0,0), St('sub'))", lambda: '  x  '.maketrans('  x  ', slice(0,0), St('sub')))
attempt("'ŉǆ'.maketrans(object)", lambda: 'ŉǆ'.maketrans(object))
attempt("'\\n'.maketrans(Fs({1,9}))", lambda: '\n'.maketrans(Fs({1,9})))
attempt("'  x  '.maketrans()", lambda: '  x  '.maketrans())
attempt("''.maketrans(frozenset({2,3}), float('-inf'))", lambda: ''.maketrans(frozenset({2,3}), float('-inf')))
attempt("'ab\\r\\ncd\\x0b\\x85e'.maketrans(10, slice(None,None,2))", lambda: 'ab\r\ncd\x0b\x85e'.maketrans(10, slice(None,None,2)))
