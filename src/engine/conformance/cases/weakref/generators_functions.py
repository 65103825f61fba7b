import weakref

def gen():
    try:
        yield 1
        yield 2
    finally:
        print('closed')

g = gen()
r = weakref.ref(g, lambda ref: print('generator gone'))
print(next(r()))
del g
print(r())

def f():
    pass

r = weakref.ref(f, lambda ref: print('function gone'))
del f
print(r())

class A:
    def m(self):
        pass

r = weakref.ref(A.m)
print(r() is A.m)
A.m = None
print(r())
rc = weakref.ref(A, lambda ref: print('class gone'))
del A
import gc
print(rc() is not None)
gc.collect()
print(rc())
code = weakref.ref(compile('1', 'x', 'eval'), lambda r: print('code gone'))
print(code())
