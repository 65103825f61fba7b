import sys
count = sys.getrefcount
def outer():
    x = object()
    def inner(): return count(x)
    print(count(x), inner())
    return inner
f = outer()
print(f(), count(f), count(f.__closure__), count(f.__closure__[0]), count(f.__closure__[0].cell_contents))
g = f
print(count(f))
def make():
    fs = [lambda i=i: i for i in range(3)]
    return fs
print([count(h) for h in make()])
