def first[T](xs: list[T]) -> T: return xs[0]
print(first([3]), first.__type_params__, first.__annotations__, first.__type_params__[0] is first.__annotations__['return'])
class Box[T]:
    def __init__(self, v: T): self.v = v
    def map[U](self, f) -> 'Box[U]': return Box(f(self.v))
    def cls(self): return __class__
print(Box.__type_params__, Box.__parameters__, Box.__orig_bases__, Box.__mro__, Box(1).map(str).v, Box.map.__type_params__)
print(Box[int], Box[int](3).v, Box[int].__args__, Box[int].__origin__ is Box)
class Pair[K, V](dict[K, V]): pass
print(Pair.__bases__, Pair.__orig_bases__, Pair[str, int], Pair(a=1))
class Bound[T: int, U: (str, bytes), *Ts, **P]: pass
for p in Bound.__type_params__:
    print(repr(p), type(p).__name__, p.__name__, getattr(p, '__bound__', '-'), getattr(p, '__constraints__', '-'), p.__default__)
type Alias = int | str
type Tree[T] = T | list[Tree[T]]
print(Alias, Alias.__value__, Tree.__type_params__, Tree.__value__, Tree[int], Tree.__name__, Tree[int].__origin__ is Tree)
type Lazy = not_defined_yet
try: Lazy.__value__
except NameError as e: print(e)
not_defined_yet = 5; print(Lazy.__value__)
def deflt[T = int, *Ts = (str, int), **P = [bool]](): pass
for p in deflt.__type_params__: print(p, p.has_default(), p.__default__)
class Outer[T]:
    type Inner[U] = dict[T, U]
    x: T
    def m[V](self, a: V): return T, V
print(Outer.Inner.__value__, Outer().m(1), Outer.__annotations__)
def scope[T]():
    def inner(): return T
    return inner(), T
print(scope()[0] is scope()[1])
T = 'global T'
def shadow[T](x: T): return T
print(shadow(1), T)
for src in ['def f[T, T](): pass', 'class A[T: (yield)]: pass', 'type X = (yield)', 'def f[T = int, U](): pass', 'type X[T: await y] = 1', 'class A[T](x := 1): pass', 'def f[*T: int](): pass', 'def f[](): pass', 'type x.y = 1', 'class A[T=1, *U]: pass', 'def f[T](): nonlocal T', 'def f[T: (x := 1)](): pass', '[type A = 1]']:
    try: compile(src, 's', 'exec'); print('ok', src)
    except SyntaxError as e: print(src, '->', e.msg, e.lineno, e.offset)
from typing import TypeVar, ParamSpec, TypeVarTuple, Generic, TypeAliasType, NoDefault, Unpack
A = TypeVar('A'); B = TypeVar('B', bound=int, covariant=True); C = TypeVar('C', int, str); D = TypeVar('D', default=str)
print(A, B, C, D, B.__bound__, C.__constraints__, D.__default__, A.__default__ is NoDefault, A.__module__, B.__covariant__)
for f in [lambda: TypeVar('X', int), lambda: TypeVar('X', int, str, bound=int), lambda: TypeVar('X', covariant=True, contravariant=True), lambda: TypeVar(3), lambda: TypeVar(), lambda: TypeVar('X', infer_variance=True, covariant=True), lambda: type('S', (TypeVar,), {}), lambda: Alias[int], lambda: TypeAliasType('X', 1, type_params=3), lambda: list[A][int, str], lambda: list[int][str]]:
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
class G(Generic[A, B]): pass
print(G[int, str], G.__parameters__, G[A, int].__parameters__, G[A, int][str])
print(dict[A, list[C]][int, str], list[A] | None, (list[A] | int)[str], tuple[A, ...][int], A | int, int | A)
P = ParamSpec('P'); print(P, P.args, P.kwargs, P.args.__origin__ is P)
Ts = TypeVarTuple('Ts'); print(Ts, tuple[*Ts], tuple[*Ts][int, str], [*Ts])
X = TypeAliasType('X', list[A], type_params=(A,)); print(X, X.__value__, X[int], X.__type_params__, X.__module__)
try: Box[int, str]
except TypeError as e: print(e)
try: class_ = type('Z', (A,), {})
except TypeError as e: print(e)
