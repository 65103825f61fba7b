# str.swapcase: arguments of all kinds.


class St(str):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("'fi'.swapcase()", lambda: 'fi'.swapcase())
attempt("'aaa'.swapcase('utf-8')", lambda: 'aaa'.swapcase('utf-8'))
attempt("'ŉǆ'.swapcase('😀x')", lambda: 'ŉǆ'.swapcase('😀x'))
attempt("'a'.swapcase('Hello World')", lambda: 'a'.swapcase('Hello World'))
attempt("'\\n'.swapcase(St('sub'), 1e16, 'a,b,,c')", lambda: '\n'.swapcase(St('sub'), 1e16, 'a,b,,c'))
attempt("'\\ud800'.swapcase('tab\\tx')", lambda: '\ud800'.swapcase('tab\tx'))
attempt("'½²'.swapcase('ab\\r\\ncd\\x0b\\x85e')", lambda: '½²'.swapcase('ab\r\ncd\x0b\x85e'))
attempt("'ŉǆ'.swapcase(1j, '  x  ', '\\n')", lambda: 'ŉǆ'.swapcase(1j, '  x  ', '\n'))
attempt("'-12'.swapcase('fi')", lambda: '-12'.swapcase('fi'))
attempt("'ŉǆ'.swapcase()", lambda: 'ŉǆ'.swapcase())
attempt("St('sub').swapcase('  x  ')", lambda: St('sub').swapcase('  x  '))
attempt("'{0} {a}'.swapcase('İI')", lambda: '{0} {a}'.swapcase('İI'))
attempt("'aaa'.swapcase('ŉǆ', '\\ud800', 'İI')", lambda: 'aaa'.swapcase('ŉǆ', '\ud800', 'İI'))
attempt("'ab\\r\\ncd\\x0b\\x85e'.swapcase('{}')", lambda: 'ab\r\ncd\x0b\x85e'.swapcase('{}'))
attempt("'  x  '.swapcase('tab\\tx', '\\ud800', '123')", lambda: '  x  '.swapcase('tab\tx', '\ud800', '123'))
attempt("'a'.swapcase('aXbX')", lambda: 'a'.swapcase('aXbX'))
attempt("'{0} {a}'.swapcase('  x  ', '\\n', '123')", lambda: '{0} {a}'.swapcase('  x  ', '\n', '123'))
attempt("'a\\u2028b'.swapcase('a\\x00b')", lambda: 'a\u2028b'.swapcase('a\x00b'))
attempt("'½²'.swapcase(0)", lambda: '½²'.swapcase(0))
attempt("'_x1'.swapcase('  x  ', float('inf'))", lambda: '_x1'.swapcase('  x  ', float('inf')))
attempt("'aXbX'.swapcase('日本')", lambda: 'aXbX'.swapcase('日本'))
attempt("'a\\u2028b'.swapcase('abc', (1,2), '\\ud800')", lambda: 'a\u2028b'.swapcase('abc', (1,2), '\ud800'))
attempt("'{0} {a}'.swapcase('123')", lambda: '{0} {a}'.swapcase('123'))
attempt("'a,b,,c'.swapcase('\\n')", lambda: 'a,b,,c'.swapcase('\n'))
attempt("'utf-8'.swapcase({97:'xyz'}, 3.14159)", lambda: 'utf-8'.swapcase({97:'xyz'}, 3.14159))
attempt("''.swapcase('\\n', 2**64, 'ŉǆ')", lambda: ''.swapcase('\n', 2**64, 'ŉǆ'))
attempt("'fi'.swapcase('strict')", lambda: 'fi'.swapcase('strict'))
attempt("'ﬁne'.swapcase(b'\\r\\n')", lambda: 'ﬁne'.swapcase(b'\r\n'))
attempt("'they\\'re bill\\'s'.swapcase('Hello World', 'ΑΣ')", lambda: 'they\'re bill\'s'.swapcase('Hello World', 'ΑΣ'))
attempt("'Hello World'.swapcase('strict')", lambda: 'Hello World'.swapcase('strict'))
attempt("'日本'.swapcase()", lambda: '日本'.swapcase())
