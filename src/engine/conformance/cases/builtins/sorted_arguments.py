# sorted(): arguments of all kinds.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class St(str):
    pass


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


def attempt(label, f):
    outcome = None
    try:
        outcome = f()
        kind = type(outcome).__name__
    except (TypeError, ValueError, ArithmeticError, LookupError) as e:
        kind, outcome = 'error', e
    except Exception as e:
        kind, outcome = 'other error', e
    print(f'{label:<40} {kind}: {str(outcome)[:250]!r}')


attempt('sorted(slice(-2,None), Se({1}), 0.0)', lambda: sorted(slice(-2,None), Se({1}), 0.0))
attempt("sorted(['a','b'], [3,1,2])", lambda: sorted(['a','b'], [3,1,2]))
attempt("sorted(Ba(b'zz'), [(1,2),(3,4)], 'a,b,,c')", lambda: sorted(Ba(b'zz'), [(1,2),(3,4)], 'a,b,,c'))
attempt('sorted()', lambda: sorted())
attempt("sorted(0.0, 'utf-8')", lambda: sorted(0.0, 'utf-8'))
attempt("sorted('  x  ')", lambda: sorted('  x  '))
attempt('sorted({1:2}.items(), (), 5)', lambda: sorted({1:2}.items(), (), 5))
attempt("sorted(-1e308, St('sub'), 2**31, reverse=bytearray(b'ab'))", lambda: sorted(-1e308, St('sub'), 2**31, reverse=bytearray(b'ab')))
attempt("sorted('{}', 1.0, Tu((1,)), key=complex('nan'))", lambda: sorted('{}', 1.0, Tu((1,)), key=complex('nan')))
attempt("sorted(bytearray(b'ab'))", lambda: sorted(bytearray(b'ab')))
attempt("sorted(I(-1), float('nan'), b'a,b', bad=1)", lambda: sorted(I(-1), float('nan'), b'a,b', bad=1))
attempt("sorted(b'Hello World', reverse=(1,2,3), bad=1)", lambda: sorted(b'Hello World', reverse=(1,2,3), bad=1))
attempt("sorted(I(2**70), {97:'xyz'}, St('sub'), reverse=-2**63)", lambda: sorted(I(2**70), {97:'xyz'}, St('sub'), reverse=-2**63))
attempt('sorted({97:None})', lambda: sorted({97:None}))
attempt("sorted(b'')", lambda: sorted(b''))
attempt('sorted(Ellipsis, 100)', lambda: sorted(Ellipsis, 100))
attempt('sorted(-2**63)', lambda: sorted(-2**63))
attempt("sorted(-2**63, b'\\r\\n')", lambda: sorted(-2**63, b'\r\n'))
attempt('sorted(slice(1,3), set())', lambda: sorted(slice(1,3), set()))
attempt("sorted(Sq(3,4), '😀x')", lambda: sorted(Sq(3,4), '😀x'))
attempt("sorted(b' x ')", lambda: sorted(b' x '))
attempt("sorted(2**31, 'ŉǆ', {97:None})", lambda: sorted(2**31, 'ŉǆ', {97:None}))
attempt("sorted(0.0, 'ŉǆ')", lambda: sorted(0.0, 'ŉǆ'))
attempt("sorted('a', Sq(3,4), key=[])", lambda: sorted('a', Sq(3,4), key=[]))
attempt("sorted(b'\\xff\\x00')", lambda: sorted(b'\xff\x00'))
attempt('sorted(str)', lambda: sorted(str))
attempt("sorted(-10**25, {'a':1}, '%s')", lambda: sorted(-10**25, {'a':1}, '%s'))
attempt("sorted('utf-8')", lambda: sorted('utf-8'))
attempt("sorted(St('sub'))", lambda: sorted(St('sub')))
attempt("sorted('tab\\tx')", lambda: sorted('tab\tx'))
attempt('sorted(Li([1,2]))', lambda: sorted(Li([1,2])))
attempt("sorted('a,b,,c', key=-1e308)", lambda: sorted('a,b,,c', key=-1e308))
attempt('sorted(range(5,0,-2))', lambda: sorted(range(5,0,-2)))
attempt("sorted(('a','b'), int, False)", lambda: sorted(('a','b'), int, False))
attempt("sorted(2**63-1, 'fi', reverse=set())", lambda: sorted(2**63-1, 'fi', reverse=set()))
attempt("sorted(float('-inf'))", lambda: sorted(float('-inf')))
attempt("sorted('ŉǆ')", lambda: sorted('ŉǆ'))
attempt('sorted({})', lambda: sorted({}))
attempt('sorted((1,2,3))', lambda: sorted((1,2,3)))
attempt("sorted('strict', bad=1)", lambda: sorted('strict', bad=1))
attempt("sorted(-1, 0, key=float('inf'))", lambda: sorted(-1, 0, key=float('inf')))
