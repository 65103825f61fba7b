import functools
@functools.lru_cache(maxsize=None)
def f(n): return n
i = 0
while True: f(i); i += 1
