# inspect: predicates, members, mro, closures, generator states, getattr_static, unwrap.
import collections
import functools
import inspect


def fn(): return free
def gen(): yield 1
async def co(): pass
async def agen(): yield 1
free = 1


class A:
    "doc of A"
    attr = 1

    def m(self): "doc of m"
    @property
    def p(self): return 1
    @classmethod
    def c(cls): ...
    @staticmethod
    def s(): ...
    __slots__ = ("slot",)


class B(A):
    def m(self): ...


c = co()
things = {"fn": fn, "gen": gen, "gen()": gen(), "co": co, "co()": c, "agen": agen, "agen()": agen(), "A": A, "A()": A(), "A.m": A.m, "A().m": A().m, "len": len, "append": list.append, "property": A.__dict__["p"], "slot": A.slot, "module": collections, "lambda": lambda: 0, "code": fn.__code__, "partial": functools.partial(fn), "int": int, "classmethod": A.__dict__["c"], "wrapper": int.__add__, "mw": (1).__add__, "None": None}
names = [n for n in dir(inspect) if n.startswith("is") and n not in ("isabstract", "iskeyword")]
for k, v in things.items():
    print(k, [n[2:] for n in names if getattr(inspect, n)(v)])
c.close()
print(inspect.getmro(B), inspect.getdoc(B), inspect.getdoc(B.m), inspect.getmodule(A).__name__, inspect.getdoc(5)[:10])
print([n for n, v in inspect.getmembers(A) if not n.startswith("__")], [n for n, _ in inspect.getmembers(A, inspect.isfunction)])
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(B) if not a.name.startswith("__")])


def outer():
    x = 1
    def inner(): return x, free, len, undefined_thing
    return inner


print(inspect.getclosurevars(outer()))
g = gen()
print(inspect.getgeneratorstate(g), end=" ")
next(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), end=" ")
g.close()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
c = co()
print(inspect.getcoroutinestate(c), end=" ")
c.close()
print(inspect.getcoroutinestate(c))


class Dyn:
    def __getattr__(self, n): return "dynamic"
    @property
    def p(self): raise RuntimeError
    inst = 1


d = Dyn()
d.inst = 2
print(type(inspect.getattr_static(d, "p")).__name__, inspect.getattr_static(d, "inst"), inspect.getattr_static(d, "zz", "none"))
try:
    inspect.getattr_static(d, "zz")
except AttributeError as e:
    print(e)


@functools.wraps(fn)
def w(): ...


print(inspect.unwrap(w) is fn)
w2 = lambda: 0
w2.__wrapped__ = w2
try:
    inspect.unwrap(w2)
except ValueError as e:
    print(str(e)[:20])
frame = inspect.currentframe()
print(inspect.getframeinfo(frame).function, frame.f_code.co_name, inspect.getargvalues(frame).args, [f.function for f in inspect.stack()])
def level():
    return [f.function for f in inspect.stack()][:2], inspect.getargvalues(inspect.currentframe()).locals
print(level())
try:
    1 / 0
except ZeroDivisionError as e:
    print([(t.function, t.positions is not None) for t in inspect.getinnerframes(e.__traceback__)])
for f in (inspect.getfile, inspect.getsourcefile, inspect.getmodulename):
    for o in (len, 5):
        try:
            print(f.__name__, f(o))
        except Exception as e:
            print(f.__name__, type(e).__name__, e)
import abc
class Abs(abc.ABC):
    @abc.abstractmethod
    def x(self): ...
print(inspect.isabstract(Abs), inspect.isabstract(A), inspect.cleandoc("  a\n    b\n   c\n"), inspect.formatannotation(list[int]), inspect.indentsize("   x"))
