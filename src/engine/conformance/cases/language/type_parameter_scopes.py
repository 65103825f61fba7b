# PEP 695: scopes, lazy evaluation, bounds, defaults, mangling, errors, attributes.
from typing import *


def attempt(fn):
    try:
        return fn()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Box[T: (int, str), *Ts, **P]:
    item: T

    def get[U](self, u: U) -> tuple[T, U]: ...

    class Inner[V]:
        pair: tuple[T, V]


def ident[T: int = bool](x: T) -> T:
    return x


type Alias[K, V = str] = dict[K, list[V]]
type Rec = list[Rec] | int
type Lazy = not_yet_defined
print(Box.__type_params__, Box.__bases__, Box.__orig_bases__, Box.__parameters__, Box[int, str, float, [int]])
T = Box.__type_params__[0]
print(T.__name__, T.__constraints__, T.__bound__, T.__default__, T.has_default(), T.__infer_variance__, T.__covariant__)
print(ident.__type_params__[0].__bound__, ident.__type_params__[0].__default__, ident.__annotations__, ident(3))
print(Alias, Alias.__value__, Alias.__type_params__, Alias[int], Alias[int, str].__args__, Alias[int].__origin__, Rec.__value__)
print(attempt(lambda: Lazy.__value__), attempt(lambda: Alias.nothing), attempt(lambda: Alias()), attempt(lambda: isinstance(1, Alias)), attempt(lambda: setattr(Alias, "x", 1)))
not_yet_defined = int
print(Lazy.__value__, Lazy | None, Lazy.__name__, Lazy.__module__, repr(Lazy))


def outer[A]():
    def inner[B](x: A, y: B): ...
    class C[D](list[D]): ...
    type E[F] = tuple[A, F]
    return inner, C, E


i, c, e = outer()
print(i.__annotations__, c.__orig_bases__, e.__value__, [p.__name__ for p in i.__type_params__])


class Mangled:
    type __X[__T] = __T
    def m[__U](self, a: __U) -> __U: ...


print(Mangled._Mangled__X.__type_params__, Mangled.m.__annotations__, Mangled.m.__type_params__[0].__name__)
lazy_log = []


def bound_of():
    lazy_log.append("evaluated")
    return int


def lazy_bound[T: bound_of()](x: T): ...


print(lazy_log, lazy_bound.__type_params__[0].__bound__, lazy_bound.__type_params__[0].__bound__, lazy_log)
for src in ["def f[T, T](): pass", "class C[T](T): pass", "def f[](): pass", "type X[T=int, U] = T", "def f[*T: int](): pass", "def f[**P: int](): pass", "type X = (yield)", "type X = await y", "type X = (a := 1)", "def f[T: (yield)](): pass", "class C[T: (x := 1)]: pass", "def f[T](x: (y := 1)): pass", "def f[T]():\n nonlocal T", "type x.y = int", "type X[1] = int", "def f[T=](): pass", "class C[T](metaclass=(yield)): pass", "def f[T](a=T): pass", "lambda[T]: 1", "type type = int", "type = 5", "type X", "type(1)", "def f[T](): T = 1; return T", "class C[T]:\n T = 5", "class C[T]:\n def T(self): pass", "def f[*Ts = *tuple[int]](): pass", "def f[T](): global T"]:
    try:
        ns = {}
        exec(src, ns)
        print("ok", src)
    except Exception as x:
        print(type(x).__name__, x.msg if isinstance(x, SyntaxError) else x, "|", src)
for args in (("T",), ("T", int), ("T", int, str), (5,), ()):
    print(attempt(lambda: TypeVar(*args)))
print(attempt(lambda: TypeVar("T", bound=int, covariant=True)), attempt(lambda: TypeVar("T", covariant=True, contravariant=True)), attempt(lambda: TypeVar("T", int, bound=str)), TypeVar("X", default=int).__default__, ParamSpec("P").args, TypeVarTuple("Ts"), attempt(lambda: TypeAliasType("A", int, type_params=5)), TypeAliasType("B", list[T], type_params=(T,))[int])
print(attempt(lambda: T[int]), T | None, attempt(lambda: Box[int]), attempt(lambda: Alias[1, 2, 3]), attempt(lambda: type("X", (T,), {})))
