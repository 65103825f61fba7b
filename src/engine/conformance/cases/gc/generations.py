import gc

gc.collect()

class A:
    pass

def where(o):
    return [g for g in range(3) if any(x is o for x in gc.get_objects(g))]

a = A()
a.me = a
print(where(a))
gc.collect(0)
print(where(a))
gc.collect(0)
print(where(a))
gc.collect(1)
print(where(a))
del a
print(gc.collect(0), gc.collect(1), gc.collect(2))

b = A()
b.me = b
gc.collect(0)
del b
print(gc.collect(0))
print(gc.collect(1))
print(gc.collect())

c = A()
d = [c]
gc.collect(1)
c.d = d
del c, d
print(gc.collect(0), gc.collect(1), gc.collect())
