# frozenset.copy: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Fs(frozenset):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("frozenset('abc').copy([1,2,3])", lambda: frozenset('abc').copy([1,2,3]))
attempt('frozenset({1,2}).copy(1e-320, Sq(3,4))', lambda: frozenset({1,2}).copy(1e-320, Sq(3,4)))
attempt("frozenset('abc').copy(slice(I(1),I(3)), {1:2}.items(), [1,2,3])", lambda: frozenset('abc').copy(slice(I(1),I(3)), {1:2}.items(), [1,2,3]))
attempt("frozenset('abc').copy(range(5,0,-2), set())", lambda: frozenset('abc').copy(range(5,0,-2), set()))
attempt('frozenset({1,2}).copy(slice(None,None,2))', lambda: frozenset({1,2}).copy(slice(None,None,2)))
attempt('Fs({1}).copy()', lambda: Fs({1}).copy())
attempt('Fs({1}).copy([[1],[2]], 256)', lambda: Fs({1}).copy([[1],[2]], 256))
attempt("frozenset('abc').copy(range(3))", lambda: frozenset('abc').copy(range(3)))
attempt("frozenset('abc').copy(['a','b'], slice(None,None,2))", lambda: frozenset('abc').copy(['a','b'], slice(None,None,2)))
attempt('Fs({1}).copy(Li([1,2]))', lambda: Fs({1}).copy(Li([1,2])))
attempt("frozenset({1,2}).copy(['ab','cd'])", lambda: frozenset({1,2}).copy(['ab','cd']))
attempt('frozenset({1,2}).copy(range(3), range(5,0,-2))', lambda: frozenset({1,2}).copy(range(3), range(5,0,-2)))
attempt("frozenset('abc').copy(bytearray(b'ab'), '\\ud800')", lambda: frozenset('abc').copy(bytearray(b'ab'), '\ud800'))
attempt('Fs({1}).copy(slice(None,None,2))', lambda: Fs({1}).copy(slice(None,None,2)))
attempt("frozenset().copy(set(), slice(I(1),I(3)), ('a','b'))", lambda: frozenset().copy(set(), slice(I(1),I(3)), ('a','b')))
attempt('Fs({1}).copy(Sq(3,4))', lambda: Fs({1}).copy(Sq(3,4)))
attempt('frozenset().copy(2.5)', lambda: frozenset().copy(2.5))
attempt("frozenset('abc').copy([(1,2),(3,4)])", lambda: frozenset('abc').copy([(1,2),(3,4)]))
attempt("frozenset('abc').copy()", lambda: frozenset('abc').copy())
attempt('frozenset({1,2}).copy({1,2})', lambda: frozenset({1,2}).copy({1,2}))
attempt("Fs({1}).copy(1, '123')", lambda: Fs({1}).copy(1, '123'))
attempt('frozenset({1,2}).copy({1:2}.items())', lambda: frozenset({1,2}).copy({1:2}.items()))
attempt("frozenset('abc').copy(7)", lambda: frozenset('abc').copy(7))
attempt("frozenset('abc').copy(slice(None,None,-1), slice(0,0), frozenset({2,3}))", lambda: frozenset('abc').copy(slice(None,None,-1), slice(0,0), frozenset({2,3})))
attempt('frozenset().copy([3,1,2], slice(None,None,2))', lambda: frozenset().copy([3,1,2], slice(None,None,2)))
attempt("frozenset().copy([1,'a'])", lambda: frozenset().copy([1,'a']))
attempt('frozenset({1,2}).copy([3,1,2])', lambda: frozenset({1,2}).copy([3,1,2]))
attempt("frozenset('abc').copy(slice(None,None,-1))", lambda: frozenset('abc').copy(slice(None,None,-1)))
attempt('Fs({1}).copy(range(5,0,-2), set(), 1)', lambda: Fs({1}).copy(range(5,0,-2), set(), 1))
attempt("frozenset({1,2}).copy(b'ab\\ncd')", lambda: frozenset({1,2}).copy(b'ab\ncd'))
attempt('frozenset({1,2}).copy(Fs({1,9}), range(3))', lambda: frozenset({1,2}).copy(Fs({1,9}), range(3)))
