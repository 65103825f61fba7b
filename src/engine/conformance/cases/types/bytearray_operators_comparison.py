# bytearray: comparison with operands of many types.


class Di(dict):
    pass


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("(bytearray(b'abc')) > (bytearray(5))", lambda: (bytearray(b'abc')) > (bytearray(5)))
attempt("(bytearray(b'a\\nb')) == (bytearray(5))", lambda: (bytearray(b'a\nb')) == (bytearray(5)))
attempt("(bytearray(5)) < (bytearray(b'abc'))", lambda: (bytearray(5)) < (bytearray(b'abc')))
attempt("(bytearray(b'abc')) != (bytearray(b'abc'))", lambda: (bytearray(b'abc')) != (bytearray(b'abc')))
attempt("(Ba(b'sub')) > (bytearray(b'ab'))", lambda: (Ba(b'sub')) > (bytearray(b'ab')))
attempt("(range(3)) >= (Ba(b'sub'))", lambda: (range(3)) >= (Ba(b'sub')))
attempt("(bytearray(5)) <= (b'a')", lambda: (bytearray(5)) <= (b'a'))
attempt("(bytearray(5)) >= (b'a,b')", lambda: (bytearray(5)) >= (b'a,b'))
attempt("(bytearray(b'Hello World')) <= (bytearray(b'a\\nb'))", lambda: (bytearray(b'Hello World')) <= (bytearray(b'a\nb')))
attempt("(bytearray(b'a\\nb')) >= (slice(2**70))", lambda: (bytearray(b'a\nb')) >= (slice(2**70)))
attempt("(Ba(b'sub')) < (bytearray())", lambda: (Ba(b'sub')) < (bytearray()))
attempt('(bytearray()) < (bytearray())', lambda: (bytearray()) < (bytearray()))
attempt("(Ba(b'sub')) > (Di(a=1))", lambda: (Ba(b'sub')) > (Di(a=1)))
attempt("(bytearray(5)) >= (b'a')", lambda: (bytearray(5)) >= (b'a'))
attempt("(bytearray()) != ('ŉǆ')", lambda: (bytearray()) != ('ŉǆ'))
attempt("(bytearray(b' a,b ')) != (1.0)", lambda: (bytearray(b' a,b ')) != (1.0))
attempt('(bytearray(5)) == (bytearray(5))', lambda: (bytearray(5)) == (bytearray(5)))
attempt("(Ba(b'sub')) >= (7)", lambda: (Ba(b'sub')) >= (7))
attempt("(Ba(b'sub')) >= (bytearray(5))", lambda: (Ba(b'sub')) >= (bytearray(5)))
attempt("(bytearray(5)) >= ('{}')", lambda: (bytearray(5)) >= ('{}'))
attempt('(bytearray()) > (2**31)', lambda: (bytearray()) > (2**31))
attempt("(Ba(b'sub')) <= (bytearray(b' a,b '))", lambda: (Ba(b'sub')) <= (bytearray(b' a,b ')))
attempt("('ŉǆ') <= (bytearray(b' a,b '))", lambda: ('ŉǆ') <= (bytearray(b' a,b ')))
attempt("(bytearray(b'Hello World')) < (0)", lambda: (bytearray(b'Hello World')) < (0))
attempt("(Ba(b'sub')) < (frozenset({2,3}))", lambda: (Ba(b'sub')) < (frozenset({2,3})))
attempt("(b' x ') == (bytearray())", lambda: (b' x ') == (bytearray()))
attempt("(bytearray()) <= ('ŉǆ')", lambda: (bytearray()) <= ('ŉǆ'))
attempt("(7) != (bytearray(b'abc'))", lambda: (7) != (bytearray(b'abc')))
attempt("(bytearray(b' a,b ')) <= (bytearray(b'a\\nb'))", lambda: (bytearray(b' a,b ')) <= (bytearray(b'a\nb')))
attempt("(Ba(b'sub')) <= (bytearray(b'a\\nb'))", lambda: (Ba(b'sub')) <= (bytearray(b'a\nb')))
attempt("(Ba(b'sub')) > ('ΑΣ')", lambda: (Ba(b'sub')) > ('ΑΣ'))
attempt("(Ba(b'sub')) >= (Ba(b'sub'))", lambda: (Ba(b'sub')) >= (Ba(b'sub')))
attempt("(bytearray(b'Hello World')) != (bytearray(b'abc'))", lambda: (bytearray(b'Hello World')) != (bytearray(b'abc')))
attempt("(bytearray(b'a\\nb')) == (bytearray())", lambda: (bytearray(b'a\nb')) == (bytearray()))
attempt('(bytearray(5)) >= (bytearray(5))', lambda: (bytearray(5)) >= (bytearray(5)))
attempt("('😀x') != (bytearray(b'Hello World'))", lambda: ('😀x') != (bytearray(b'Hello World')))
attempt("(bytearray(b'Hello World')) > (bytearray(b' a,b '))", lambda: (bytearray(b'Hello World')) > (bytearray(b' a,b ')))
attempt("(bytearray(b'abc')) < ((1,2,3))", lambda: (bytearray(b'abc')) < ((1,2,3)))
attempt("(bytearray(b'abc')) != (Ba(b'sub'))", lambda: (bytearray(b'abc')) != (Ba(b'sub')))
attempt("(bytearray(b'abc')) == (Ba(b'sub'))", lambda: (bytearray(b'abc')) == (Ba(b'sub')))
attempt("(bytearray(b'a\\nb')) <= ('İI')", lambda: (bytearray(b'a\nb')) <= ('İI'))
attempt("(bytearray(b' a,b ')) <= (bytearray(b'abc'))", lambda: (bytearray(b' a,b ')) <= (bytearray(b'abc')))
attempt("(bytearray(b' a,b ')) <= (bytearray())", lambda: (bytearray(b' a,b ')) <= (bytearray()))
attempt("('') == (bytearray(b' a,b '))", lambda: ('') == (bytearray(b' a,b ')))
