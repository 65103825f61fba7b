import sys
count = sys.getrefcount
x = object()
print(count(x))
y = x
print(count(x))
del y
print(count(x))
z = [x, x]
print(count(x))
z.pop()
print(count(x))
z.clear()
print(count(x))
d = {'k': x, x: 1}
print(count(x))
del d['k']
print(count(x))
d = None
print(count(x))
