import weakref

class A:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'A({self.n})'

d = weakref.WeakValueDictionary()
objs = [A(i) for i in range(5)]
for i, o in enumerate(objs):
    d[i] = o
del o
print(len(d), dict(d))
del objs[2]
print(len(d), sorted(d))
print(2 in d, d.get(2), d.get(2, 'default'))
try:
    d[2]
except KeyError as e:
    print('KeyError', e)
print(list(d.items()))
print([v.n for v in d.values()], [r() for r in d.valuerefs()])
objs.pop()
print(list(d.keys()))
print(d.pop(0), len(d))
print(d.setdefault('new', objs[0]), len(d))
print(d.popitem())
copy = d.copy()
print(type(copy).__name__, len(copy))
d.clear()
print(len(d), len(copy))
objs.clear()
print(len(copy))
e = weakref.WeakValueDictionary(a=A(1))
print(len(e))
keep = A(7)
e = weakref.WeakValueDictionary({'k': keep})
e.update(x=keep)
print(sorted(e), e['k'] is keep, sorted((e | {'y': keep}).keys()))
