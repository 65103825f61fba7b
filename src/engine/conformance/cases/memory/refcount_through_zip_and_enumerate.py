import sys
count = sys.getrefcount
o = object()
z = zip([o], [o])
print(count(o))
t = next(z)
print(count(o), count(t))
del t, z
print(count(o))
e = enumerate([o, o])
print(count(o), [count(x) for _, x in e], count(o))
del e
print(count(o))
