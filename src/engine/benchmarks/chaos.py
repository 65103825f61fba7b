# Points and splines: small objects with operators, floats in attributes.
class Vector:
    __slots__ = ('x', 'y')

    def __init__(self, x=0.0, y=0.0):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def length2(self):
        return self.x * self.x + self.y * self.y

    def linear(self, other, k):
        return Vector(self.x * k + other.x * (1 - k), self.y * k + other.y * (1 - k))


class Spline:
    def __init__(self, points):
        self.points = points

    def __len__(self):
        return len(self.points)

    def at(self, u):
        points = list(self.points)
        while len(points) > 1:
            points = [a.linear(b, u) for a, b in zip(points, points[1:])]
        return points[0]


splines = [Spline([Vector(i * 0.1, j * 0.3) for j in range(5)]) for i in range(4)]
acc = Vector()
total = 0.0
for n in range(30000):
    s = splines[n % len(splines)]
    p = s.at((n % 17) / 17)
    acc = acc + (p - Vector(0.1, 0.2)) * 0.5
    total += acc.length2()
print(f'{total:.6e}', acc == Vector(), len(splines[0]))
