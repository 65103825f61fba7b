class A:
    def m(self): pass
a = A()
n = int('3')
print(id(slice(n, 2)) == id(slice(n, 2)))
def f():
    x = slice(n, 2)
    i = id(x)
    del x
    y = slice(n, 2)
    return i == id(y)
print(f(), f())
x = slice(n, 2)
i = id(x)
y = slice(n, 2)
print(i == id(y))
del x
z = slice(n, 2)
print(id(z) == i)
keep = [slice(n, 2) for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(slice(n, 2)) == last)
