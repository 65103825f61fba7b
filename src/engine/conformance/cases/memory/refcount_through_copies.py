import sys
count = sys.getrefcount
import copy
o = object()
l = [o, o]
a = copy.copy(l); print(count(o))
b = l[:]; print(count(o))
c = list(l); print(count(o))
t = tuple(l); print(count(o))
d = [*l, *t]; print(count(o))
del a, b, c, t, d; print(count(o))
