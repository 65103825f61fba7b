# assert, del, chained comparison, conditional expressions, loops with else, imports.
def chk(f):
    try: return f()
    except Exception as e: return type(e).__name__, str(e)
def a1(): assert 1 == 2
def a2(): assert 1 == 2, 'msg'
def a3(): assert [], (1, 2)
def a4(): assert True, 1/0
print(chk(a1), chk(a2), chk(a3), chk(a4))
def side(v, log=[]): log.append(v); return v
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 3 > 2 > 1 != 5, 'a' < 'b' in 'abc', None is None is not False)
log = []
def s(v): log.append(v); return v
print(s(1) < s(0) < s(5), log)
print(not 1 == 2, not not 3, 1 and 0 or 'x', '' or [] or None, 1 if [] else 2 if 0 else 3, (0 or 5) and 'y')
for i in range(3):
    if i == 5: break
else: print('for else')
n = 0
while n < 3:
    n += 1
    if n == 2: continue
else: print('while else', n)
for x in []: pass
else: print('empty else')
d = {'a': {'b': [1, 2, 3]}}
del d['a']['b'][1]; print(d)
class O: pass
o = O(); o.x = o.y = 1; del o.x; print(o.__dict__)
l = list(range(10)); del l[2:5], l[-1], l[::3]; print(l)
for stmt in ['del o.zz', 'del d["q"]', 'del l[99]', 'del (1).real', 'del "abc"[0]', 'del (1,)[0]', 'del undefined']:
    print(stmt, chk(lambda: exec(stmt, globals())))
import math as m, sys as s_
from math import pi as p, sqrt
print(m.floor(p), sqrt(4), s_ is __import__('sys'))
for stmt in ['import nope', 'import math.nope', 'from nope import x', 'import os.path.zz', 'from . import x', 'from .y import x', 'import nope.a.b', 'from math import (pi, e as ee); print(ee > 2)', 'from math import *; print("sin" in dir())']:
    print(stmt, chk(lambda: exec(stmt, {'__name__': 'modname'})))
if __name__ == '__main__': print('main', __debug__)
if False: never
x = 5 if not None else undefined
print(x, [i for i in range(10) if i % 2 if i > 3], [[y for y in range(x)] for x in range(3)])
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda: (yield))().__class__.__name__)
def deco(arg):
    print('deco', arg)
    def w(f): print('wrap', f.__name__); f.tag = arg; return f
    return w
@deco(1)
@deco(2)
def f(): pass
@(lambda c: (print('class deco', c.__name__), c)[1])
class K: pass
@[deco][0]('sub')
def g(): pass
print(f.tag, g.tag)
def many(): return 1, 2
r = a, b = many(); print(r, a, b)
print(*[1, 2], *'ab', sep='-', end='!\n')
print(f'{1}' '2' "3", 'a' 'b', b'x' b'y', r'\n' '\n' == '\\n\n')
print(0xff, 0o17, 0b11, 1_000, 1e3, .5, 5., 1j, 10**20, -2**2, 2**-1, 7 // -2, -7 % 3, 7 % -3, divmod(-7, 2))
print(1 .real, 1..is_integer(), (1).__class__, ~5, +True, -False, 5 & 3 | 4 ^ 1, 1 << 4 >> 2, not 0 == 1)
