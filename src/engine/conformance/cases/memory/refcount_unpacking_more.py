# Counts around unpacking, swapping and starred targets.
import sys

rc = sys.getrefcount
a, b, c = object(), object(), object()
print(rc(a), rc(b), rc(c))
a, b = b, a
print(rc(a), rc(b))
x = y = z = a
print(rc(a))
x, y, z = a, b, c
print(rc(a), rc(b), rc(c))
first, *rest = a, b, c
print(rc(a), rc(rest), len(rest), rc(b))
(p, q), r = (a, b), c
print(rc(a), rc(b), rc(c))
[p, q] = [a, a]
print(rc(a))
pair = a, b
print(rc(pair), rc(a))
m, n = pair
print(rc(a), rc(b))
del m, n, pair
print(rc(a), rc(b))
for i, (j, k) in enumerate([(a, b), (b, c)]):
    print(i, rc(j), rc(k))
d = {'k': a}
d['k'], d['j'] = d.get('j'), d['k']
print(rc(a), d['k'])
l = [a, b, c]
l[0], l[1] = l[1], l[0]
print(rc(a), rc(b))
l[:] = reversed(l)
print(rc(a), rc(b), rc(c))
l[1:] = []
print(rc(a), rc(b), rc(c))
*l, last = l
print(l, rc(last))


def swap(u, v):
    u, v = v, u
    return rc(u), rc(v)


print(swap(a, b), swap(*[a, b]), swap(v=a, u=b))
try:
    p, q, r = a, b
except ValueError as error:
    print(error)
print(rc(a), rc(b), rc(c))
