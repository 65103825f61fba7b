import sys
count = sys.getrefcount
print(list(map(count, [object()])), [count(x) for x in filter(None, [object()])])
o = object()
m = map(lambda x: x, [o, o])
print(count(o))
next(m)
print(count(o))
list(m)
del m
print(count(o))
