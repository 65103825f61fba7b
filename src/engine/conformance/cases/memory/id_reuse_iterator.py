class A:
    def m(self): pass
a = A()
n = int('3')
print(id(iter([1])) == id(iter([1])))
def f():
    x = iter([1])
    i = id(x)
    del x
    y = iter([1])
    return i == id(y)
print(f(), f())
x = iter([1])
i = id(x)
y = iter([1])
print(i == id(y))
del x
z = iter([1])
print(id(z) == i)
keep = [iter([1]) for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(iter([1])) == last)
