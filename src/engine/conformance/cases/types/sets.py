# set and frozenset: order of iteration, methods, operators, errors. Recorded with PYTHONHASHSEED=0.
def err(f, *args, **kw):
    try:
        print('no error:', f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f'K{self.n}'


print({3, 1, 2}, set(), frozenset(), frozenset([2, 1]), set('hello world'), {'apple', 'pear', 'fig', 'kiwi', 'plum', 'lime'})
print(set(range(20, 0, -1)), {1000, 5, 17, 33, 65, 129, 257}, {-1, -2, -3, 2**61, 2**70}, {1.5, 2.5, 1e300, 0.1})
print({(1, 2), (3, 4), ('a', (5, 6))}, {None is None, 0, 1, 2}, {b'a', b'b', b'a'}, {1, 1.0, True})
big = set()
for i in range(200):
    big.add(i * 7919 % 1009)
print(list(big))
for i in range(0, 200, 2):
    big.discard(i * 7919 % 1009)
print(list(big), len(big))
words = set('the quick brown fox jumps over the lazy dog again and again until it sleeps'.split())
print(words, list(words | {'extra', 'words'}), words - {'fox', 'dog'}, words & {'the', 'a', 'fox', 'lazy'}, words ^ {'the', 'new'})
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, a | frozenset(b), frozenset(a) & b, type(frozenset(a) | b).__name__, type(a | frozenset(b)).__name__)
print(a < b, {1} < a, a <= a, a >= {1, 2}, a > {9}, a == {4, 3, 2, 1}, a != b, a == frozenset(a), {1} == [1])
print(a.union([9], 'x'), a.intersection([1, 2, 9], (2,)), a.difference([1], {2}), a.symmetric_difference([1, 7, 7]))
print(a.issubset(range(9)), a.issuperset([1]), a.isdisjoint([8, 9]), a.isdisjoint(b), a.union(), a.intersection(), a.copy() is a)
f = frozenset('abc')
print(f.copy() is f, frozenset(f) is f, hash(frozenset([1, 2, 3])), hash(frozenset()), hash(frozenset('ab')), hash(frozenset([(1, 2), frozenset([3])])))
c = d = {1, 2}
c |= {3}
c &= {2, 3, 4}
c -= {3}
c ^= {2, 8, 9}
print(c, c is d)
c.update([1], {2: 3}, 'z')
c.intersection_update([1, 2, 8, 'z'], {1, 2, 8})
c.difference_update([1], ())
c.symmetric_difference_update({2, 77})
print(c, 8 in c, 5 in c, len(c))
c.add(5)
c.remove(8)
c.discard(99)
print(c, {frozenset([1])} == {frozenset([1])}, {1} in {frozenset([1])}, {frozenset([1]), 2})
e = {frozenset([1, 2]), 3}
e.remove({1, 2})
e.discard({9})
print(e, e.pop(), e)
p = {10, 20, 30, 40}
print([p.pop() for _ in range(4)], p)
c.clear()
print(c)
err(c.pop)
err(c.remove, 5)
err(c.remove, {5})
err(c.remove, [])
err(c.add, [])
err(c.add, {})
err(c.add)
err(c.update, 5)
err(lambda: [] in c)
err(lambda: {1} | [2])
err(lambda: {1} < [2])
err(lambda: {[]})
err(lambda: set(5))
err(lambda: set(1, 2))
err(lambda: set(x=1))
err(lambda: frozenset(1, 2))
err(lambda: frozenset(x=1))
err(lambda: hash(set()))
err(lambda: frozenset().add)
err(lambda: set()[0])
err(lambda: {1}.union(5))
err(lambda: {1}.issubset(5))
err(lambda: {1, 2}.symmetric_difference())


def change(s):
    for x in s:
        s.add(x + 100)


err(change, {1, 2})
k = {Key(i) for i in range(7)}
print(k, Key(3) in k, Key(9) in k, k & {Key(1), Key(8)}, k - {Key(0)}, k | {Key(7)}, {Key(1)} == {Key(1)}, {Key(1)} <= k)
k.discard(Key(2))
k.add(Key(3))
print(k, len(k), {(Key(1), 1)} & {(Key(1), 1)}, {(Key(1), 1), (Key(1), 1)})
print(set({'a': 1, 'b': 2}), {'a': 1}.keys() | {'b'}, set([1, 2]).difference({1: 0}), {*'ab', *[1]}, {x % 4 for x in range(9)})


class Tags(set):
    pass


t = Tags('ab')
t.name = 'n'
print(sorted(t), t == {'a', 'b'}, type(t | {'c'}).__name__, type(t.copy()).__name__, Tags(), Tags([1]), t.name)


class Frozen(frozenset):
    def __new__(cls, *items):
        return super().__new__(cls, items)


print(Frozen(1, 2), hash(Frozen(1, 2)) == hash(frozenset([1, 2])), set[int], frozenset[str])
it = iter({1, 2, 3})
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), list(it))
print(len({i // 2 for i in range(100)}), sum({1, 2, 3}), max({1, 5, 2}), sorted(frozenset('cab')))
