import gc
import weakref

class N:
    pass

a = N()
a.me = a
r = weakref.ref(a, lambda ref: print('callback', ref()))
del a
print(r() is not None)
print(gc.collect(), r())

# A reference inside the trash never calls back.
a = N()
a.me = a
a.r = weakref.ref(a, lambda ref: print('never'))
del a
gc.collect()
print('quiet')

# Outside, to several.
a, b = N(), N()
a.b, b.a = b, a
order = []
ra = weakref.ref(a, lambda r: order.append('a'))
rb = weakref.ref(b, lambda r: order.append('b'))
rb2 = weakref.ref(b, lambda r: order.append('b2'))
del a, b
gc.collect()
print(sorted(order), ra(), rb())

# Cleared before __del__ runs.
class D:
    def __del__(self):
        print('del', wd())

d = D()
d.me = d
wd = weakref.ref(d)
del d
gc.collect()
