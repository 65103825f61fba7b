class A:
    def m(self): pass
a = A()
n = int('3')
print(id(ValueError()) == id(ValueError()))
def f():
    x = ValueError()
    i = id(x)
    del x
    y = ValueError()
    return i == id(y)
print(f(), f())
x = ValueError()
i = id(x)
y = ValueError()
print(i == id(y))
del x
z = ValueError()
print(id(z) == i)
keep = [ValueError() for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(ValueError()) == last)
