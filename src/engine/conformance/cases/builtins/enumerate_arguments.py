# enumerate(): arguments of all kinds.


class In(int):
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
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('list(enumerate(((1,2,3),), 1e300))', lambda: list(enumerate(((1,2,3),), 1e300)))
attempt('enumerate()', lambda: enumerate())
attempt("list(enumerate('ß', b'a,b', start='123'))", lambda: list(enumerate('ß', b'a,b', start='123')))
attempt("list(enumerate('Hello World', '\\ud800', b'ab\\ncd'))", lambda: list(enumerate('Hello World', '\ud800', b'ab\ncd')))
attempt('list(enumerate(slice(0,0)))', lambda: list(enumerate(slice(0,0))))
attempt('list(enumerate([1,2,3]))', lambda: list(enumerate([1,2,3])))
attempt('list(enumerate(object, [(1,2),(3,4)]))', lambda: list(enumerate(object, [(1,2),(3,4)])))
attempt("list(enumerate(-1, start=slice('a')))", lambda: list(enumerate(-1, start=slice('a'))))
attempt('list(enumerate(2, start=slice(None,None,-1)))', lambda: list(enumerate(2, start=slice(None,None,-1))))
attempt("list(enumerate('ŉǆ', Sq(3,4), 'fi'))", lambda: list(enumerate('ŉǆ', Sq(3,4), 'fi')))
attempt("list(enumerate('utf-8', start=1j))", lambda: list(enumerate('utf-8', start=1j)))
attempt("list(enumerate(memoryview(b'xyz'), start='日本'))", lambda: list(enumerate(memoryview(b'xyz'), start='日本')))
attempt('list(enumerate({97:None}))', lambda: list(enumerate({97:None})))
attempt('list(enumerate(slice(None,None,-1), 123456789.123))', lambda: list(enumerate(slice(None,None,-1), 123456789.123)))
attempt('list(enumerate(set()))', lambda: list(enumerate(set())))
attempt("list(enumerate(('a','b'), 'İI'))", lambda: list(enumerate(('a','b'), 'İI')))
attempt("list(enumerate(memoryview(b'xyz')))", lambda: list(enumerate(memoryview(b'xyz'))))
attempt("list(enumerate('ŉǆ'))", lambda: list(enumerate('ŉǆ')))
attempt("list(enumerate({97:'xyz'}))", lambda: list(enumerate({97:'xyz'})))
attempt("list(enumerate(b'Hello World', start='strict'))", lambda: list(enumerate(b'Hello World', start='strict')))
attempt("list(enumerate('\\ud800', str))", lambda: list(enumerate('\ud800', str)))
attempt('list(enumerate(2**63))', lambda: list(enumerate(2**63)))
attempt("list(enumerate({1:2,3:4}, '123'))", lambda: list(enumerate({1:2,3:4}, '123')))
attempt("list(enumerate(0, b'a,b', slice('a')))", lambda: list(enumerate(0, b'a,b', slice('a'))))
attempt("list(enumerate('a'))", lambda: list(enumerate('a')))
attempt('list(enumerate(str))', lambda: list(enumerate(str)))
attempt("list(enumerate('😀x'))", lambda: list(enumerate('😀x')))
attempt("list(enumerate('tab\\tx', 'aXbX'))", lambda: list(enumerate('tab\tx', 'aXbX')))
attempt('list(enumerate(frozenset({2,3})))', lambda: list(enumerate(frozenset({2,3}))))
attempt('list(enumerate(-2**63-1))', lambda: list(enumerate(-2**63-1)))
attempt('list(enumerate(slice(2**70)))', lambda: list(enumerate(slice(2**70))))
attempt("list(enumerate((1,2,3), slice(None,None,2), 'fi'))", lambda: list(enumerate((1,2,3), slice(None,None,2), 'fi')))
attempt('list(enumerate(It(1,2)))', lambda: list(enumerate(It(1,2))))
attempt('list(enumerate(-3))', lambda: list(enumerate(-3)))
attempt('list(enumerate(slice(None,None,-1)))', lambda: list(enumerate(slice(None,None,-1))))
attempt("list(enumerate(In(5), start='a,b,,c'))", lambda: list(enumerate(In(5), start='a,b,,c')))
attempt("list(enumerate(b'abc'))", lambda: list(enumerate(b'abc')))
attempt('list(enumerate(()))', lambda: list(enumerate(())))
attempt("list(enumerate('ß'))", lambda: list(enumerate('ß')))
