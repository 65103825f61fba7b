class A:
    def m(self): pass
a = A()
n = int('3')
print(id(set()) == id(set()))
def f():
    x = set()
    i = id(x)
    del x
    y = set()
    return i == id(y)
print(f(), f())
x = set()
i = id(x)
y = set()
print(i == id(y))
del x
z = set()
print(id(z) == i)
keep = [set() for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(set()) == last)
