from functools import *
import operator


@total_ordering
class Card:
    RANKS = '23456789TJQKA'
    def __init__(self, s): self.r, self.s = s
    def __eq__(self, o): return NotImplemented if not isinstance(o, Card) else self.r == o.r
    def __lt__(self, o): return NotImplemented if not isinstance(o, Card) else self.RANKS.index(self.r) < self.RANKS.index(o.r)
    def __repr__(self): return self.r + self.s


hand = [Card(c) for c in ('TH', '2S', 'AD', 'KC', '2H')]
print(sorted(hand), max(hand), hand[1] >= hand[4], hand[0] <= hand[2], hand[0] > hand[2], sorted(hand, reverse=True))
for f in (lambda: hand[0] < 5, lambda: hand[0] >= 'x', lambda: hash(hand[0]), lambda: total_ordering(type('N', (), {}))):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(sorted(['b10', 'a2', 'b9'], key=cmp_to_key(lambda a, b: (len(a) > len(b)) - (len(a) < len(b)) or (a > b) - (a < b))))
K = cmp_to_key(lambda a, b: a - b)
print(K(1) < K(2), K(3) == K(3), K(1).obj)
try:
    K(1) < 2
except TypeError as e:
    print(e)
p = partial(operator.add, 1)
q = partial(p, 2)
print(p(5), q(), q.func is operator.add, q.args, partial(dict, a=1)(b=2, a=3), p.keywords, partial(print, sep='-').keywords)
p.note = 'attr'
print(p.__dict__, repr(partial(int, base=2)), partial(sorted, key=str.lower)(['b', 'A']))
try:
    partial()
except TypeError as e:
    print(e)


class Cell:
    def __init__(self): self.state = None
    def set(self, v): self.state = v; return self
    on = partialmethod(set, True)
    off = partialmethod(set, False)


print(Cell().on().state, Cell().off().state)


class Lazy:
    calls = 0
    @cached_property
    def data(self):
        Lazy.calls += 1
        return [Lazy.calls]
    @lru_cache(maxsize=None)
    def m(self, x): return x * 2


a = Lazy()
a.data.append('x')
print(a.data, Lazy().data, Lazy.calls, a.m(2), a.m(2), Lazy.m.cache_info(), 'data' in vars(a))
a.data = 'override'
print(a.data)
Lazy.m.cache_clear()


class S:
    __slots__ = ()
    @cached_property
    def p(self): return 1


try:
    S().p
except TypeError as e:
    print(e)
pipeline = lambda *f: lambda x: reduce(lambda acc, g: g(acc), f, x)
print(pipeline(str.split, partial(map, int), sorted, partial(map, str), ' '.join)('3 1 2'))
try:
    reduce(operator.add, [])
except TypeError as e:
    print(e)
print(reduce(operator.add, [], 'init'), reduce(lambda a, b: f'({a}{b})', 'abcd'))


@wraps(len)
def mylen(x): return -1


print(mylen.__name__, mylen.__wrapped__ is len, mylen.__doc__ == len.__doc__, mylen.__module__, mylen.__qualname__)
@lru_cache
def knap(i, cap, items=((3, 4), (4, 5), (2, 3), (5, 8))):
    if i == len(items): return 0
    w, v = items[i]
    return max(knap(i + 1, cap), v + knap(i + 1, cap - w) if w <= cap else 0)
print(knap(0, 9), knap.cache_info().hits > 0, knap.cache_info().misses)
