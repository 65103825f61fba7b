import collections
import gc

gc.collect()
d = collections.deque()
d.append(d)
print(gc.is_tracked(d))
del d
print(gc.collect())
dd = collections.defaultdict(list)
dd['x'].append(dd)
del dd
print(gc.collect())
od = collections.OrderedDict()
od['self'] = od
del od
print(gc.collect() >= 1)
P = collections.namedtuple('P', 'a b')
p = P([], 1)
p.a.append(p)
del p
print(gc.collect())
c = collections.Counter('abc')
print(gc.is_tracked(c))
ch = collections.ChainMap()
ch.maps.append(ch)
del ch
print(gc.collect())
