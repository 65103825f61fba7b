class A:
    def m(self): pass
a = A()
n = int('3')
print(id(range(n)) == id(range(n)))
def f():
    x = range(n)
    i = id(x)
    del x
    y = range(n)
    return i == id(y)
print(f(), f())
x = range(n)
i = id(x)
y = range(n)
print(i == id(y))
del x
z = range(n)
print(id(z) == i)
keep = [range(n) for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(range(n)) == last)
