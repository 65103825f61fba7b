class A:
    def m(self): pass
a = A()
n = int('3')
print(id((lambda: 0)) == id((lambda: 0)))
def f():
    x = (lambda: 0)
    i = id(x)
    del x
    y = (lambda: 0)
    return i == id(y)
print(f(), f())
x = (lambda: 0)
i = id(x)
y = (lambda: 0)
print(i == id(y))
del x
z = (lambda: 0)
print(id(z) == i)
keep = [(lambda: 0) for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id((lambda: 0)) == last)
