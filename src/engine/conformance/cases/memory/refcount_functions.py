import sys
count = sys.getrefcount
def f(): pass
print(count(f), count(f.__code__), count(f.__name__), count(f.__dict__), count(f.__defaults__))
g = f
print(count(f))
def h(x=[]): return count(x)
print(h(), count(h.__defaults__), count(h.__defaults__[0]))
def k(*, y={}): return count(y)
print(k(), count(k.__kwdefaults__))
def deco(fn): return fn
@deco
def m(): pass
print(count(m))
import functools
p = functools.partial(f)
print(count(f), count(p))
del p
print(count(f))
