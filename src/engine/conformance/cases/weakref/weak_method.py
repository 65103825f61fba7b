import weakref

class A:
    def __init__(self, n):
        self.n = n

    def m(self):
        return self.n

    def other(self):
        return 0

a = A(5)
print(weakref.ref(a.m)())
w = weakref.WeakMethod(a.m)
print(w()(), w() == a.m, w().__self__ is a)
w2 = weakref.WeakMethod(a.m)
print(w == w2, w != w2, w == weakref.WeakMethod(a.other))
b = A(5)
print(w == weakref.WeakMethod(b.m))
print(hash(w) == hash(w2))
wc = weakref.WeakMethod(a.m, lambda r: print('method gone', r is wc))
del a
print(w(), wc(), w == w2)
try:
    weakref.WeakMethod(A.m)
except TypeError as e:
    print(e)
