from functools import lru_cache

log = []


@lru_cache(maxsize=3)
def get(k):
    log.append(k)
    return k.upper()


for k in 'abcadbeabc':
    get(k)
print(''.join(log), get.cache_info())


@lru_cache(maxsize=3)
def kw(a, b=0):
    log.append((a, b))
    return a + b


log.clear()
kw(1), kw(1, 0), kw(a=1), kw(1, b=0), kw(b=0, a=1), kw(a=1, b=0)
print(log, kw.cache_info())


class Service:
    def __init__(self, n):
        self.n = n

    @lru_cache(maxsize=8)
    def compute(self, x):
        print('computing', self.n, x)
        return self.n * x

    @staticmethod
    @lru_cache
    def static(x):
        return x + 1

    @classmethod
    @lru_cache
    def klass(cls, x):
        return cls.__name__, x


s, t = Service(2), Service(3)
print(s.compute(5), s.compute(5), t.compute(5), Service.compute.cache_info())
print(Service.static(1), s.klass(2), Service.klass(2), Service.klass.cache_info())
Service.compute.cache_clear()


@lru_cache(maxsize=2)
def failing(x):
    log.append(x)
    raise ValueError(x)


log.clear()
for _ in range(2):
    try:
        failing(1)
    except ValueError as e:
        print('ValueError', e)
print(log, failing.cache_info())
