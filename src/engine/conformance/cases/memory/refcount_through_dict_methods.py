import sys
count = sys.getrefcount
o = object()
d = {'a': o}
print(count(d.get('a')), count(d['a']), count(d.setdefault('a', None)))
v = list(d.values()); print(count(o))
i = list(d.items()); print(count(o), count(i[0]))
del v, i
print(count(d.pop('a')), count(o))
d.update(b=o, c=o); print(count(o))
e = d.copy(); print(count(o))
d.clear(); print(count(o))
del e; print(count(o))
f = dict.fromkeys('xyz', o); print(count(o))
g = {**f}; print(count(o))
