from collections import namedtuple

Point = namedtuple('Point', ['x', 'y'])
p = Point(11, y=22)
print(p, p[0] + p[1], p.x + p.y, p == (11, 22), len(p))
x, y = p
print(x, y, p._fields, p._asdict(), p._replace(x=33))
print(Point._make([5, 6]), Point.__doc__, Point.x.__doc__)
print(isinstance(p, tuple), Point.__mro__[1].__name__, hash(p) == hash((11, 22)))
Account = namedtuple('Account', 'type balance', defaults=[0])
print(Account('premium'), Account._field_defaults, Account._fields)
print(namedtuple('R', ['abc', 'def', 'ghi', 'abc'], rename=True)._fields)
for bad in (
    lambda: namedtuple('X', 'a a'),
    lambda: namedtuple('X', '_a'),
    lambda: namedtuple('class', 'a'),
    lambda: namedtuple('X', 'for'),
    lambda: namedtuple('1X', 'a'),
    lambda: namedtuple('X', 'a', defaults=(1, 2)),
    lambda: Point(1),
    lambda: Point(1, 2, 3),
    lambda: Point(1, z=2),
    lambda: p._replace(z=1),
    lambda: setattr(p, 'x', 1),
    lambda: Point._make([1]),
):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
match p:
    case Point(x=a, y=b):
        print('matched', a, b)
match p:
    case Point(a, b):
        print('positional', a, b)
