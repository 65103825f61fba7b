import functools
import gc

gc.collect()

class Service:
    @functools.lru_cache(maxsize=None)
    def compute(self, n):
        return n * 2

s = Service()
print(s.compute(2), s.compute(2), Service.compute.cache_info())
del s
print(gc.collect() >= 0)
print(Service.compute.cache_info().currsize)
Service.compute.cache_clear()
print(Service.compute.cache_info())

@functools.lru_cache
def f(x):
    return [x]

a = f(1)
a.append(a)
del a
print(gc.collect())
f.cache_clear()
print(gc.collect())
