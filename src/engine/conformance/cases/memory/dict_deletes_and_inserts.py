import sys
size = sys.getsizeof

d = {}
for i in range(5): d[i] = i
print(size(d))
for i in range(4): del d[i]
print(size(d))
d['new'] = 1
print(size(d), d)
for i in range(30):
    d[i] = i
    del d[i]
print(size(d), d)
e = {'a': 1}
for i in range(10):
    e.popitem() if e else None
    e[str(i)] = i
    print(i, size(e), end='; ')
print()
f = dict.fromkeys('abcdef')
print(size(f), f.pop('a'), size(f), f.setdefault('z', 1), size(f))
