import weakref

class A:
    def __init__(self, n):
        self.n = n

objs = [A(i) for i in range(5)]
d = weakref.WeakValueDictionary((o.n, o) for o in objs)
seen = []
for k in d:
    seen.append(k)
    if k == 1:
        del objs[3]
print(seen, len(d))
s = weakref.WeakSet(objs)
count = 0
for o in s:
    count += 1
    objs = [o]
print(count >= 1, len(s) <= 5)
del o
kd = weakref.WeakKeyDictionary()
keys = [A(i) for i in range(3)]
for k in keys:
    kd[k] = k.n
del k
for k, v in kd.items():
    keys = [k]
del k
print(len(kd))
