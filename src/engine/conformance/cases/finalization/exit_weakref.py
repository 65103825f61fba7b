import weakref

class A:
    pass

class D:
    def __del__(self):
        print('del D', r() is None if r is not None else 'r is None')

a = A()
d = D()
r = weakref.ref(d)
w = weakref.ref(a, lambda ref: print('callback'))
f = weakref.finalize(a, print, 'finalize')
cache = weakref.WeakValueDictionary(a=a, d=d)
print(len(cache))
print('end')
