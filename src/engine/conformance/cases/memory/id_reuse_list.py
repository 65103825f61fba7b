class A:
    def m(self): pass
a = A()
n = int('3')
print(id([]) == id([]))
def f():
    x = []
    i = id(x)
    del x
    y = []
    return i == id(y)
print(f(), f())
x = []
i = id(x)
y = []
print(i == id(y))
del x
z = []
print(id(z) == i)
keep = [[] for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id([]) == last)
