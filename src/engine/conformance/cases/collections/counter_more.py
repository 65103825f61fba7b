from collections import Counter
import copy

text = """It was the best of times, it was the worst of times"""
words = Counter(text.lower().replace(',', '').split())
for word, n in words.most_common(3):
    print(f'{word:>6} {n}')
print(words.most_common(0), len(words), sum(words.values()))
print(Counter(words.values()))
c = Counter(a=1)
print(type(copy.copy(c)).__name__, copy.deepcopy(c), c.copy() is c)
c['b'] += 5
print(dict(c), list(c), c.items())
print(Counter('abc') == Counter('cab'), Counter('a') == {'a': 1})
print(repr(Counter({'x': -1, 'y': 2})), Counter(x=None, y='s') if False else '')
c.update(b=3, d=4)
print(c)
c &= Counter(b=2, d=9)
print(c)
c |= Counter(e=1)
print(c)


class Bag(Counter):
    def total_distinct(self):
        return len(self)


b = Bag('hello')
print(b, b.total_distinct(), type(b + b).__name__)
print(Counter(x for x in [1, 2, 2, 3, 3, 3] if x > 1))
inventory = Counter(apples=5, pears=2)
sold = Counter(apples=6, kiwis=1)
print(inventory - sold, inventory & sold)
inventory.subtract(sold)
print(inventory, {k for k, v in inventory.items() if v < 0})
print(Counter(a=2)['missing'] + 1, max(Counter('mississippi').items(), key=lambda kv: (kv[1], kv[0])))
