import functools
from functools import reduce, total_ordering, wraps, update_wrapper, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, cmp_to_key, cached_property

print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
def deco(f):
    @wraps(f)
    def inner(*a, **k):
        "inner doc"
        return f(*a, **k)
    return inner
@deco
def example(a: int, b: str = 'x') -> None:
    "example doc"
example.extra = 1
print(example.__name__, example.__doc__, example.__qualname__, example.__annotations__, example.__wrapped__.__name__)
def plain(): pass
w = update_wrapper(plain, example, assigned=('__name__',), updated=())
print(w.__name__, w.__doc__, hasattr(w, 'extra'))
try:
    update_wrapper(5, example)
except AttributeError as e:
    print(e)
print(wraps(max)(lambda: 0).__doc__.splitlines()[0])
class Call:
    def __init__(self, f): update_wrapper(self, f)
print(Call(example).__dict__.keys() >= {'__wrapped__', 'extra'})

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, [], 'init'), reduce(max, [3]), reduce(lambda a, b: [a, b], 'abcd'))
print(reduce(lambda a, b: a * b, range(2, 8), 1))
for bad in (lambda: reduce(max, []), lambda: reduce(), lambda: reduce(max), lambda: reduce(1, [1, 2]), lambda: reduce(max, 5),
            lambda: reduce(max, [1], 2, 3), lambda: reduce(function=max, iterable=[1])):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)

@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.v < o.v if isinstance(o, V) else NotImplemented
a, b = V(1), V(2)
print(a < b, a > b, a <= b, a >= b, a <= V(1), a != b, sorted([b, a])[0] is a)
for expr in ('a < 1', 'a >= 1', '1 <= a'):
    try:
        eval(expr)
    except TypeError as e:
        print(e)
try:
    @total_ordering
    class Nothing: pass
except ValueError as e:
    print(e)
@total_ordering
class G:
    def __init__(self, v): self.v = v
    def __ge__(self, o): return self.v >= o.v
    def __eq__(self, o): return self.v == o.v
print(G(1) < G(2), G(2) <= G(2), G(3) > G(2), G.__lt__.__name__, G.__lt__.__doc__)

def cmp(x, y): return (x > y) - (x < y)
K = cmp_to_key(cmp)
print(K(3) < K(4), K(3) == K(3), K(obj=3).obj, K(3) >= K(5), sorted([3, 1, 2], key=cmp_to_key(lambda x, y: y - x)))
for bad in (lambda: K(3) < 4, lambda: hash(K(1)), lambda: K(), lambda: K(1, 2), lambda: cmp_to_key(), lambda: cmp_to_key(5)(1) < cmp_to_key(5)(2)):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)
print(type(K), max(['bb', 'a', 'ccc'], key=cmp_to_key(lambda x, y: len(x) - len(y))))

class Data:
    calls = 0
    @cached_property
    def value(self):
        "the value"
        Data.calls += 1
        return 42
d = Data()
print(d.value, d.value, Data.calls, d.__dict__, Data.value.__doc__)
del d.value
print(d.value, Data.calls)
d.value = 7
print(d.value, type(Data.__dict__['value']).__name__)
class Slots:
    __slots__ = ()
    @cached_property
    def x(self): return 1
try:
    Slots().x
except TypeError as e:
    print(e)
cp = cached_property(lambda self: 1)
try:
    class Two:
        a = cp
        b = cp
except (TypeError, RuntimeError) as e:
    print(type(e).__name__, e)
class Late:
    pass
Late.p = cached_property(lambda self: 1)
try:
    Late().p
except TypeError as e:
    print(e)
