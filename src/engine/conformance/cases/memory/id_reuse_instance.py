class A:
    def m(self): pass
a = A()
n = int('3')
print(id(A()) == id(A()))
def f():
    x = A()
    i = id(x)
    del x
    y = A()
    return i == id(y)
print(f(), f())
x = A()
i = id(x)
y = A()
print(i == id(y))
del x
z = A()
print(id(z) == i)
keep = [A() for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(A()) == last)
