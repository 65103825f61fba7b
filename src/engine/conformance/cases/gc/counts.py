import gc

gc.disable()
gc.collect()
a = gc.get_count()
print(len(a), a[1], a[2])
gc.collect(0)
print(gc.get_count()[1:])
gc.collect(0)
print(gc.get_count()[1:])
gc.collect(1)
print(gc.get_count()[1:])
gc.collect(2)
print(gc.get_count()[1:])

class A:
    pass

def grow(make, n=200):
    keep = []
    before = gc.get_count()[0]
    keep = [make() for i in range(n)]
    return gc.get_count()[0] - before

print(grow(A) >= 200)
print(grow(object) < 20)
print(grow(lambda: 1.5) < 20)
gc.enable()
