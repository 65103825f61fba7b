import copy
from collections import defaultdict

d = defaultdict(list, {'a': [1]})
for c in (d.copy(), copy.copy(d), copy.deepcopy(d)):
    print(type(c).__name__, c, c.default_factory, c['a'] is d['a'])
print(d | {'b': 2}, {'b': 2} | d, type({'b': 2} | d).__name__)
d |= {'q': 0}
print(d)
print(defaultdict(int) == {}, defaultdict(int, a=1) == {'a': 1}, defaultdict(int, a=1) == defaultdict(list, a=1))


class Doubling(defaultdict):
    def __missing__(self, key):
        if isinstance(key, int):
            self[key] = value = key * 2
            return value
        return super().__missing__(key)


x = Doubling(str)
print(x[4], x['s'], x)


def failing():
    raise LookupError('no default')


f = defaultdict(failing)
try:
    f['k']
except LookupError as e:
    print(e, len(f))
r = defaultdict(lambda: 1)
r['self'] = r
print(repr(r).count('...'))
r.clear()
try:
    defaultdict(list, 1)
except TypeError as e:
    print(e)
try:
    defaultdict(list, {}, {})
except TypeError as e:
    print(e)
print(defaultdict.fromkeys('ab', 0), defaultdict.fromkeys('ab').default_factory)
print(list(defaultdict(int, z=1, y=2)), d.__reduce__()[:2])


def tree():
    return defaultdict(tree)


t = tree()
t['a']['b']['c'] = 1
print(t['a']['b']['c'], list(t), list(t['a']))
