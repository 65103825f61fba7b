import sys
count = sys.getrefcount
x = object()
a, b = x, x
print(count(x))
a, *b = [x, x, x]
print(count(x))
(a, b), c = (x, x), x
print(count(x))
a = b = c = None
print(count(x))
x, y = object(), x
print(count(x), count(y))
x, y = y, x
print(count(x), count(y))
def f(*a, **k): return count(a[0])
print(f(*[x]), f(*(x, x), **{'k': x}))
