import types, functools
def f(a, b=2, *c, d, e=5, **k) -> int: "doc"; return a
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__, f.__dict__, f.__type_params__)
def outer():
    x = 1
    def inner(): return x
    class L:
        def m(self): return inner
        z = lambda: 0
    return inner, L
i, L = outer(); print(i.__qualname__, L.__qualname__, L.m.__qualname__, L.z.__qualname__, i.__closure__[0].cell_contents, i.__code__.co_freevars)
i.__closure__[0].cell_contents = 99; print(i())
del i.__closure__[0].cell_contents
try: i()
except NameError as e: print(e)
try: i.__closure__[0].cell_contents
except ValueError as e: print(e)
c = types.CellType(3); print(c.cell_contents, c == types.CellType(3), c < types.CellType(4), types.CellType() < c)
g = types.FunctionType(f.__code__, {'__name__': 'mm'}, 'named', (7,), None); print(g.__name__, g.__module__, g.__defaults__, g(1, d=2) if False else '')
for a in [(f.__code__,), (3, {}), (f.__code__, 3), (i.__code__, {}), (i.__code__, {}, None, None, ()), (i.__code__, {}, None, None, (3,)), (f.__code__, {}, 3), (f.__code__, {}, None, 3)]:
    try: print(types.FunctionType(*a).__name__)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
m = [].append; print(m.__name__, m.__qualname__, m.__self__, m.__module__, len.__self__.__name__, len.__module__, str.join.__objclass__, str.join.__qualname__)
class A:
    def meth(self): pass
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
a = A(); b = a.meth
print(b.__func__ is A.meth, b.__self__ is a, b == a.meth, b is a.meth, hash(b) == hash(a.meth), A.cm.__self__ is A, A.sm, type(A.__dict__['sm']).__name__) if False else print(b.__func__ is A.__dict__['meth'], b == a.meth, A.cm.__self__ is A, type(A.__dict__['sm']).__name__, A.__dict__['sm'].__wrapped__ is A.sm)
try: b.attr = 1
except AttributeError as e: print(e)
A.meth.attr = 5; print(b.attr, b.__doc__)
for t in [(1,), (1, 2), (len, None), (len, [1])]:
    try: print(types.MethodType(*t)())
    except TypeError as e: print(e)
p = functools.partial(f, 1, d=2); print(p.func is f, p.args, p.keywords, p())
@functools.wraps(f)
def w(*a, **k): return f(*a, **k)
print(w.__name__, w.__wrapped__ is f, w.__doc__)
@functools.lru_cache(2)
def sq(x): return x * x
print([sq(x) for x in [1, 2, 1, 3]], sq.cache_info(), sq.cache_parameters())
print(repr(f).split(' at')[0], repr(len), repr(str.join), repr(dict.fromkeys).split(' at')[0] if False else '', repr(b).split(' at')[0], repr((lambda: 0)).split(' at')[0], repr(type.__dict__['__name__'] if False else int.real), repr(int.__add__), repr((1).__add__).split(' at')[0])
for x in [f, len, b, A, (lambda: 0), print, int.real, types.SimpleNamespace(), iter([]), (x for x in []), range(1), slice(1), ..., NotImplemented, None, type, object(), f.__code__, property(), Exception()]:
    print(type(x).__name__, callable(x), end='; ')
print()
def recursive(n): return 1 if n == 0 else n * recursive(n - 1)
r2 = recursive
recursive = lambda n: 'replaced'
print(r2(3))
try: f.__code__ = i.__code__
except ValueError as e: print(e)
def kw(**k): k['new'] = 1; return k
d = {'a': 1}; print(kw(**d), d)
def args(*a): return a
l = [1]; print(args(*l) == (1,), args(*l) is l)
def mutable(x, acc=[]): acc.append(x); return acc
mutable(1); print(mutable(2), mutable.__defaults__)
print((lambda x, /, y, *, z: 0).__code__.co_posonlyargcount, (lambda *, z=1: 0).__kwdefaults__)
