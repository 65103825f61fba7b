from itertools import groupby

print([(k, ''.join(g)) for k, g in groupby('AAAABBBCCDAABBB')], [(k, list(g)) for k, g in groupby([])])
print([(k, list(g)) for k, g in groupby(range(10), key=lambda x: x // 4)])
data = [('fruit', 'apple'), ('fruit', 'pear'), ('veg', 'leek'), ('fruit', 'fig')]
for kind, items in groupby(sorted(data), key=lambda t: t[0]):
    print(kind, [name for _, name in items])
groups = list(groupby('aabb'))
print([(k, list(g)) for k, g in groups])
g = groupby('aabbcc')
k1, first = next(g)
print(k1, next(first))
k2, second = next(g)
print(k2, list(first), list(second))
it = groupby([1, 1, 2])
key, group = next(it)
print(list(group), list(group), next(it)[0], list(it))
for bad in (lambda: groupby(), lambda: groupby(5), lambda: next(groupby([1], key=5)), lambda: next(groupby([1], lambda x: 1 / 0)), lambda: groupby([], None, 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Loud:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        print('eq', self.v, o.v)
        return self.v == o.v


print([len(list(g)) for _, g in groupby([Loud(1), Loud(1), Loud(2)])])
runs = [(k, sum(1 for _ in g)) for k, g in groupby('wwwbbw')]
print(''.join(f'{n}{k}' for k, n in runs))
print([list(map(lambda p: p[1], g)) for _, g in groupby(enumerate([1, 2, 3, 7, 8, 10]), lambda ix: ix[1] - ix[0])])
print(type(groupby([])).__name__, next(groupby([1]))[1].__class__)
