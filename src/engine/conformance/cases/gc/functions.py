import gc

gc.collect()

def outer():
    def inner():
        return inner
    return 1

print(outer())
print(gc.collect())

def make_pair():
    def even(n):
        return True if n == 0 else odd(n - 1)

    def odd(n):
        return False if n == 0 else even(n - 1)
    return even

even = make_pair()
print(even(10), even(7))
print(gc.collect())
del even
print(gc.collect())

def default(x=[]):
    x.append(default)
    return len(x)

print(default(), default())
del default
print(gc.collect())

f = lambda: f
g = f
del f
print(gc.collect())
g.attr = g
del g
print(gc.collect())
