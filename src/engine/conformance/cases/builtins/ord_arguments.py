# ord(): arguments of all kinds.


class Li(list):
    pass


class Tu(tuple):
    pass


class Ba(bytearray):
    pass


class Se(set):
    pass


class Sq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
    def __repr__(s): return f'Sq{s.a}'


class Mp:
    def __repr__(s): return 'Mp()'
    def keys(s): return ['k1','k2']
    def __getitem__(s,k): return k*2


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("ord(b'Hello World')", lambda: ord(b'Hello World'))
attempt("ord(b'a,b', Se({1}))", lambda: ord(b'a,b', Se({1})))
attempt('ord()', lambda: ord())
attempt("ord('Hello World', 2**63-1, {'a'})", lambda: ord('Hello World', 2**63-1, {'a'}))
attempt("ord(object, ('a','b'))", lambda: ord(object, ('a','b')))
attempt("ord(bytearray(b'ab'), 'ΑΣ')", lambda: ord(bytearray(b'ab'), 'ΑΣ'))
attempt("ord(float('nan'))", lambda: ord(float('nan')))
attempt("ord(Li([1,2]), 1, '')", lambda: ord(Li([1,2]), 1, ''))
attempt("ord('\\u0660\\u0661', '日本')", lambda: ord('\u0660\u0661', '日本'))
attempt("ord('\\n')", lambda: ord('\n'))
attempt('ord((1,2,3), ((1,2,3),))', lambda: ord((1,2,3), ((1,2,3),)))
attempt("ord('日本')", lambda: ord('日本'))
attempt('ord(7)', lambda: ord(7))
attempt('ord(object)', lambda: ord(object))
attempt("ord(slice(None,None,2), '-12')", lambda: ord(slice(None,None,2), '-12'))
attempt("ord({'a':1})", lambda: ord({'a':1}))
attempt('ord(7, Tu((1,)))', lambda: ord(7, Tu((1,))))
attempt("ord([b'a',b'b'])", lambda: ord([b'a',b'b']))
attempt('ord(Sq(3,4))', lambda: ord(Sq(3,4)))
attempt("ord({97:98}, 'a,b,,c')", lambda: ord({97:98}, 'a,b,,c'))
attempt("ord('-12', (1,2))", lambda: ord('-12', (1,2)))
attempt('ord(Ellipsis, [3,1,2])', lambda: ord(Ellipsis, [3,1,2]))
attempt('ord(-10**25)', lambda: ord(-10**25))
attempt("ord(['ab','cd'])", lambda: ord(['ab','cd']))
attempt('ord(int)', lambda: ord(int))
attempt("ord(3.14159, 'a')", lambda: ord(3.14159, 'a'))
attempt('ord(1)', lambda: ord(1))
attempt("ord(('a','b'), float('-inf'), b'Hello World')", lambda: ord(('a','b'), float('-inf'), b'Hello World'))
attempt("ord('utf-8')", lambda: ord('utf-8'))
attempt('ord(-1e308)', lambda: ord(-1e308))
attempt('ord(False)', lambda: ord(False))
attempt("ord('aXbX', Mp(), '\\u0660\\u0661')", lambda: ord('aXbX', Mp(), '\u0660\u0661'))
attempt("ord({97:98}, -1.5, Ba(b'zz'))", lambda: ord({97:98}, -1.5, Ba(b'zz')))
attempt('ord(1j)', lambda: ord(1j))
attempt("ord([b'a',b'b'], {1:2}.items(), Se({1}))", lambda: ord([b'a',b'b'], {1:2}.items(), Se({1})))
attempt('ord(-256, Mp())', lambda: ord(-256, Mp()))
attempt('ord({97:98})', lambda: ord({97:98}))
attempt('ord(slice(None,None,-1), 123456789.123)', lambda: ord(slice(None,None,-1), 123456789.123))
attempt("ord({97:'xyz'})", lambda: ord({97:'xyz'}))
attempt('ord(-1)', lambda: ord(-1))
