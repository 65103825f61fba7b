class A:
    def m(self): pass
a = A()
n = int('3')
print(id((i for i in ())) == id((i for i in ())))
def f():
    x = (i for i in ())
    i = id(x)
    del x
    y = (i for i in ())
    return i == id(y)
print(f(), f())
x = (i for i in ())
i = id(x)
y = (i for i in ())
print(i == id(y))
del x
z = (i for i in ())
print(id(z) == i)
keep = [(i for i in ()) for _ in range(5)]
ids = [id(k) for k in keep]
print(len(set(ids)))
k = None
last = ids[-1]
del keep[-1]
print(id((i for i in ())) == last)
