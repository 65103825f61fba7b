import gc

class A:
    pass

def garbage():
    a = A()
    a.me = a

gc.collect()
long_lived = A()
long_lived.me = long_lived
for i in range(3):
    gc.collect(i)
del long_lived
counts = []
for g in (0, 1, 2):
    counts.append(gc.collect(g))
print(counts)
garbage()
print(gc.collect(0))
garbage()
print(gc.collect(1))
garbage()
print(gc.collect(2))
young = A()
young.me = young
del young
print(gc.collect(0), gc.collect())
