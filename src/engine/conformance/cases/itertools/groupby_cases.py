from itertools import groupby
from operator import itemgetter

print([(k, list(g)) for k, g in groupby([])])
print([(k, list(g)) for k, g in groupby([1, 1, 2, 3, 3, 3])])
print([(k, list(g)) for k, g in groupby([], key=id)])
for bad in (lambda: groupby(None), lambda: groupby('abc', None, 10), lambda: groupby(), lambda: list(groupby('abc', 5)),
            lambda: groupby('abc', keyy=1)):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)
s = [(0, 10, 20), (0, 11, 21), (0, 12, 21), (1, 13, 21), (1, 14, 22), (2, 15, 22), (3, 16, 23), (3, 17, 23)]
for k, g in groupby(s, itemgetter(0)):
    print(k, [x[1] for x in g])
print([k for k, g in groupby(s, key=itemgetter(2))])
# nested
for k, g in groupby(s, itemgetter(0)):
    for ik, ig in groupby(g, itemgetter(2)):
        print(k, ik, list(ig))
# stale groups
it = groupby('AABBB')
k1, g1 = next(it)
k2, g2 = next(it)
print(k1, list(g1), k2, list(g2))
groups = [g for _, g in groupby('AABBBC')]
print([list(g) for g in groups])
it = groupby([5] * 3 + [6])
k, g = next(it)
print(next(g), next(g))
print(next(it)[0], list(g))
word = 'abracadabra'
print(''.join(k for k, g in groupby(sorted(word))))
print([(len(list(g)), k) for k, g in groupby(sorted(word))])
print([k for k, g in groupby(sorted(word)) if len(list(g)) > 1])
class E(Exception):
    pass
def delayed(n):
    for i in range(n):
        yield 'dummy'
    raise E('from the iterable')
def key_error(obj, n=[3]):
    n[0] -= 1
    if n[0] < 0:
        raise E('from the key')
    return obj
for make in (lambda: groupby(delayed(0)), lambda: groupby(delayed(3)), lambda: groupby('abcdef', key=key_error)):
    try:
        print([k for k, g in make()])
    except E as e:
        print('E', e)
class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        if self.v == 2: raise E('in eq')
        return self.v == o.v
    def __repr__(self): return f'Eq({self.v})'
try:
    print([k for k, g in groupby(map(Eq, [1, 1, 2, 2]))])
except E as e:
    print('E', e)
def rle(t):
    return [(c, sum(1 for _ in g)) for c, g in groupby(t)]
print(rle('WWWWBBBWWC'), ''.join(f'{n}{c}' for c, n in rle('aaabccd')))
runs = []
for k, g in groupby(enumerate([1, 4, 5, 6, 10, 15, 16, 17, 18, 22, 25, 26, 27, 28]), lambda ix: ix[0] - ix[1]):
    runs.append([x for _, x in g])
print(runs)
print(repr(type(groupby('a'))), type(next(groupby('a'))[1]))
