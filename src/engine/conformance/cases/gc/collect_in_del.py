import gc

class A:
    def __del__(self):
        print('in del', gc.collect())

a = A()
a.me = a
del a
print('outer', gc.collect() > 0)

b = A()
del b

class Maker:
    def __del__(self):
        c = []
        c.append(c)

m = Maker()
m.me = m
del m
gc.collect()
print(gc.collect())
print(gc.collect())
