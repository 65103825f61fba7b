class A:
    def m(self): pass
a = A()
n = int('3')
print(id(bytes(40)) == id(bytes(40)))
def f():
    x = bytes(40)
    i = id(x)
    del x
    y = bytes(40)
    return i == id(y)
print(f(), f())
x = bytes(40)
i = id(x)
y = bytes(40)
print(i == id(y))
del x
z = bytes(40)
print(id(z) == i)
keep = [bytes(40) for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(bytes(40)) == last)
