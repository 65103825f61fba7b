import math
import operator
from functools import total_ordering


@total_ordering
class Vec:
    __slots__ = ('x', 'y')
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self): return f'Vec({self.x!r}, {self.y!r})'
    def __add__(self, o):
        if isinstance(o, Vec):
            return Vec(self.x + o.x, self.y + o.y)
        return NotImplemented
    def __radd__(self, o):
        if o == 0:
            return self
        return NotImplemented
    def __sub__(self, o): return self + -o
    def __neg__(self): return Vec(-self.x, -self.y)
    def __pos__(self): return self
    def __mul__(self, k):
        if isinstance(k, Vec):
            return self.x * k.x + self.y * k.y
        return Vec(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __truediv__(self, k): return Vec(self.x / k, self.y / k)
    def __floordiv__(self, k): return Vec(self.x // k, self.y // k)
    def __mod__(self, k): return Vec(self.x % k, self.y % k)
    def __divmod__(self, k): return self // k, self % k
    def __abs__(self): return math.hypot(self.x, self.y)
    def __bool__(self): return bool(self.x or self.y)
    def __eq__(self, o): return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)
    def __lt__(self, o): return abs(self) < abs(o)
    def __hash__(self): return hash((self.x, self.y))
    def __iter__(self): return iter((self.x, self.y))
    def __round__(self, n=None): return Vec(round(self.x, n), round(self.y, n))
    def __trunc__(self): return Vec(math.trunc(self.x), math.trunc(self.y))
    def __floor__(self): return Vec(math.floor(self.x), math.floor(self.y))
    def __ceil__(self): return Vec(math.ceil(self.x), math.ceil(self.y))
    def __invert__(self): return Vec(self.y, self.x)
    def __lshift__(self, n): return Vec(self.x << n, self.y << n)
    def __rpow__(self, b): return Vec(b ** self.x, b ** self.y)
    def __ixor__(self, o):
        self.x ^= o
        return self
    def __index__(self): return self.x
    def __complex__(self): return complex(self.x, self.y)
    def __format__(self, spec): return f'<{self.x:{spec}}|{self.y:{spec}}>'
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __len__(self): return 2


a, b = Vec(3, 4), Vec(1, 2)
print(a + b, a - b, a * 2, 2 * a, a * b, a / 2, a // 2, divmod(a, 2), -a, +a, ~a)
print(abs(a), bool(Vec(0, 0)), a == Vec(3, 4), a != b, a > b, a <= b, max(a, b), sorted([a, b]))
print(sum([a, b]), 2 ** b, a << 3, round(Vec(1.26, 2.71), 1), round(Vec(1.5, 2.5)))
print(math.trunc(Vec(1.9, -1.9)), math.floor(Vec(1.9, -1.9)), math.ceil(Vec(1.2, -1.2)))
a ^= 1
print(a, [10, 20, 30][b], hex(b), complex(b), f'{b:05.1f}', len(a), a[1], *b)
print({a: 1}[Vec(2, 4)] if a.x == 2 else 'x', operator.index(b), bin(Vec(5, 0)))
match b:
    case Vec(1, y):
        print('y is', y)
for f in (lambda: a + 1, lambda: 1 + a, lambda: a ** 2, lambda: a @ b, lambda: a & 1, lambda: setattr(a, 'z', 1), lambda: a < 5, lambda: float(a), lambda: int(Vec('q', 1))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
