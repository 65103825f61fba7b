class A:
    def m(self): pass
a = A()
n = int('3')
print(id(object()) == id(object()))
def f():
    x = object()
    i = id(x)
    del x
    y = object()
    return i == id(y)
print(f(), f())
x = object()
i = id(x)
y = object()
print(i == id(y))
del x
z = object()
print(id(z) == i)
keep = [object() for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(object()) == last)
