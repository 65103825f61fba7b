def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as e: print(type(e).__name__, e)
t(eval, '1+1'); t(eval, '  \t1+1'); t(eval, b'2'); t(eval, 3); t(exec, 3); t(eval, '1', 3); t(exec, '1', 3); t(eval, 'x', {'x': 1}, 3); t(exec,'1',{},3)
t(compile, 3, 'f', 'exec'); t(compile, '1', 'f', 'foo'); t(compile, '1', 'f', 3); t(compile, '1', 3, 'exec'); t(compile, '1', 'f', 'exec', 1); t(compile, '1', 'f', 'exec', 0, 0, 7)
t(compile, '1\0', 'f', 'exec'); t(compile, '1', 'f', 'func_type')
t(eval, compile('1+2', 'f', 'eval')); t(eval, compile('x = 5', 'f', 'exec')); 
exec(compile('1+2\n', 'f', 'single'))
g = {'__builtins__': {}}
t(eval, 'len', g)
t(eval, 'print', {'__builtins__': {'print': 7}})
class M(dict):
    def __missing__(self, k): return k.upper()
t(eval, 'foo + bar', {}, M())
class Loc:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print('get', k); return self.d[k]
    def __setitem__(self, k, v): print('set', k, v); self.d[k] = v
    def __delitem__(self, k): print('del', k); del self.d[k]
exec('a = 1\nb = a + len("x")\ndel a', {}, Loc())
def outer():
    x = 10
    def inner():
        return x
    return inner
f = outer()
t(exec, f.__code__); t(eval, f.__code__)
from types import CellType
t(exec, f.__code__, {}, None, closure=(CellType(7),)); t(exec, f.__code__, closure=3); t(exec, 'a', closure=()); t(exec, compile('1','','exec'), closure=())
t(eval, 'undefined_name')
exec("y = 3"); print(y)
def loc():
    exec('q = 1'); 
    try: q
    except NameError as e: print(e)
    d = {}; exec('q = 1', d); print(d['q'], '__builtins__' in d)
    return eval('[locals() for _ in [0]]')
print(loc())
c = compile('from __future__ import annotations\nx: int = 1', 'f', 'exec'); print(hex(c.co_flags))
ns = {}; exec(c, ns); print(ns['__annotations__'])
t(eval, '(yield)'); t(exec, 'await x'); t(eval, 'lambda: (yield)') if 0 else None
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    compile('"\\d"', 'f', 'exec'); compile('1 is 1', 'f', 'exec'); compile('assert (1, 2)', 'f', 'exec'); compile('0x1for x in y', 'f','exec')
    for x in w: print(x.category.__name__, x.message, x.lineno, x.filename)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    t(compile, '"\\d"', 'f', 'exec'); t(compile, '1 is 1', 'f', 'exec')
warnings.warn('hello')
warnings.warn('dep', DeprecationWarning)
def w2(): warnings.warn('lvl', stacklevel=2)
w2()

