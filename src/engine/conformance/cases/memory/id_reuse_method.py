class A:
    def m(self): pass
a = A()
n = int('3')
print(id(a.m) == id(a.m))
def f():
    x = a.m
    i = id(x)
    del x
    y = a.m
    return i == id(y)
print(f(), f())
x = a.m
i = id(x)
y = a.m
print(i == id(y))
del x
z = a.m
print(id(z) == i)
keep = [a.m for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(a.m) == last)
