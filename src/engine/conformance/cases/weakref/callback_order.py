import weakref

class A:
    pass

a = A()
log = []
refs = [weakref.ref(a, lambda r, i=i: log.append((i, r()))) for i in range(5)]
plain = weakref.ref(a)
del a
print(log)

log.clear()
b = A()
r1 = weakref.ref(b, lambda r: log.append('first made'))
r2 = weakref.ref(b, lambda r: log.append('second made'))
del r1
del b
print(log)

# A reference that dies first calls nobody.
c = A()
r = weakref.ref(c, lambda r: print('never'))
del r
del c
print('quiet')

# The callback gets the reference itself.
d = A()
r = weakref.ref(d, lambda ref: print(ref is r, ref(), ref.__callback__))
del d
