from collections import namedtuple
import copy


class Point(namedtuple('Point', 'x y')):
    __slots__ = ()

    @property
    def hypot(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __str__(self):
        return f'Point: x={self.x:6.3f}  y={self.y:6.3f}  hypot={self.hypot:6.3f}'


for p in Point(3, 4), Point(14, 5 / 7):
    print(p)
print(repr(Point(1, 2)), Point(1, 2)._replace(y=9), type(Point(1, 2)._replace(y=9)).__name__)
Book = namedtuple('Book', 'title, author  year')
b = Book('T', 'A', 1999)
b.__doc__ if False else None
Book.title.__doc__ = 'Title of the book'
print(Book.title.__doc__, Book.year)
Point3D = namedtuple('Point3D', Point._fields + ('z',))
print(Point3D(1, 2, 3), Point3D.__new__.__defaults__)
rows = [Book('b', 'x', 2), Book('a', 'y', 1)]
print(sorted(rows), max(rows, key=lambda r: r.year), sorted(rows, key=lambda r: r.author))
print(copy.copy(b) == b, copy.deepcopy(b), b.__getnewargs__(), b._asdict()['year'])
print(copy.replace(b, year=3000) if hasattr(copy, 'replace') else '')
print(getattr(b, 'title'), b.index('A'), b.count(1999), b + (1,), b * 1 == b)
print(Book.__match_args__, Book.__slots__, Book.__module__, Book.__qualname__)
d = {'title': 'K', 'author': 'w', 'year': 5}
print(Book(**d), list(map(Book._make, [(1, 2, 3)])))
Empty = namedtuple('Empty', '')
print(Empty(), len(Empty()), Empty._fields)
Mod = namedtuple('Mod', 'a', module='some.module')
print(Mod.__module__, Mod)
