import weakref

class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n, r() is self if r() else r())

a = A(1)
r = weakref.ref(a, lambda ref: print('callback', ref()))
del a
print('--')

class B:
    def __del__(self):
        print('del B')

class Holder:
    pass

h = Holder()
h.b = B()
wr = weakref.ref(h, lambda r: print('holder gone'))
wb = weakref.ref(h.b, lambda r: print('b gone'))
del h
print('--')
lst = [B(), B()]
refs = [weakref.ref(o, lambda r, i=i: print('item', i)) for i, o in enumerate(lst)]
lst.clear()
print('--')
d = {'x': B(), 'y': Holder()}
refs = [weakref.ref(v, lambda r, k=k: print('value', k)) for k, v in d.items()]
v = k = None
del d
