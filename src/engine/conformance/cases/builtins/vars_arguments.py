# vars(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


class In(int):
    pass


class Fl(float):
    pass


class Tu(tuple):
    pass


class Se(set):
    pass


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt('vars(Mp(), 100, (1,2))', lambda: vars(Mp(), 100, (1,2)))
attempt("vars(b'Hello World')", lambda: vars(b'Hello World'))
attempt('vars()', lambda: vars())
attempt("vars(b'\\xff\\x00', bad=1)", lambda: vars(b'\xff\x00', bad=1))
attempt('vars(slice(I(1),I(3)))', lambda: vars(slice(I(1),I(3))))
attempt("vars('\\ud800', '😀x')", lambda: vars('\ud800', '😀x'))
attempt("vars({1:1}.keys(), {'a':1})", lambda: vars({1:1}.keys(), {'a':1}))
attempt('vars(frozenset({2,3}))', lambda: vars(frozenset({2,3})))
attempt("vars(b'\\xff\\x00', [1,2,3])", lambda: vars(b'\xff\x00', [1,2,3]))
attempt("vars({97:'xyz'}, '123', 'tab\\tx')", lambda: vars({97:'xyz'}, '123', 'tab\tx'))
attempt("vars('ab\\r\\ncd\\x0b\\x85e', Tu((1,)), memoryview(b'xyz'))", lambda: vars('ab\r\ncd\x0b\x85e', Tu((1,)), memoryview(b'xyz')))
attempt("vars(2**64, 'Hello World', 100)", lambda: vars(2**64, 'Hello World', 100))
attempt("vars('aXbX')", lambda: vars('aXbX'))
attempt('vars([])', lambda: vars([]))
attempt('vars(set())', lambda: vars(set()))
attempt("vars(10, [[1],[2]], b'ab\\ncd', bad=1)", lambda: vars(10, [[1],[2]], b'ab\ncd', bad=1))
attempt("vars([b'a',b'b'])", lambda: vars([b'a',b'b']))
attempt('vars(I(-1), {1,2})', lambda: vars(I(-1), {1,2}))
attempt("vars(2**63, 0.0, '  x  ')", lambda: vars(2**63, 0.0, '  x  '))
attempt("vars(('a','b'))", lambda: vars(('a','b')))
attempt('vars((1,2), In(5), {97:None})', lambda: vars((1,2), In(5), {97:None}))
attempt("vars(complex('nan'))", lambda: vars(complex('nan')))
attempt("vars(Se({1}), float('-inf'))", lambda: vars(Se({1}), float('-inf')))
attempt("vars(St('sub'))", lambda: vars(St('sub')))
attempt("vars('😀x')", lambda: vars('😀x'))
attempt("vars('utf-8', {1,2})", lambda: vars('utf-8', {1,2}))
attempt('vars({1:1}.keys())', lambda: vars({1:1}.keys()))
attempt("vars({'a':1}, Fl(2.5))", lambda: vars({'a':1}, Fl(2.5)))
attempt("vars(slice(-2,None), float('inf'))", lambda: vars(slice(-2,None), float('inf')))
attempt("vars('')", lambda: vars(''))
attempt("vars(b' x ')", lambda: vars(b' x '))
attempt('vars(1)', lambda: vars(1))
attempt("vars(-2**63-1, '\\n')", lambda: vars(-2**63-1, '\n'))
attempt('vars(-256)', lambda: vars(-256))
attempt("vars(-3, bytearray(b'ab'), '{}')", lambda: vars(-3, bytearray(b'ab'), '{}'))
attempt("vars(slice('a'), St('sub'))", lambda: vars(slice('a'), St('sub')))
