class A:
    def m(self): pass
a = A()
n = int('3')
print(id(bytearray(3)) == id(bytearray(3)))
def f():
    x = bytearray(3)
    i = id(x)
    del x
    y = bytearray(3)
    return i == id(y)
print(f(), f())
x = bytearray(3)
i = id(x)
y = bytearray(3)
print(i == id(y))
del x
z = bytearray(3)
print(id(z) == i)
keep = [bytearray(3) for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(bytearray(3)) == last)
