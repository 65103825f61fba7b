# map(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class In(int):
    pass


class Li(list):
    pass


class Di(dict):
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


attempt('map()', lambda: map())
attempt('list(map(2**64, [3,1,2], I(-1)))', lambda: list(map(2**64, [3,1,2], I(-1))))
attempt("list(map(256, [1,'a']))", lambda: list(map(256, [1,'a'])))
attempt("list(map('\\n', {1:1}.keys()))", lambda: list(map('\n', {1:1}.keys())))
attempt('list(map({97:None}))', lambda: list(map({97:None})))
attempt('list(map(slice(1,3), 2.5, 1e-320))', lambda: list(map(slice(1,3), 2.5, 1e-320)))
attempt('list(map(-3, Ellipsis, 255))', lambda: list(map(-3, Ellipsis, 255)))
attempt("list(map(slice(None,None,-1), bytearray(b'ab'), {'a'}))", lambda: list(map(slice(None,None,-1), bytearray(b'ab'), {'a'})))
attempt("list(map(0, St('sub'), float('nan')))", lambda: list(map(0, St('sub'), float('nan'))))
attempt("list(map(bytearray(b'ab')))", lambda: list(map(bytearray(b'ab'))))
attempt('list(map(2**64, {1:1}.keys()))', lambda: list(map(2**64, {1:1}.keys())))
attempt('list(map(slice(None,None,2)))', lambda: list(map(slice(None,None,2))))
attempt("list(map(b'\\xff\\x00'))", lambda: list(map(b'\xff\x00')))
attempt('list(map((1,2,3)))', lambda: list(map((1,2,3))))
attempt("list(map(Di(a=1), 'abc'))", lambda: list(map(Di(a=1), 'abc')))
attempt('list(map({1:1}.keys()))', lambda: list(map({1:1}.keys())))
attempt("list(map((1,2,3), ['ab','cd']))", lambda: list(map((1,2,3), ['ab','cd'])))
attempt('list(map(complex(1,2)))', lambda: list(map(complex(1,2))))
attempt("list(map((), '{}'))", lambda: list(map((), '{}')))
attempt('list(map(slice(I(1),I(3)), []))', lambda: list(map(slice(I(1),I(3)), [])))
attempt("list(map('utf-8', ()))", lambda: list(map('utf-8', ())))
attempt('list(map(In(5)))', lambda: list(map(In(5))))
attempt("list(map('fi', [[1],[2]]))", lambda: list(map('fi', [[1],[2]])))
attempt('list(map(-10**25))', lambda: list(map(-10**25)))
attempt("list(map('a,b,,c'))", lambda: list(map('a,b,,c')))
attempt('list(map(slice(1,3)))', lambda: list(map(slice(1,3))))
attempt('list(map(1.0))', lambda: list(map(1.0)))
attempt('list(map(range(3)))', lambda: list(map(range(3))))
attempt('list(map(int))', lambda: list(map(int)))
attempt("list(map([b'a',b'b']))", lambda: list(map([b'a',b'b'])))
attempt("list(map('123'))", lambda: list(map('123')))
attempt('list(map(Li([1,2])))', lambda: list(map(Li([1,2]))))
attempt("list(map(2.5, 2**31, b'\\xff\\x00'))", lambda: list(map(2.5, 2**31, b'\xff\x00')))
attempt('list(map(0.0, str))', lambda: list(map(0.0, str)))
attempt("list(map(b'a', int, b''))", lambda: list(map(b'a', int, b'')))
attempt('list(map(Sq(3,4), True))', lambda: list(map(Sq(3,4), True)))
attempt('list(map([3,1,2]))', lambda: list(map([3,1,2])))
attempt("list(map(complex('nan')))", lambda: list(map(complex('nan'))))
attempt("list(map('aXbX'))", lambda: list(map('aXbX')))
