import abc, collections.abc, numbers
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    @property
    @abc.abstractmethod
    def name(self): ...
    @classmethod
    @abc.abstractmethod
    def make(cls): ...
for cls in [Shape]:
    try: cls()
    except TypeError as e: print(e)
class Half(Shape):
    def area(self): return 1
try: Half()
except TypeError as e: print(e)
class Sq(Half):
    name = 'sq'
    @classmethod
    def make(cls): return cls()
print(Sq.make().area(), sorted(Shape.__abstractmethods__), Sq.__abstractmethods__)
class One(abc.ABC):
    @abc.abstractmethod
    def only(self): ...
try: One()
except TypeError as e: print(e)
@Shape.register
class Virt: pass
print(issubclass(Virt, Shape), isinstance(Virt(), Shape), Virt.__mro__)
class Hook(abc.ABC):
    @classmethod
    def __subclasshook__(cls, c): return True if hasattr(c, 'quack') else NotImplemented
class Duck: quack = 1
print(isinstance(Duck(), Hook), issubclass(int, Hook))
class Seq(collections.abc.Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
s = Seq(1, 2, 3, 2); print(list(s), list(reversed(s)), 2 in s, s.index(3), s.count(2))
class Mp(collections.abc.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = Mp(); m['a'] = 1; m.update(b=2); print(dict(m), m.pop('a'), m.setdefault('c', 3), m.get('zz'), list(m.items()), m == {'b': 2, 'c': 3}, m.popitem(), 'c' in m, m.keys())  if False else print(sorted(m), m.pop('a'), m.setdefault('c', 3), m.get('zz'), 'c' in m)
class St(collections.abc.Set):
    def __init__(self, it): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
print(list(St([1, 2]) & St([2, 3])), list(St([1]) | [5]), list(St([1, 2]) - [2]), St([1]) < St([1, 2]), St([1]) == {1}, St([1]).isdisjoint([2]))
for o in [1, 'a', [], {}, set(), (x for x in []), len, range(1), b'', iter([]), lambda: 0, None, 1.5]:
    print(type(o).__name__, [c.__name__ for c in [collections.abc.Hashable, collections.abc.Iterable, collections.abc.Iterator, collections.abc.Sized, collections.abc.Callable, collections.abc.Sequence, collections.abc.Mapping, collections.abc.Generator, collections.abc.Reversible, collections.abc.Container] if isinstance(o, c)])
print(isinstance(1, numbers.Number), isinstance(1.5, numbers.Integral), isinstance(True, numbers.Integral), issubclass(int, numbers.Rational))
try:
    class Bad(collections.abc.Iterator): pass
    Bad()
except TypeError as e: print(e)
class It(collections.abc.Iterator):
    def __next__(self): raise StopIteration
print(list(It()), iter(It()) is not None)
import typing
@typing.runtime_checkable
class HasLen(typing.Protocol):
    def __len__(self) -> int: ...
class Proto(typing.Protocol):
    x: int
    def m(self): ...
print(isinstance([], HasLen), isinstance(3, HasLen))
for f in [lambda: Proto(), lambda: isinstance(3, Proto)]:
    try: f()
    except TypeError as e: print(e)
class NT(typing.NamedTuple):
    a: int; b: str = 'd'
print(NT(1), NT(1)._replace(b='z'), NT._fields, NT(1) == (1, 'd'), NT.__annotations__)
class TD(typing.TypedDict, total=False): a: int
print(TD(a=1), TD.__total__, TD.__optional_keys__)
print(typing.get_origin(list[int]), typing.get_args(dict[str, int]), typing.Optional[int], typing.Union[int, str, int], typing.Callable[[int], str], typing.Literal[1, 'a'], typing.Annotated[int, 'x'], typing.Any, typing.cast(int, 'x'))
