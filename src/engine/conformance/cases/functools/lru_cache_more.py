import functools

@functools.lru_cache(maxsize=3)
def f(x, y=0, *, z=0):
    print('call', x, y, z)
    return x + y + z

print(f(1), f(1), f(1, 0), f(1, y=0), f(x=1), f(1, z=0))
print(f.cache_info(), f.cache_parameters())
print(f(2), f(3), f(1), f.cache_info())
f.cache_clear()
print(f.cache_info(), f.__wrapped__.__name__, f.__name__, f.__doc__)
print(f.__wrapped__(5))

@functools.lru_cache(typed=True)
def t(x):
    return type(x).__name__
print(t(1), t(1.0), t(True), t(1), t.cache_info(), t.cache_parameters())

@functools.lru_cache
def u(x):
    return type(x).__name__
print(u(1), u(1.0), u(True), u.cache_info())

@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info(), fib.cache_parameters())

@functools.lru_cache(maxsize=0)
def zero(x):
    print('zero', x)
    return x
zero(1), zero(1)
print(zero.cache_info())
@functools.lru_cache(maxsize=-5)
def negative(x): return x
negative(1)
print(negative.cache_info())
for bad in (lambda: f([]), lambda: fib({}), lambda: functools.lru_cache('x'), lambda: functools.lru_cache(1.5), lambda: f(),
            lambda: functools.lru_cache()(5), lambda: functools.lru_cache(maxsize=2)(None)):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)

class C:
    def __init__(self, n): self.n = n
    @functools.lru_cache(maxsize=None)
    def m(self, k):
        return self.n * k
    @staticmethod
    @functools.cache
    def s(x): return -x
    @classmethod
    @functools.cache
    def c(cls, x): return cls.__name__ * x
a, b = C(2), C(3)
print(a.m(4), b.m(4), a.m(4), C.m.cache_info(), C.s(2), a.c(2))
print(repr(C.__dict__['m']).split(' at ')[0], type(f), callable(f))

@functools.lru_cache(maxsize=2)
def raises(x):
    if x < 0:
        raise ValueError(f'negative {x}')
    return x
for v in (1, -1, -1, 1):
    try:
        raises(v)
    except ValueError as e:
        print(e)
print(raises.cache_info())
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return 7
    def __eq__(self, o): print('eq', self.v, o.v); return self.v == o.v
print(raises.__wrapped__ is not None, u(H(1)), u(H(2)), u(H(1)))
import copy, pickle
print(copy.copy(f) is f, copy.deepcopy(f) is f, pickle.loads(pickle.dumps(fib)) is fib)
