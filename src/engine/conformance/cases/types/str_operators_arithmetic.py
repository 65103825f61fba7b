# str: arithmetic with operands of many types.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("('İI') - ('ǅ')", lambda: ('İI') - ('ǅ'))
attempt("('\\ud800') % ('%s')", lambda: ('\ud800') % ('%s'))
attempt("('-12') ** ('-12')", lambda: ('-12') ** ('-12'))
attempt("('ΑΣ') // ('strict')", lambda: ('ΑΣ') // ('strict'))
attempt("('ΑΣ') * (St('sub'))", lambda: ('ΑΣ') * (St('sub')))
attempt("('utf-8') // ('ﬁne')", lambda: ('utf-8') // ('ﬁne'))
attempt("('they\\'re bill\\'s') % ('The quick brown fox')", lambda: ('they\'re bill\'s') % ('The quick brown fox'))
attempt("('strict') - ('_x1')", lambda: ('strict') - ('_x1'))
attempt("('a\\x00b') % ('ab\\r\\ncd\\x0b\\x85e')", lambda: ('a\x00b') % ('ab\r\ncd\x0b\x85e'))
attempt("(range(5,0,-2)) / ('fi')", lambda: (range(5,0,-2)) / ('fi'))
attempt("(2**63) + ('-12')", lambda: (2**63) + ('-12'))
attempt("('aXbX') - ('%s')", lambda: ('aXbX') - ('%s'))
attempt("('  x  ') - ('-12')", lambda: ('  x  ') - ('-12'))
attempt("('abc') % (-1)", lambda: ('abc') % (-1))
attempt("(St('sub')) % (I(2))", lambda: (St('sub')) % (I(2)))
attempt("('%d %s') * ('tab\\tx')", lambda: ('%d %s') * ('tab\tx'))
attempt("('abc') - ('tab\\tx')", lambda: ('abc') - ('tab\tx'))
attempt("('ß') % (slice(0,0))", lambda: ('ß') % (slice(0,0)))
attempt("('{}') / ({'a'})", lambda: ('{}') / ({'a'}))
attempt("(-2**63) % ('ŉǆ')", lambda: (-2**63) % ('ŉǆ'))
attempt("('ß') * ('aaa')", lambda: ('ß') * ('aaa'))
attempt("('they\\'re bill\\'s') / (b'a,b')", lambda: ('they\'re bill\'s') / (b'a,b'))
attempt("(0) // ('a\\x00b')", lambda: (0) // ('a\x00b'))
attempt("('😀x') % ('aaa')", lambda: ('😀x') % ('aaa'))
attempt("('utf-8') - ('  x  ')", lambda: ('utf-8') - ('  x  '))
attempt("(-2**63-1) + ('aaa')", lambda: (-2**63-1) + ('aaa'))
attempt("('tab\\tx') // ('_x1')", lambda: ('tab\tx') // ('_x1'))
attempt("('they\\'re bill\\'s') * ('utf-8')", lambda: ('they\'re bill\'s') * ('utf-8'))
attempt("('aaa') ** (1e300)", lambda: ('aaa') ** (1e300))
attempt("('\\n') - ('ǅ')", lambda: ('\n') - ('ǅ'))
attempt("('Hello World') + (2**64)", lambda: ('Hello World') + (2**64))
attempt("('a') - ('{0} {a}')", lambda: ('a') - ('{0} {a}'))
attempt("('ß') + (1.0)", lambda: ('ß') + (1.0))
attempt("(str) / ('123')", lambda: (str) / ('123'))
attempt("('') + ('a\\u2028b')", lambda: ('') + ('a\u2028b'))
attempt("('{}') * ('TITLE Case')", lambda: ('{}') * ('TITLE Case'))
attempt("('ﬁne') % (b'Hello World')", lambda: ('ﬁne') % (b'Hello World'))
attempt("('a\\x00b') - ('{}')", lambda: ('a\x00b') - ('{}'))
attempt("('fi') ** ('ﬁne')", lambda: ('fi') ** ('ﬁne'))
attempt("('utf-8') / (1j)", lambda: ('utf-8') / (1j))
attempt("('x=1;y=2') @ ('utf-8')", lambda: ('x=1;y=2') @ ('utf-8'))
attempt("('x=1;y=2') / (-2**31)", lambda: ('x=1;y=2') / (-2**31))
attempt("(Mp()) - ('日本')", lambda: (Mp()) - ('日本'))
attempt("('The quick brown fox') @ ('The quick brown fox')", lambda: ('The quick brown fox') @ ('The quick brown fox'))
