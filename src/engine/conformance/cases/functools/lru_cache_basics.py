from functools import cache, lru_cache


@lru_cache(maxsize=None)
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print([fib(n) for n in range(16)], fib.cache_info())
fib.cache_clear()
print(fib.cache_info())
calls = []


@lru_cache(maxsize=2)
def square(x):
    calls.append(x)
    return x * x


for x in (1, 2, 1, 3, 2, 1):
    square(x)
print(calls, square.cache_info(), square.cache_parameters())


@lru_cache
def plain(x):
    return x


plain(1), plain(1.0), plain(True)
print(plain.cache_info(), plain.__name__, plain.__wrapped__(7))


@lru_cache(typed=True)
def typed(x):
    return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed.cache_info())


@cache
def c(*args, **kw):
    return args, kw


print(c(1, a=2), c(1, a=2), c(a=2), c(), c.cache_info())


@lru_cache(maxsize=0)
def none(x):
    return x


none(1), none(1)
print(none.cache_info())
try:
    plain([])
except TypeError as e:
    print(e)
try:
    lru_cache('x')
except TypeError as e:
    print(e)
