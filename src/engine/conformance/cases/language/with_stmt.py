class CM:
    def __init__(s, n, sup=False, err=None): s.n, s.sup, s.err = n, sup, err
    def __enter__(s): print('enter', s.n); return s.n
    def __exit__(s, t, v, tb):
        print('exit', s.n, t and t.__name__, v, tb is not None)
        if s.err: raise s.err
        return s.sup
with CM('a') as a, CM('b') as b: print(a, b)
with (CM('c') as c, CM('d'),): print(c)
with (CM('e')): pass
with CM('f', True): raise ValueError('sup')
try:
    with CM('g'): raise ValueError('not')
except ValueError as e: print('out', e)
try:
    with CM('h', err=KeyError('in exit')): raise ValueError('orig')
except KeyError as e: print(e, repr(e.__context__))
with CM('outer', True), CM('inner', err=TypeError('t')): raise ValueError
def f():
    with CM('ret'): return 'value'
print(f())
for i in range(3):
    with CM(i):
        if i == 0: continue
        if i == 1: break
class NoExit:
    def __enter__(s): pass
class NoEnter:
    def __exit__(s, *a): pass
for x in [3, NoExit(), NoEnter()]:
    try:
        with x: pass
    except TypeError as e: print(e)
class EnterErr:
    def __enter__(s): raise ValueError('in enter')
    def __exit__(s, *a): print('never')
try:
    with EnterErr(): pass
except ValueError as e: print(e)
class T(CM):
    def __enter__(s): return (1, [2, 3])
with T('t') as (p, [q, *r]): print(p, q, r)
class O: pass
o = O(); d = {}
with CM('attr') as o.x, CM('item') as d['k']: print(o.x, d)
inst = CM('i'); inst.__enter__ = lambda: 'instance'
with inst as v: print(v)
class Truthy:
    def __bool__(s): print('bool'); return True
class TE:
    def __enter__(s): return s
    def __exit__(s, *a): return Truthy() if a[0] else None
with TE(): 1/0
class BadBool:
    def __bool__(s): raise RuntimeError('bad bool')
class TB(TE):
    def __exit__(s, *a): return BadBool()
try:
    with TB(): 1/0
except RuntimeError as e: print(e, repr(e.__context__))
with TB(): print('no exception: not asked')
