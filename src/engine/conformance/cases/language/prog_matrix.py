from fractions import Fraction


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) != 1:
            raise ValueError('ragged rows')

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        match key:
            case int(i):
                return self.rows[i]
            case (int(i), int(j)):
                return self.rows[i][j]
            case (slice() as a, slice() as b):
                return Matrix([r[b] for r in self.rows[a]])
            case (int(i), slice() as s):
                return self.rows[i][s]
            case _:
                raise TypeError(f'bad index {key!r}')

    def __eq__(self, other):
        return self.rows == other.rows if isinstance(other, Matrix) else NotImplemented

    def __add__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        return Matrix([[a + b for a, b in zip(r, s, strict=True)] for r, s in zip(self.rows, other.rows, strict=True)])

    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __matmul__(self, other):
        cols = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base @= base
            n >>= 1
        return result

    def __neg__(self):
        return self * -1

    def __repr__(self):
        return f'Matrix({self.rows})'

    def __str__(self):
        w = max(len(str(x)) for r in self.rows for x in r)
        return '\n'.join(' '.join(f'{x!s:>{w}}' for x in r) for r in self.rows)

    def det(self):
        m = [[Fraction(x) for x in r] for r in self.rows]
        d = Fraction(1)
        for i in range(len(m)):
            p = next((r for r in range(i, len(m)) if m[r][i]), None)
            if p is None:
                return Fraction(0)
            if p != i:
                m[i], m[p] = m[p], m[i]
                d = -d
            d *= m[i][i]
            for r in range(i + 1, len(m)):
                f = m[r][i] / m[i][i]
                m[r] = [a - f * b for a, b in zip(m[r], m[i])]
        return d


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 1]])
print(a + b, a @ b, 2 * a, a * 3, -a, a.T, a == a.T.T)
print(b ** 10)
print(a.det(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, Fraction(1, 2)]]).det())
print(a[0], a[1, 1], a[:1, :], a[0, ::-1], a.shape)
for f in (lambda: a['x'], lambda: a + 1, lambda: Matrix([[1], [1, 2]]), lambda: a + Matrix([[1, 2]]), lambda: a @ 3):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(a != 3, a.__eq__(3), hash.__call__ is not None)
try:
    hash(a)
except TypeError as e:
    print(e)
