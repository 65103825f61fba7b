import weakref

class A:
    def __del__(self):
        global saved
        saved = self
        print('del')

a = A()
r = weakref.ref(a, lambda ref: print('callback'))
del a
print(r() is saved)
del saved
print(r())
a = A()
r = weakref.ref(a)
p = weakref.proxy(a)
a.x = 5
del a
print(p.x, r().x)
saved.x = 6
print(p.x)
del saved
try:
    p.x
except ReferenceError as e:
    print(e)
