# format(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class Fl(float):
    pass


class Di(dict):
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
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("format(complex('nan'), -10**25)", lambda: format(complex('nan'), -10**25))
attempt('format([[1],[2]])', lambda: format([[1],[2]]))
attempt("format('a,b,,c', 'a', {97:'xyz'})", lambda: format('a,b,,c', 'a', {97:'xyz'}))
attempt("format([b'a',b'b'])", lambda: format([b'a',b'b']))
attempt('format(-2**63-1)', lambda: format(-2**63-1))
attempt('format(0.0)', lambda: format(0.0))
attempt("format(b'\\r\\n', slice(-2,None), It(1,2))", lambda: format(b'\r\n', slice(-2,None), It(1,2)))
attempt("format(I(2**70), {'a'})", lambda: format(I(2**70), {'a'}))
attempt('format(slice(None,None,-1))', lambda: format(slice(None,None,-1)))
attempt('format()', lambda: format())
attempt("format('a')", lambda: format('a'))
attempt("format(slice('a'))", lambda: format(slice('a')))
attempt("format(float('nan'))", lambda: format(float('nan')))
attempt("format('日本', (1,2))", lambda: format('日本', (1,2)))
attempt('format(range(3), complex(1,2))', lambda: format(range(3), complex(1,2)))
attempt('format(Se({1}), -1.5)', lambda: format(Se({1}), -1.5))
attempt("format('\\ud800', str, '\\n')", lambda: format('\ud800', str, '\n'))
attempt('format({1:2}.items())', lambda: format({1:2}.items()))
attempt('format({1,2})', lambda: format({1,2}))
attempt('format(1.0, I(2**70), 256)', lambda: format(1.0, I(2**70), 256))
attempt('format(-3)', lambda: format(-3))
attempt('format(Fl(2.5))', lambda: format(Fl(2.5)))
attempt("format(Fs({1,9}), '{}')", lambda: format(Fs({1,9}), '{}'))
attempt('format(Sq(3,4), I(2))', lambda: format(Sq(3,4), I(2)))
attempt('format([], ())', lambda: format([], ()))
attempt("format('-12', '日本', slice(-2,None))", lambda: format('-12', '日本', slice(-2,None)))
attempt('format(Sq(3,4))', lambda: format(Sq(3,4)))
attempt('format({1:1}.keys())', lambda: format({1:1}.keys()))
attempt('format(Di(a=1), Di(a=1))', lambda: format(Di(a=1), Di(a=1)))
attempt('format(1e300, {1:1}.keys(), 2**63)', lambda: format(1e300, {1:1}.keys(), 2**63))
attempt('format([(1,2),(3,4)], [1,2,3])', lambda: format([(1,2),(3,4)], [1,2,3]))
attempt('format(10)', lambda: format(10))
attempt("format(Ellipsis, [1,'a'], 'ab\\r\\ncd\\x0b\\x85e')", lambda: format(Ellipsis, [1,'a'], 'ab\r\ncd\x0b\x85e'))
attempt('format(False, slice(-2,None), ())', lambda: format(False, slice(-2,None), ()))
attempt("format(b'Hello World')", lambda: format(b'Hello World'))
attempt('format(2**64)', lambda: format(2**64))
attempt("format('a\\x00b')", lambda: format('a\x00b'))
attempt('format([[1],[2]], I(2), [1,2,3])', lambda: format([[1],[2]], I(2), [1,2,3]))
