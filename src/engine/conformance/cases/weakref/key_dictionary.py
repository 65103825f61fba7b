import weakref

class K:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'K{self.n}'

d = weakref.WeakKeyDictionary()
keys = [K(i) for i in range(4)]
for k in keys:
    d[k] = k.n * 10
del k
print(len(d), sorted(d.values()))
print(d[keys[1]], keys[1] in d, K(1) in d)
keys.pop(0)
print(len(d), [k.n for k in d])
print([r() for r in d.keyrefs()])
try:
    d[K(9)]
except KeyError:
    print('KeyError')
try:
    d[5] = 1
except TypeError as e:
    print(e)
print(5 in d, d.get(keys[0]), d.get(K(1), 'no'))
print(d.pop(keys[0]), len(d))
print(d.setdefault(keys[0], 'set'))
del d[keys[0]]
print(len(d))
print(sorted(k.n for k, v in d.items()))
c = d.copy()
keys.clear()
print(len(d), len(c))
temp = K(1)
d[temp] = 'x'
d.clear()
print(len(d), weakref.getweakrefcount(temp))
