import sys
count = sys.getrefcount
a, b, c = object(), object(), object()
a, b = b, a; print(count(a), count(b))
a, b, c = c, a, b; print(count(a), count(b), count(c))
a = b = c; print(count(a))
l = [a, b]; l[0], l[1] = l[1], l[0]; print(count(a))
(x, y), z = (a, b), c; print(count(a))
del x, y, z, l; print(count(a))
for a in (1000000, 2000000): pass
print(count(b))
