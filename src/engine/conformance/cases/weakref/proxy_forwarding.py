import weakref

class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        return ('add', self.n, o if not isinstance(o, V) else o.n)

    def __radd__(self, o):
        return ('radd', o, self.n)

    def __len__(self):
        return self.n

    def __getitem__(self, k):
        return ('item', k)

    def __setitem__(self, k, v):
        print('set', k, v)

    def __delitem__(self, k):
        print('del', k)

    def __contains__(self, k):
        return k == self.n

    def __iter__(self):
        return iter(range(self.n))

    def __call__(self, *args, **kwargs):
        return args, kwargs

    def __bool__(self):
        return self.n > 2

    def __eq__(self, o):
        return ('eq', self.n)

    def __lt__(self, o):
        return ('lt', self.n)

    def __str__(self):
        return f'V{self.n}'

    def __neg__(self):
        return -self.n

    def __abs__(self):
        return ('abs', self.n)

    def __index__(self):
        return self.n

    def __float__(self):
        return float(self.n)

    def __iadd__(self, o):
        self.n += o
        return self

    def __divmod__(self, o):
        return 'divmod', o

    def __pow__(self, o, m=None):
        return 'pow', o, m

    def __reversed__(self):
        return ['r', self.n]

    def __bytes__(self):
        return b'bytes'

v = V(3)
p = weakref.proxy(v)
print(p + 1, 1 + p, p + p, len(p), p['k'], 3 in p, list(p))
p['a'] = 1
del p['b']
print(p(1, x=2), bool(p), p == 1, p < 2, str(p), -p, abs(p))
print([10, 20, 30, 40][p], int(p), float(p), divmod(p, 2), p ** 2, pow(p, 2, 5))
print(f'{p}')
try:
    reversed(p)
except TypeError as e:
    print(e)


class W:
    def __reversed__(self):
        return ['r']

    def __bytes__(self):
        return b'w'


w = W()
pw = weakref.proxy(w)
print(reversed(pw), bytes(pw))
q = p
q += 4
print(type(q).__name__, v.n)
print(p.n, type(p), p.__class__)
p.n = 9
print(v.n)
del p.n
print(hasattr(v, 'n'))
print(isinstance(p, V), isinstance(p, weakref.CallableProxyType))
