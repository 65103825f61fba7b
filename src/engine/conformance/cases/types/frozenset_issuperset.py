# frozenset.issuperset: arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Li(list):
    pass


class Tu(tuple):
    pass


class Se(set):
    pass


class Fs(frozenset):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt('frozenset({1,2}).issuperset(set(), Sq(3,4), (1,2))', lambda: frozenset({1,2}).issuperset(set(), Sq(3,4), (1,2)))
attempt('frozenset({1,2}).issuperset()', lambda: frozenset({1,2}).issuperset())
attempt("frozenset('abc').issuperset('Hello World')", lambda: frozenset('abc').issuperset('Hello World'))
attempt('frozenset({1,2}).issuperset(Li([1,2]))', lambda: frozenset({1,2}).issuperset(Li([1,2])))
attempt("frozenset().issuperset('\\u0660\\u0661', Se({1}))", lambda: frozenset().issuperset('\u0660\u0661', Se({1})))
attempt("frozenset('abc').issuperset()", lambda: frozenset('abc').issuperset())
attempt('Fs({1}).issuperset()', lambda: Fs({1}).issuperset())
attempt("frozenset('abc').issuperset(It(1,2))", lambda: frozenset('abc').issuperset(It(1,2)))
attempt("frozenset('abc').issuperset([(1,2),(3,4)])", lambda: frozenset('abc').issuperset([(1,2),(3,4)]))
attempt("frozenset('abc').issuperset(It(1,2), range(3))", lambda: frozenset('abc').issuperset(It(1,2), range(3)))
attempt('frozenset().issuperset({1:2}.items(), 1e300, [3,1,2])', lambda: frozenset().issuperset({1:2}.items(), 1e300, [3,1,2]))
attempt("frozenset('abc').issuperset(('a','b'))", lambda: frozenset('abc').issuperset(('a','b')))
attempt('frozenset({1,2}).issuperset(Tu((1,)), range(3))', lambda: frozenset({1,2}).issuperset(Tu((1,)), range(3)))
attempt("Fs({1}).issuperset(['a','b'], Se({1}))", lambda: Fs({1}).issuperset(['a','b'], Se({1})))
attempt("frozenset('abc').issuperset(slice(2**70), Sq(3,4))", lambda: frozenset('abc').issuperset(slice(2**70), Sq(3,4)))
attempt('frozenset({1,2}).issuperset(slice(0,0))', lambda: frozenset({1,2}).issuperset(slice(0,0)))
attempt('Fs({1}).issuperset([])', lambda: Fs({1}).issuperset([]))
attempt("frozenset({1,2}).issuperset((1,2,3), slice('a'), False)", lambda: frozenset({1,2}).issuperset((1,2,3), slice('a'), False))
attempt('frozenset().issuperset(slice(0,0))', lambda: frozenset().issuperset(slice(0,0)))
attempt("Fs({1}).issuperset([b'a',b'b'], 1e16)", lambda: Fs({1}).issuperset([b'a',b'b'], 1e16))
attempt('frozenset().issuperset(slice(None,None,2), It(1,2), {1:1}.keys())', lambda: frozenset().issuperset(slice(None,None,2), It(1,2), {1:1}.keys()))
attempt('frozenset({1,2}).issuperset([1,2,3])', lambda: frozenset({1,2}).issuperset([1,2,3]))
attempt("frozenset({1,2}).issuperset([(1,2),(3,4)], [b'a',b'b'])", lambda: frozenset({1,2}).issuperset([(1,2),(3,4)], [b'a',b'b']))
attempt("frozenset('abc').issuperset([1,'a'], [1,'a'], slice(0,0))", lambda: frozenset('abc').issuperset([1,'a'], [1,'a'], slice(0,0)))
attempt('frozenset({1,2}).issuperset(slice(I(1),I(3)), (1,2))', lambda: frozenset({1,2}).issuperset(slice(I(1),I(3)), (1,2)))
attempt("frozenset().issuperset(False, [1,'a'])", lambda: frozenset().issuperset(False, [1,'a']))
attempt("frozenset('abc').issuperset([1,'a'], [b'a',b'b'], slice(2**70))", lambda: frozenset('abc').issuperset([1,'a'], [b'a',b'b'], slice(2**70)))
attempt("frozenset().issuperset(frozenset({2,3}), [1,2,3], ('a','b'))", lambda: frozenset().issuperset(frozenset({2,3}), [1,2,3], ('a','b')))
attempt('frozenset({1,2}).issuperset(slice(I(1),I(3)))', lambda: frozenset({1,2}).issuperset(slice(I(1),I(3))))
