class A:
    def m(self): pass
a = A()
n = int('3')
print(id(tuple([1, 2])) == id(tuple([1, 2])))
def f():
    x = tuple([1, 2])
    i = id(x)
    del x
    y = tuple([1, 2])
    return i == id(y)
print(f(), f())
x = tuple([1, 2])
i = id(x)
y = tuple([1, 2])
print(i == id(y))
del x
z = tuple([1, 2])
print(id(z) == i)
keep = [tuple([1, 2]) for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(tuple([1, 2])) == last)
