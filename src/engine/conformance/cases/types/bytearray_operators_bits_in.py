# bytearray: bits_in with operands of many types.


class Ba(bytearray):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("(()) >> (bytearray(b' a,b '))", lambda: (()) >> (bytearray(b' a,b ')))
attempt("(b'a,b') not in (bytearray(b'a\\nb'))", lambda: (b'a,b') not in (bytearray(b'a\nb')))
attempt("(bytearray(b' a,b ')) << ('abc')", lambda: (bytearray(b' a,b ')) << ('abc'))
attempt("(bytearray(b'abc')) in (Ba(b'sub'))", lambda: (bytearray(b'abc')) in (Ba(b'sub')))
attempt("(bytearray(b'Hello World')) | (bytearray(5))", lambda: (bytearray(b'Hello World')) | (bytearray(5)))
attempt('(bytearray()) << (bytearray())', lambda: (bytearray()) << (bytearray()))
attempt("(Ba(b'sub')) in (bytearray(b'Hello World'))", lambda: (Ba(b'sub')) in (bytearray(b'Hello World')))
attempt("(bytearray(b'abc')) | (bytearray())", lambda: (bytearray(b'abc')) | (bytearray()))
attempt("(bytearray(5)) not in (bytearray(b'abc'))", lambda: (bytearray(5)) not in (bytearray(b'abc')))
attempt("(bytearray()) >> (bytearray(b' a,b '))", lambda: (bytearray()) >> (bytearray(b' a,b ')))
attempt("('\\n') in (bytearray(b' a,b '))", lambda: ('\n') in (bytearray(b' a,b ')))
attempt("(bytearray(b'Hello World')) ^ ([1,'a'])", lambda: (bytearray(b'Hello World')) ^ ([1,'a']))
attempt("(bytearray(b' a,b ')) | (bytearray(b'abc'))", lambda: (bytearray(b' a,b ')) | (bytearray(b'abc')))
attempt("(Ba(b'sub')) ^ (-2**63)", lambda: (Ba(b'sub')) ^ (-2**63))
attempt("(Ba(b'sub')) ^ (bytearray())", lambda: (Ba(b'sub')) ^ (bytearray()))
attempt("(Ba(b'sub')) not in (bytearray(b'a\\nb'))", lambda: (Ba(b'sub')) not in (bytearray(b'a\nb')))
attempt('(bytearray(5)) << (5)', lambda: (bytearray(5)) << (5))
attempt("(bytearray(b'abc')) in (bytearray(b'a\\nb'))", lambda: (bytearray(b'abc')) in (bytearray(b'a\nb')))
attempt("('{}') not in (bytearray())", lambda: ('{}') not in (bytearray()))
attempt('(frozenset({2,3})) & (bytearray(5))', lambda: (frozenset({2,3})) & (bytearray(5)))
attempt("(bytearray(b' a,b ')) in (bytearray(b'a\\nb'))", lambda: (bytearray(b' a,b ')) in (bytearray(b'a\nb')))
attempt("(bytearray(b'a\\nb')) ^ (5)", lambda: (bytearray(b'a\nb')) ^ (5))
attempt("(bytearray(b'abc')) ^ (bytearray(5))", lambda: (bytearray(b'abc')) ^ (bytearray(5)))
attempt("(bytearray(b' a,b ')) not in (bytearray())", lambda: (bytearray(b' a,b ')) not in (bytearray()))
attempt('(False) not in (bytearray(5))', lambda: (False) not in (bytearray(5)))
attempt('(bytearray(5)) | (2**63)', lambda: (bytearray(5)) | (2**63))
attempt("([1,'a']) << (bytearray(5))", lambda: ([1,'a']) << (bytearray(5)))
attempt("(bytearray(b'a\\nb')) | (bytearray(b'Hello World'))", lambda: (bytearray(b'a\nb')) | (bytearray(b'Hello World')))
attempt("(bytearray(b' a,b ')) in (Ba(b'sub'))", lambda: (bytearray(b' a,b ')) in (Ba(b'sub')))
attempt("('ab\\r\\ncd\\x0b\\x85e') & (Ba(b'sub'))", lambda: ('ab\r\ncd\x0b\x85e') & (Ba(b'sub')))
attempt("(bytearray()) | (bytearray(b'Hello World'))", lambda: (bytearray()) | (bytearray(b'Hello World')))
attempt("(Ba(b'sub')) ^ (bytearray(b'abc'))", lambda: (Ba(b'sub')) ^ (bytearray(b'abc')))
attempt("(bytearray(5)) | (bytearray(b' a,b '))", lambda: (bytearray(5)) | (bytearray(b' a,b ')))
attempt("(Ba(b'sub')) << (-0.0)", lambda: (Ba(b'sub')) << (-0.0))
attempt('(bytearray()) << (5)', lambda: (bytearray()) << (5))
attempt("(bytearray(5)) | (bytearray(b'abc'))", lambda: (bytearray(5)) | (bytearray(b'abc')))
attempt("(bytearray()) | (Ba(b'zz'))", lambda: (bytearray()) | (Ba(b'zz')))
attempt('(bytearray()) >> (Ellipsis)', lambda: (bytearray()) >> (Ellipsis))
attempt('(bytearray(5)) not in (-3)', lambda: (bytearray(5)) not in (-3))
attempt("(bytearray(5)) not in (bytearray(b'Hello World'))", lambda: (bytearray(5)) not in (bytearray(b'Hello World')))
attempt("(bytearray(b'a\\nb')) | (bytearray())", lambda: (bytearray(b'a\nb')) | (bytearray()))
attempt("(bytearray(b'abc')) >> (['ab','cd'])", lambda: (bytearray(b'abc')) >> (['ab','cd']))
attempt("(Ba(b'sub')) not in (bytearray(b'abc'))", lambda: (Ba(b'sub')) not in (bytearray(b'abc')))
attempt('(bytearray()) >> ({1,2})', lambda: (bytearray()) >> ({1,2}))
