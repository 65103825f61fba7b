import copy, types, collections, weakref, re, decimal
for v in (1, 'x', b'x', None, ..., True, 1.5, 2j, (1, 2), frozenset({1}), range(3), int, len, NotImplemented, slice(1), re.compile('a'), property(), decimal.Decimal(1)):
    print(type(v).__name__, copy.copy(v) is v, copy.deepcopy(v) is v)
l = [[1, 2], {'k': [3]}, {4}, bytearray(b'5'), collections.deque([6]), collections.OrderedDict(a=[7]), collections.Counter('aab'), collections.defaultdict(list, x=[1])]
s, d = copy.copy(l), copy.deepcopy(l)
print(s == l, d == l, [a is b for a, b in zip(l, s)], [a is b for a, b in zip(l, d)], d)
r = [1]; r.append(r)
d = copy.deepcopy(r)
print(d[1] is d, d is not r)
t = ([],); t[0].append(t)
d = copy.deepcopy(t)
print(d[0][0] is d, d)
class P:
    def __init__(self, x): self.x = x; self.inner = [x]
    def __eq__(self, o): return self.__dict__ == o.__dict__
p = P(1)
a, b = copy.copy(p), copy.deepcopy(p)
print(a == p, a.inner is p.inner, b == p, b.inner is p.inner)
class Custom:
    def __init__(self): self.log = []
    def __copy__(self): return 'shallow'
    def __deepcopy__(self, memo): return ('deep', type(memo).__name__)
print(copy.copy(Custom()), copy.deepcopy([Custom()]))
class Slots:
    __slots__ = ('a', 'b')
s = Slots(); s.a = [1]
c = copy.copy(s); d = copy.deepcopy(s)
print(c.a is s.a, d.a is s.a, d.a, hasattr(d, 'b'))
class State:
    def __getstate__(self): return {'saved': 1}
    def __setstate__(self, st): self.restored = st
print(copy.copy(State()).restored)
class Red:
    def __init__(self, *a): self.a = a
    def __reduce__(self): return Red, (1, 2), {'extra': [3]}
r = copy.deepcopy(Red()); print(r.a, r.extra)
class RedIter(list):
    def __reduce_ex__(self, proto): return RedIter, (), None, iter([1, 2]), None
print(copy.copy(RedIter()))
class Args:
    def __new__(cls, *, x): o = object.__new__(cls); o.x = x; return o
    def __getnewargs_ex__(self): return (), {'x': self.x}
print(copy.copy(Args(x=5)).x, copy.deepcopy(Args(x=[6])).x)
for bad in (lambda: copy.copy((x for x in [])), lambda: copy.deepcopy(iter([1]).__class__) and copy.deepcopy(open.__self__) , lambda: copy.deepcopy((i for i in [1])), lambda: copy.replace(5, x=1)):
    try:
        print(type(bad()).__name__)
    except Exception as e:
        print(type(e).__name__, e)
class NoReduce:
    def __reduce_ex__(self, p): return 5
try:
    copy.copy(NoReduce())
except Exception as e:
    print(type(e).__name__, e)
import dataclasses, datetime
@dataclasses.dataclass
class D:
    x: int
    y: list = dataclasses.field(default_factory=list)
d = D(1, [2])
print(copy.replace(d, x=9), copy.replace(datetime.date(2020, 1, 1), year=2021), copy.replace(types.SimpleNamespace(a=1), a=2), copy.deepcopy(d), copy.deepcopy(d).y is d.y)
memo = {}
x = [1]; y = copy.deepcopy([x, x], memo)
print(y[0] is y[1], len(memo) > 0, copy.Error is copy.error, issubclass(copy.Error, Exception))
e = copy.deepcopy(ValueError('a', [1])); print(repr(e), copy.copy(KeyError('k')))
f = lambda: 0; print(copy.deepcopy(f) is f, copy.deepcopy([f])[0] is f)
m = types.MethodType(lambda self: self.x, p); print(copy.deepcopy(m)(), copy.deepcopy(m).__self__ is p)
w = weakref.ref(p); print(copy.copy(w) is w, copy.deepcopy(w) is w)
