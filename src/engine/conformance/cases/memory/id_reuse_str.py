class A:
    def m(self): pass
a = A()
n = int('3')
print(id('a' * 30) == id('a' * 30))
def f():
    x = 'a' * 30
    i = id(x)
    del x
    y = 'a' * 30
    return i == id(y)
print(f(), f())
x = 'a' * 30
i = id(x)
y = 'a' * 30
print(i == id(y))
del x
z = 'a' * 30
print(id(z) == i)
keep = ['a' * 30 for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id('a' * 30) == last)
