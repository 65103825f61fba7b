# ranges, slices, iterators and the built-in classes that make them.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
for r in [range(0), range(5), range(1, 10, 3), range(10, 0, -3), range(5, 5), range(-3, 3), range(0, 10**20, 10**19), range(10**20, 0, -3 * 10**19), range(2**63 - 2, 2**63 + 2)]:
    print(r, list(r), len(r), bool(r), list(reversed(r)), r[1:], r[::-1], r[-2:], r == range(0, 5), hash(r) == hash(r[:]), r.start, r.stop, r.step, 3 in r, 1.0 in r, 'x' in r, r.count(4), min(r, default=None), sum(r), tuple(r))
    print([r[i] for i in (-1, 0)] if r else [], list(r[1:-1]), list(r[::2]), r.index(r[0]) if r else None)
print(hash(range(5)), hash(range(0)), hash(range(1, 10, 3)), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(1) != range(2))
print([slice(5).indices(3), slice(1, None, 2).indices(10), slice(None, None, -1).indices(4), slice(-3, -1).indices(5), slice(10**20).indices(7), slice(None, -10**30, -1).indices(3)])
print(slice(1, 2, 3), slice(None), slice(1, 'a'), slice(1, 2) == slice(1, 2), slice(1, 2) < slice(1, 3), hash(slice(1, 2, 3)), slice(1, 2, 3).start, [1, 2, 3, 4, 5][slice(1, None, 2)])
print(list(enumerate('abc')), list(enumerate('ab', 5)), list(enumerate('a', 10**20)), list(enumerate(iterable='x', start=2)), list(zip()), list(zip('ab', [1, 2, 3])), list(zip('ab', range(2), (True, False))), list(zip([], [1])), list(zip('ab', 'cd', strict=True)))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(filter(None, [0, 1, '', 'a', [], None])), list(filter(lambda x: x % 2, range(6))), list(reversed([1, 2, 3])), list(reversed((1, 2))), list(reversed('abc')), list(reversed({'a': 1, 'b': 2})), list(reversed(range(3))))
class Seq:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10
s = Seq()
print(list(s), list(reversed(s)), 20 in s, 5 in s, tuple(s), list(zip(s, s)), max(s), [*s], dict(enumerate(s)), sum(s), iter(s).__class__.__name__)
class It:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n
print(list(It(4)), tuple(It(3)), set(It(3)), sorted(It(4)), 2 in It(5), dict.fromkeys(It(2)), list(map(str, It(3))), list(zip(It(3), It(2))), sum(It(5)), max(It(3)), ''.join(map(str, It(3))), list(enumerate(It(2))), [x for x in It(3)], list(filter(None, It(3))), bytes(It(3)), frozenset(It(2)), *It(2))
a, *b = It(4)
print(a, b)
x = [1, 2]
x.extend(It(2))
x += It(1)
x[1:1] = It(2)
print(x)
it = iter([1, 2, 3])
print(next(it), list(it), list(it), next(it, 'end'), it.__length_hint__())
it = iter({'a': 1})
print(next(it), next(it, None))
calls = [3, 2, 1, 0]
print(list(iter(calls.pop, 2)), calls)
def gen():
    yield 1
    raise ValueError('from gen')
for f in [lambda: list(gen()), lambda: tuple(gen()), lambda: sum(gen()), lambda: [*gen()], lambda: dict.fromkeys(gen()), lambda: set(gen()), lambda: ''.join(gen()), lambda: list(map(str, gen())), lambda: list(zip([1, 2, 3], gen())), lambda: sorted(gen()), lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], [3], strict=True)), lambda: list(zip([1], [1], [], strict=True)), lambda: range(1.5), lambda: range(1, 2, 0), lambda: range(3)[5], lambda: range(3)['a'], lambda: range(10**30)[10**31], lambda: range(3).index(7), lambda: range(3).index('a'), lambda: next(iter([])), lambda: iter(5), lambda: iter(5, 6), lambda: reversed(5), lambda: reversed(iter([])), lambda: enumerate(5), lambda: enumerate(), lambda: map(), lambda: map(1), lambda: list(map(1, [2])), lambda: zip(1), lambda: filter(1), lambda: list(filter(1, [1])), lambda: slice(), lambda: [1][slice('a', 'b')], lambda: len(range(2**70)), lambda: next(5), lambda: list(5), lambda: tuple(5), lambda: 1 in 5, lambda: [*5], lambda: range(1, 2, 3, 4), lambda: hash(slice([1], 2))]:
    t(f)
d = {'a': 1, 'b': 2}
def grow():
    for k in d:
        d[k + 'x'] = 0
t(grow)
st = {1, 2}
def grow2():
    for k in st:
        st.add(k + 10)
t(grow2)
l = [1, 2, 3]
for v in l:
    if len(l) < 6:
        l.append(v * 10)
print(l)
class E(enumerate):
    pass
class Z(zip):
    pass
class M(map):
    pass
print(list(E('ab')), type(E('a')).__name__, list(Z('a', 'b')), type(Z()).__name__, list(M(str, [1])), type(M(str, [])).__name__)
import sys
print(type(iter([])), type(iter(())), type(iter('')), type(iter(b'')), type(iter(range(1))), type(iter(range(2**70))), type(iter({})), type(iter({}.values())), type(iter({}.items())), type(iter(set())), type(reversed([])), type(reversed({})), type(iter(bytearray())), type(zip()), type({}.keys()))
