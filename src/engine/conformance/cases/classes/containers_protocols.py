from collections.abc import *


class Poly(Sequence):
    def __init__(self, *c): self.c = c
    def __len__(self): return len(self.c)
    def __getitem__(self, i): return Poly(*self.c[i]) if isinstance(i, slice) else self.c[i]
    def __call__(self, x): return sum(c * x ** i for i, c in enumerate(self.c))
    def __repr__(self): return ' + '.join(f'{c}x^{i}' if i else str(c) for i, c in enumerate(self.c) if c) or '0'
    def __add__(self, o): n = max(len(self), len(o)); return Poly(*((self.c + (0,) * n)[i] + (o.c + (0,) * n)[i] for i in range(n)))
    def __mul__(self, o):
        r = [0] * (len(self) + len(o) - 1)
        for i, a in enumerate(self):
            for j, b in enumerate(o):
                r[i + j] += a * b
        return Poly(*r)


p = Poly(1, 2, 3)
print(p, p(2), p + Poly(1), p * Poly(0, 1), 2 in p, p.index(3), p.count(1), list(reversed(p)), p[1:], p[-1])


class CaseDict(MutableMapping):
    def __init__(self, *a, **k): self.d = {}; self.update(*a, **k)
    def __getitem__(self, k): return self.d[k.lower()][1]
    def __setitem__(self, k, v): self.d[k.lower()] = (k, v)
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return (k for k, _ in self.d.values())
    def __len__(self): return len(self.d)


c = CaseDict({'Host': 'x'}, Accept='y')
c['HOST'] = 'z'
print(dict(c), 'hOsT' in c, c.get('nope', 0), c.setdefault('New', 1), c.pop('accept'), list(c.items()), c == {'HOST': 'z', 'New': 1}, c.keys() & {'New'}, c.popitem(), len(c.values()))


class Bits(MutableSet):
    def __init__(self, it=()): self.b = 0; [self.add(x) for x in it]
    def __contains__(self, x): return bool(self.b >> x & 1)
    def __iter__(self): return (i for i in range(self.b.bit_length()) if i in self)
    def __len__(self): return self.b.bit_count()
    def add(self, x): self.b |= 1 << x
    def discard(self, x): self.b &= ~(1 << x)
    def __repr__(self): return f'Bits({list(self)})'


a, b = Bits([1, 3, 5]), Bits([3, 4])
print(a | b, a & b, a - b, a ^ b, a <= b, Bits([3]) < a, a.isdisjoint(b), a == {1, 3, 5}, {9} | a, a.pop())
a |= {7}
a -= b
print(a)
try:
    a.remove(99)
except KeyError as e:
    print('KeyError', e)


class Old:
    def __getitem__(self, i):
        if i > 3: raise IndexError(i)
        return i * 10


o = Old()
print(list(o), 20 in o, list(zip(o, 'ab')), isinstance(o, Iterable), [*reversed([*o])], max(o), iter(o).__class__.__name__)
try:
    reversed(o)
except TypeError as e:
    print(e)
for cls in (type('A', (Sequence,), {}), type('B', (Mapping,), {'__len__': lambda s: 0}), type('C', (Iterator,), {}), type('D', (MutableSequence,), {'__len__': len})):
    try:
        cls()
    except TypeError as e:
        print(e)


class Len:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __length_hint__(self): return self.n


for n in (3, 0, -1, 2.5, 'x', True, 2 ** 70):
    try:
        print(len(Len(n)), bool(Len(n)))
    except Exception as e:
        print(type(e).__name__, e)
class B:
    def __bool__(self): return 1
class C:
    __contains__ = None
    def __iter__(self): return iter('abc')
class D:
    __iter__ = None
    __hash__ = None
    def __getitem__(self, k): return k
class E:
    def __index__(self): return 2
    def __iter__(self): return 5
class F:
    def __next__(self): return 1
    def __hash__(self): return 'x'
    def __repr__(self): return 5
for f in (lambda: bool(B()), lambda: 'a' in C(), lambda: iter(D()), lambda: hash(D()), lambda: [1, 2, 3][E()], lambda: iter(E()), lambda: next(E()), lambda: iter(F()), lambda: hash(F()), lambda: repr(F()), lambda: 'abc'[E():], lambda: range(E()), lambda: [1][1.0], lambda: 5 in D() if False else {}[D()], lambda: [*E()], lambda: (lambda *a: a)(*E()), lambda: dict(**E()), lambda: int(D()), lambda: D() in 5):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
