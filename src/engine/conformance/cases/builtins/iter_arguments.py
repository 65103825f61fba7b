# iter(): arguments of all kinds.


class St(str):
    pass


class In(int):
    pass


class Li(list):
    pass


class Tu(tuple):
    pass


class Fs(frozenset):
    pass


class It:
    def __init__(s,*a): s.a=a
    def __iter__(s): return iter(s.a)
    def __repr__(s): return f'It{s.a}'


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("list(iter('a\\x00b', bad=1))", lambda: list(iter('a\x00b', bad=1)))
attempt('list(iter(10**20, {1:2,3:4}))', lambda: list(iter(10**20, {1:2,3:4})))
attempt('list(iter(-3))', lambda: list(iter(-3)))
attempt("list(iter('123'))", lambda: list(iter('123')))
attempt('list(iter(set(), bad=1))', lambda: list(iter(set(), bad=1)))
attempt('list(iter(3.14159))', lambda: list(iter(3.14159)))
attempt('list(iter(1e16, -2**63, 1e16))', lambda: list(iter(1e16, -2**63, 1e16)))
attempt('list(iter(It(1,2)))', lambda: list(iter(It(1,2))))
attempt("list(iter(slice('a'), [1,2,3]))", lambda: list(iter(slice('a'), [1,2,3])))
attempt("list(iter({97:'xyz'}))", lambda: list(iter({97:'xyz'})))
attempt("list(iter('ß'))", lambda: list(iter('ß')))
attempt("list(iter({}, 'a\\x00b'))", lambda: list(iter({}, 'a\x00b')))
attempt('iter()', lambda: iter())
attempt("list(iter(slice(None,None,2), [1,'a']))", lambda: list(iter(slice(None,None,2), [1,'a'])))
attempt('list(iter(In(5), 2**63))', lambda: list(iter(In(5), 2**63)))
attempt('list(iter(2**31, bad=1))', lambda: list(iter(2**31, bad=1)))
attempt('list(iter(slice(1,3), [3,1,2]))', lambda: list(iter(slice(1,3), [3,1,2])))
attempt("list(iter(0.1, ((1,2,3),), 'tab\\tx'))", lambda: list(iter(0.1, ((1,2,3),), 'tab\tx')))
attempt('list(iter(range(3)))', lambda: list(iter(range(3))))
attempt("list(iter({'x':'y'}, 3, Ellipsis))", lambda: list(iter({'x':'y'}, 3, Ellipsis)))
attempt('list(iter(0.1, -10**25))', lambda: list(iter(0.1, -10**25)))
attempt('list(iter(set()))', lambda: list(iter(set())))
attempt('list(iter(range(5,0,-2), frozenset({2,3})))', lambda: list(iter(range(5,0,-2), frozenset({2,3}))))
attempt('list(iter(slice(0,0)))', lambda: list(iter(slice(0,0))))
attempt('list(iter(()))', lambda: list(iter(())))
attempt('list(iter([]))', lambda: list(iter([])))
attempt("list(iter('abc'))", lambda: list(iter('abc')))
attempt('list(iter(slice(1,3)))', lambda: list(iter(slice(1,3))))
attempt("list(iter('a\\x00b'))", lambda: list(iter('a\x00b')))
attempt("list(iter('utf-8', Tu((1,)), Li([1,2])))", lambda: list(iter('utf-8', Tu((1,)), Li([1,2]))))
attempt('list(iter(In(5)))', lambda: list(iter(In(5))))
attempt('list(iter(1j, [(1,2),(3,4)]))', lambda: list(iter(1j, [(1,2),(3,4)])))
attempt('list(iter(slice(-2,None)))', lambda: list(iter(slice(-2,None))))
attempt("list(iter(St('sub')))", lambda: list(iter(St('sub'))))
attempt('list(iter(False))', lambda: list(iter(False)))
attempt("list(iter(St('sub'), In(5), Tu((1,))))", lambda: list(iter(St('sub'), In(5), Tu((1,)))))
attempt('list(iter(Fs({1,9}), 1j, 1j))', lambda: list(iter(Fs({1,9}), 1j, 1j)))
attempt("list(iter(('a','b')))", lambda: list(iter(('a','b'))))
attempt("list(iter('😀x', 2.5))", lambda: list(iter('😀x', 2.5)))
attempt('list(iter(slice(None,None,-1)))', lambda: list(iter(slice(None,None,-1))))
