from functools import lru_cache


@lru_cache(maxsize=10)
def collatz(n):
    return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


print([collatz(n) for n in range(1, 12)], collatz.cache_info())
depth = 0


@lru_cache(maxsize=1)
def again(x):
    global depth
    depth += 1
    if depth < 3:
        return again(x)
    return depth


print(again(5), again(5), again.cache_info())


class Key:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return 7

    def __eq__(self, other):
        print('eq', self.v, other.v)
        return self.v == other.v


@lru_cache(maxsize=2)
def f(k):
    return k.v


print(f(Key(1)), f(Key(2)), f(Key(1)), f(Key(3)))
print(f.cache_info())
f.cache_clear()


@lru_cache
def paths(r, c):
    if r == 0 or c == 0:
        return 1
    return paths(r - 1, c) + paths(r, c - 1)


print(paths(10, 10), paths.cache_info().hits, paths.cache_info().misses)
info = paths.cache_info()
print(type(info).__name__, info._fields, info.maxsize)
import copy
print(copy.copy(paths) is paths, copy.deepcopy(paths) is paths, paths.__reduce__())
