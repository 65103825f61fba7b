class A:
    def m(self): pass
a = A()
n = int('3')
print(id(10 ** 12 + n) == id(10 ** 12 + n))
def f():
    x = 10 ** 12 + n
    i = id(x)
    del x
    y = 10 ** 12 + n
    return i == id(y)
print(f(), f())
x = 10 ** 12 + n
i = id(x)
y = 10 ** 12 + n
print(i == id(y))
del x
z = 10 ** 12 + n
print(id(z) == i)
keep = [10 ** 12 + n for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(10 ** 12 + n) == last)
