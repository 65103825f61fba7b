g1 = 1
def f(a, *b, c=3):
    d = 4
    del a
    return sorted(locals().items(), key=lambda kv: kv[0])
print(f(1, 2))
print('g1' in globals(), globals()['g1'], globals() is locals())
globals()['dynamic'] = 'made'; print(dynamic)
del globals()['dynamic']
try: dynamic
except NameError as e: print(e)
class C:
    x = 1; locals()['y'] = 2
    print(sorted(k for k in locals() if not k.startswith('__')))
print(C.y)
def closure():
    v = 1
    def inner(): return v, sorted(locals())
    return inner()
print(closure())
def mutate():
    x = 1; l = locals(); l['x'] = 2; l['new'] = 3
    return x, 'new' in locals()
print(mutate())
def gen():
    a = 1; yield locals(); b = 2; yield locals()
print([sorted(d) for d in gen()])
print(eval('[x for x in y]', {'y': [1]}), eval('x + y', {'x': 1}, {'y': 2}))
def ev():
    q = 7
    return eval('q'), eval('[q for _ in range(2)]'), eval('(lambda: q)()') if False else None
try: print(ev())
except NameError as e: print(e)
ns = {}
exec('def f(): return g()\ndef g(): return 5', ns); print(ns['f'](), sorted(k for k in ns if k != '__builtins__'))
l = {}
exec('a = 1\ndef h():\n  return a', {}, l)
try: l['h']()
except NameError as e: print(e)
def vs(): z = 1; return vars(), dir()
print(vs(), 'x' in vars(C), dir(C())[-2:])
class D:
    def __dir__(self): return ['b', 'a']
print(dir(D()))
for bad in [lambda: vars(3), lambda: globals(1), lambda: locals(1), lambda: dir(1, 2), lambda: eval(), lambda: exec(), lambda: eval('1', {}, {}, {})]:
    try: print(bad())
    except TypeError as e: print(e)
class Bi(dict):
    def __missing__(self, k):
        if k == 'magic': return 42
        raise KeyError(k)
print(eval('magic + 1', {}, Bi()))
try: eval('nomagic', {}, Bi())
except NameError as e: print(e)
import builtins
builtins.injected = 'from builtins'; print(injected); del builtins.injected
r = {'__builtins__': {'len': lambda x: 'fake'}}
print(eval('len([])', r))
try: eval('open', r)
except NameError as e: print(e)
try: exec('import os', {'__builtins__': {}})
except ImportError as e: print(e)
try: exec('class A: pass', {'__builtins__': {}})
except NameError as e: print(e)
c = compile('x = y', 'f', 'exec')
for k in range(2):
    n = {'y': k}; exec(c, n); print(n['x'])
print(eval(compile('a if a else b', '', 'eval'), dict(a=0, b='b')))
code = compile('def f():\n  "d"\n  assert 0\n  return __debug__', 'f', 'exec', optimize=2)
n = {}; exec(code, n); print(n['f'](), n['f'].__doc__)
