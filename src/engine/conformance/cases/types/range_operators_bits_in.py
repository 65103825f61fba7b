# range: bits_in with operands of many types.


class Li(list):
    pass


class Bs(bytes):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("('tab\\tx') ^ (range(-5,5))", lambda: ('tab\tx') ^ (range(-5,5)))
attempt('(range(5)) ^ (range(10,0,-2))', lambda: (range(5)) ^ (range(10,0,-2)))
attempt('(range(5)) & (range(0))', lambda: (range(5)) & (range(0)))
attempt("(range(10,0,-2)) >> ('\\u0660\\u0661')", lambda: (range(10,0,-2)) >> ('\u0660\u0661'))
attempt('(range(-5,5)) >> (range(3))', lambda: (range(-5,5)) >> (range(3)))
attempt('(range(5)) in (Li([1,2]))', lambda: (range(5)) in (Li([1,2])))
attempt('(range(1,10,3)) | (range(10,0,-2))', lambda: (range(1,10,3)) | (range(10,0,-2)))
attempt("({'a'}) not in (range(10,0,-2))", lambda: ({'a'}) not in (range(10,0,-2)))
attempt('(range(5)) >> (range(5))', lambda: (range(5)) >> (range(5)))
attempt('(range(10,0,-2)) & (range(5))', lambda: (range(10,0,-2)) & (range(5)))
attempt('(range(10,0,-2)) << (range(-5,5))', lambda: (range(10,0,-2)) << (range(-5,5)))
attempt('(range(-5,5)) << (())', lambda: (range(-5,5)) << (()))
attempt('(range(10,0,-2)) >> (range(1,10,3))', lambda: (range(10,0,-2)) >> (range(1,10,3)))
attempt('(range(1,10,3)) >> (range(1,10,3))', lambda: (range(1,10,3)) >> (range(1,10,3)))
attempt('(range(10,0,-2)) >> (range(5))', lambda: (range(10,0,-2)) >> (range(5)))
attempt('(range(0)) >> (2.5)', lambda: (range(0)) >> (2.5))
attempt('(range(5)) | (range(10,0,-2))', lambda: (range(5)) | (range(10,0,-2)))
attempt('(range(1,10,3)) in (range(1,10,3))', lambda: (range(1,10,3)) in (range(1,10,3)))
attempt("(Bs(b'q')) >> (range(-5,5))", lambda: (Bs(b'q')) >> (range(-5,5)))
attempt("(range(0)) in (b'abc')", lambda: (range(0)) in (b'abc'))
attempt('(range(0)) | (range(10,0,-2))', lambda: (range(0)) | (range(10,0,-2)))
attempt('(range(10,0,-2)) >> (range(0))', lambda: (range(10,0,-2)) >> (range(0)))
attempt('(range(10,0,-2)) << (range(1,10,3))', lambda: (range(10,0,-2)) << (range(1,10,3)))
attempt('(range(5)) & (range(-5,5))', lambda: (range(5)) & (range(-5,5)))
attempt('(range(1,10,3)) ^ (range(0))', lambda: (range(1,10,3)) ^ (range(0)))
