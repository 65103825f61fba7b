from collections import Counter

c = Counter('abracadabra')
print(c, c['a'], c['z'], 'z' in c)
print(c.most_common(2), c.most_common(), c.total())
print(sorted(c.elements()))
c.update('aab')
print(c)
c.subtract({'a': 3, 'z': 2})
print(c, +c, -c)
a, b = Counter(a=3, b=1), Counter(a=1, b=2)
print(a + b, a - b, a & b, a | b)
print(a == b, a <= b, a < b, Counter(a=1) <= Counter(a=2, b=1), a != Counter(b=1, a=3, c=0))
a += b
print(a)
a -= Counter(a=10)
print(a)
print(Counter({'x': 1}), Counter(x=1, y=2), Counter([1, 1, 2]), Counter())
print(Counter(a=1).copy())
try:
    Counter.fromkeys('ab')
except NotImplementedError as e:
    print(e)
try:
    Counter([1], [2])
except TypeError as e:
    print(e)
del c['a']
del c['nonexistent']
print(c)
