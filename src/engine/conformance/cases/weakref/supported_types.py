import weakref
import collections
import functools
import re

def f():
    pass

class A:
    def m(self):
        pass

def g():
    yield 1

async def co():
    pass

a = A()
objects = [{1}, frozenset([1]), f, a.m, A.m, len, int, A, re, (x for x in []), g(), f.__code__, memoryview(b''),
           collections.deque(), re.compile('x'), functools.partial(f), list[int]]
for o in objects:
    r = weakref.ref(o)
    print(type(o).__name__, r() is o)
c = co()
print(weakref.ref(c)() is c)
c.close()
r = weakref.ref(a.m)
print(r())
r = weakref.ref({1, 2})
print(r())
