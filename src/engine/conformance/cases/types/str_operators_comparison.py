# str: comparison with operands of many types.


class St(str):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("('İI') == ('fi')", lambda: ('İI') == ('fi'))
attempt("([1,'a']) > ('{0} {a}')", lambda: ([1,'a']) > ('{0} {a}'))
attempt("('Hello World') <= ('abc')", lambda: ('Hello World') <= ('abc'))
attempt("('The quick brown fox') < ('TITLE Case')", lambda: ('The quick brown fox') < ('TITLE Case'))
attempt("('123') < ('a\\x00b')", lambda: ('123') < ('a\x00b'))
attempt("('a\\u2028b') == ('{0} {a}')", lambda: ('a\u2028b') == ('{0} {a}'))
attempt("('ŉǆ') != ('fi')", lambda: ('ŉǆ') != ('fi'))
attempt("('aaa') >= (range(5,0,-2))", lambda: ('aaa') >= (range(5,0,-2)))
attempt("('strict') == ('%s')", lambda: ('strict') == ('%s'))
attempt("('ǅ') >= ('{}')", lambda: ('ǅ') >= ('{}'))
attempt("((1,2,3)) <= ('ŉǆ')", lambda: ((1,2,3)) <= ('ŉǆ'))
attempt("('ß') < ('')", lambda: ('ß') < (''))
attempt("(b' x ') <= ('İI')", lambda: (b' x ') <= ('İI'))
attempt("('tab\\tx') >= ('utf-8')", lambda: ('tab\tx') >= ('utf-8'))
attempt("('{0} {a}') >= ('  x  ')", lambda: ('{0} {a}') >= ('  x  '))
attempt("('😀x') != ('')", lambda: ('😀x') != (''))
attempt("(St('sub')) >= ('ŉǆ')", lambda: (St('sub')) >= ('ŉǆ'))
attempt("('fi') < ('a,b,,c')", lambda: ('fi') < ('a,b,,c'))
attempt("('TITLE Case') >= ('  x  ')", lambda: ('TITLE Case') >= ('  x  '))
attempt("('\\ud800') >= ('they\\'re bill\\'s')", lambda: ('\ud800') >= ('they\'re bill\'s'))
attempt("('they\\'re bill\\'s') >= ('%s')", lambda: ('they\'re bill\'s') >= ('%s'))
attempt("('ǅ') == ('%s')", lambda: ('ǅ') == ('%s'))
attempt("('ǅ') != ('aXbX')", lambda: ('ǅ') != ('aXbX'))
attempt("('aXbX') < ('ǅ')", lambda: ('aXbX') < ('ǅ'))
attempt("('😀x') > ('abc')", lambda: ('😀x') > ('abc'))
attempt("('a\\u2028b') != ('%d %s')", lambda: ('a\u2028b') != ('%d %s'))
attempt("([b'a',b'b']) == ('ŉǆ')", lambda: ([b'a',b'b']) == ('ŉǆ'))
attempt("('a\\u2028b') < ('{}')", lambda: ('a\u2028b') < ('{}'))
attempt("('TITLE Case') == ('😀x')", lambda: ('TITLE Case') == ('😀x'))
attempt("('½²') <= ('{}')", lambda: ('½²') <= ('{}'))
attempt("('%s') == ('123')", lambda: ('%s') == ('123'))
attempt("('%s') == ('ﬁne')", lambda: ('%s') == ('ﬁne'))
attempt("(slice(None,None,-1)) == ('a\\u2028b')", lambda: (slice(None,None,-1)) == ('a\u2028b'))
attempt("('a\\x00b') != ('a,b,,c')", lambda: ('a\x00b') != ('a,b,,c'))
attempt("('The quick brown fox') >= ('utf-8')", lambda: ('The quick brown fox') >= ('utf-8'))
attempt("(None) < ('ǅ')", lambda: (None) < ('ǅ'))
attempt("('\\u0660\\u0661') > ('utf-8')", lambda: ('\u0660\u0661') > ('utf-8'))
attempt("('%s') <= ('İI')", lambda: ('%s') <= ('İI'))
attempt("('') >= ('½²')", lambda: ('') >= ('½²'))
attempt("('İI') >= ('  x  ')", lambda: ('İI') >= ('  x  '))
attempt("('a\\u2028b') <= ('\\n')", lambda: ('a\u2028b') <= ('\n'))
attempt("('\\u0660\\u0661') >= (slice('a'))", lambda: ('\u0660\u0661') >= (slice('a')))
attempt("('abc') == ('日本')", lambda: ('abc') == ('日本'))
attempt("('abc') >= ('\\n')", lambda: ('abc') >= ('\n'))
attempt("('ﬁne') == ('ß')", lambda: ('ﬁne') == ('ß'))
