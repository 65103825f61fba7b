def f(a, b=1, /, c=2, *args, d, e=3, **kw):
    """doc"""
    x = [a, b]
    def inner(y): return x, y, a
    return inner
co = f.__code__
for n in sorted(dir(co)):
    if n.startswith('co_') and n not in ('co_code','co_linetable','co_exceptiontable','co_filename','co_lnotab','co_consts'):
        v = getattr(co, n)
        print(n, v if not callable(v) else 'method')
print([n for n in dir(co) if not n.startswith('__')])
print(list(co.co_lines())[:3], list(co.co_positions())[:4])
c2 = co.replace(co_name='g', co_firstlineno=10)
print(c2.co_name, c2.co_qualname, c2.co_firstlineno, co == c2, co == co.replace(), hash(co) == hash(co.replace()))
print(co._varname_from_oparg(0), co._varname_from_oparg(3))
try: co._varname_from_oparg(99)
except Exception as e: print(type(e).__name__, e)
def g(): return 1
def h(): return 2
g.__code__ = h.__code__
print(g())
try: g.__code__ = f.__code__
except ValueError as e: print(e)
try: f.__code__ = 3
except TypeError as e: print(e)
r = h.__code__.replace(co_consts=(None, 42))
h.__code__ = r; print(h())
try: co.replace(foo=1)
except TypeError as e: print(e)
try: co.replace(co_argcount=-1)
except ValueError as e: print(e)
try: co.replace(co_name=3)
except TypeError as e: print(e)
from types import CodeType, FunctionType
k = h.__code__
n = CodeType(k.co_argcount, k.co_posonlyargcount, k.co_kwonlyargcount, k.co_nlocals, k.co_stacksize, k.co_flags, k.co_code, k.co_consts, k.co_names, k.co_varnames, k.co_filename, k.co_name, k.co_qualname, k.co_firstlineno, k.co_linetable, k.co_exceptiontable)
print(FunctionType(n, {})(), n == k)
print(f.__defaults__, f.__kwdefaults__, f.__closure__, f.__type_params__, f.__builtins__ is __builtins__.__dict__, f.__globals__ is globals())
inner = f(1, d=2)
print(inner.__closure__[0].cell_contents, inner.__qualname__, [c.cell_contents for c in inner.__closure__])
f.__kwdefaults__ = {'d': 7, 'e': 8}; f.__defaults__ = (9, 8)
print(f(1)(0))
del f.__defaults__; del f.__kwdefaults__
print(f.__defaults__, f.__kwdefaults__)
for attr, v in [('__name__', 3), ('__qualname__', 3), ('__defaults__', 3), ('__kwdefaults__', 3), ('__annotations__', 3), ('__type_params__', 3), ('__dict__', 3), ('__closure__', ()), ('__globals__', {})]:
    try: setattr(f, attr, v); print(attr, 'ok')
    except (TypeError, AttributeError) as e: print(attr, type(e).__name__, e)
f.foo = 1; print(f.__dict__); del f.foo
try: f.foo
except AttributeError as e: print(e)
print(h.__code__.co_consts, (lambda: 0).__code__.co_name, compile('1','x','eval').co_name, hex(co.co_flags))
import warnings
warnings.simplefilter('error')
try: co.co_lnotab
except DeprecationWarning as e: print(e)
