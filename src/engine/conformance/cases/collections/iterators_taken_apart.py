# Iterators taken apart: what __reduce__ says before, within and at the end; copies do not move them.
import pickle, copy
from collections import OrderedDict, deque, Counter, defaultdict, ChainMap
od = OrderedDict([('c',1),('b',2),('a',3)])
for make in (od.keys, od.values, od.items, lambda: od):
    it = iter(make()); next(it)
    print(it.__reduce__(), list(it))
    it = iter(make()); next(it)
    c = copy.copy(it); print(list(c), list(it))
    it = iter(make()); next(it)
    d = pickle.loads(pickle.dumps(it)); print(list(d), list(it), type(d).__name__)
it = reversed(od); next(it); print(it.__reduce__(), list(it))
it = reversed(od.items()); print(it.__reduce__(), list(it))
for x in ({1:2,3:4}, [1,2,3], (1,2,3), 'abc', b'abc', {1,2}, range(4), deque([1,2,3]), bytearray(b'xy'), range(10**20, 10**20+3)):
    it = iter(x); next(it)
    print(type(x).__name__, it.__reduce__(), list(copy.copy(it)), list(it), it.__reduce__())
for it in (enumerate('abc'), zip('ab', 'cd'), map(str, [1,2]), filter(None, [0,1,2]), reversed([1,2,3]), reversed({1:2,3:4}), reversed(range(3))):
    next(it); c=copy.copy(it); r = it.__reduce__(); print(r[0].__name__, len(r), list(c))
