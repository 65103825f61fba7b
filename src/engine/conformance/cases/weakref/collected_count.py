import gc
import weakref

class N:
    pass

gc.collect()
# Weak references freed by their callback count as well.
refs = {}

def drop(r):
    del refs[id(r)]

for i in range(3):
    n = N()
    n.me = n
    r = weakref.ref(n, drop)
    refs[id(r)] = r
del n, r
print(len(refs))
print(gc.collect(), len(refs))
d = weakref.WeakValueDictionary()
for i in range(4):
    n = N()
    n.me = n
    d[i] = n
del n
print(len(d))
gc.collect()
print(len(d))
