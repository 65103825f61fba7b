class A:
    def m(self): pass
a = A()
n = int('3')
print(id(float('2.5')) == id(float('2.5')))
def f():
    x = float('2.5')
    i = id(x)
    del x
    y = float('2.5')
    return i == id(y)
print(f(), f())
x = float('2.5')
i = id(x)
y = float('2.5')
print(i == id(y))
del x
z = float('2.5')
print(id(z) == i)
keep = [float('2.5') for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id(float('2.5')) == last)
