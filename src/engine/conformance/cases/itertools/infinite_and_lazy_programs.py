from itertools import *
from operator import mul, itemgetter, attrgetter, methodcaller


def collatz(n):
    while True:
        yield n
        if n == 1:
            return
        n = n // 2 if n % 2 == 0 else 3 * n + 1


def triangular(): return accumulate(count(1))
def fibs():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(collatz(6)), list(islice(triangular(), 8)), list(takewhile(lambda x: x < 50, fibs())), next(x for x in fibs() if x > 1000))
print(list(islice(filter(lambda n: n == sum(d for d in range(1, n) if n % d == 0), count(1)), 3)))


def look_say(s='1'):
    while True:
        yield s
        s = ''.join(f'{len(list(g))}{k}' for k, g in groupby(s))


print(list(islice(look_say(), 6)))
def gray(n): return [0] if n == 0 else (lambda g: g + [x | 1 << n - 1 for x in reversed(g)])(gray(n - 1))
print([f'{x:03b}' for x in gray(3)])
rows = [('b', 2), ('a', 1), ('b', 1), ('a', 5)]
print({k: sum(v for _, v in g) for k, g in groupby(sorted(rows), itemgetter(0))}, [k for k, _ in groupby(rows, key=itemgetter(0))])
gs = groupby('aabb')
k1, g1 = next(gs)
k2, g2 = next(gs)
print(k1, list(g1), k2, list(g2), next(gs, 'end'))
c = cycle('ab')
print([next(c) for _ in range(5)], list(zip(cycle([0, 1]), 'xyz')), list(cycle([])))
a, b, d = tee(iter(range(4)), 3)
print(next(a), list(b), list(a), [*d])
it = iter([1, 2, 3, 4, 5])
print(list(zip(it, it)), list(it), [*islice(count(0, .5), 3)], list(repeat('x', 2)), repeat(1, 3), count(5, 2), count(1))
print(list(map(mul, count(1), [10, 20])), list(map(methodcaller('upper'), 'ab')), attrgetter('real', 'imag')(3 + 4j), itemgetter(1, -1)('abc'))


class Peek:
    def __init__(self, it): self.it, self.buf = iter(it), []
    def __iter__(self): return self
    def __next__(self): return self.buf.pop() if self.buf else next(self.it)
    def peek(self, default=None):
        if not self.buf:
            try:
                self.buf.append(next(self.it))
            except StopIteration:
                return default
        return self.buf[-1]


def merge(*its):
    its = [Peek(i) for i in its]
    while its := [i for i in its if i.peek(its) is not its]:
        yield next(min(its, key=Peek.peek))


print(list(merge([1, 4, 7], [2, 5], [3, 6, 8], [])))
print(list(iter(iter([3, 2, 0, 1]).__next__, 0)), list(chain('ab', [1], {2: 3})), list(chain.from_iterable(map(range, range(4)))))
seen = []
lazy = map(seen.append, range(5))
print(seen, next(lazy), seen, len(list(lazy)), seen)
for f in (lambda: islice([], -1), lambda: list(islice([], 0, 1, 0)), lambda: tee([], -1), lambda: combinations([1], -1), lambda: list(batched([1], 0)), lambda: repeat(), lambda: count('a'), lambda: product([1], repeat=-1), lambda: chain(1).__next__(), lambda: next(accumulate([1, 'a'])) and list(accumulate([1, 'a'])), lambda: zip_longest([1], bad=2), lambda: compress([1]), lambda: groupby(), lambda: next(starmap(pow, [1])), lambda: permutations(5)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(sum(1 for _ in permutations('abcd')), sum(1 for _ in combinations(range(8), 3)), [''.join(p) for p in product('ab', 'xy')], list(combinations('abc', 0)), list(product()), list(permutations([], 0)))
def triples(n): return [(a, b, c) for c in range(1, n) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c]
print(triples(21))
words = 'SEND MORE MONEY'.split()
print(next((a, b) for a, b in product(range(10), repeat=2) if a * b == 42 and a < b))
