# Instructions that were executed before are specialised: then the callee takes operands from the stack, and counts one less.
import sys

rc = sys.getrefcount


class Point:
    def __init__(self, x, y):
        print(rc(self), rc(x), rc(y), end=' | ')

    @property
    def shown(self):
        return rc(self)

    def __getitem__(self, key):
        return rc(self), rc(key)


class Open:
    def __init__(self, x, y=None, *rest):
        print(rc(self), rc(x), rc(y) > 1000, end=' | ')


class Attr:
    def __getattribute__(self, name):
        return rc(self)


class Fallback:
    def __getattr__(self, name):
        return rc(self)


class Slots:
    __slots__ = ('x',)

    def __init__(self, x):
        print(rc(self), rc(x), end=' | ')


class Sub(Point):
    pass


def run(cls, *args):
    a, b = object(), object()
    for _ in range(5):
        cls(a, b)
    print()
    for _ in range(5):
        cls(a, y=b)
    print()


def one(cls):
    a = object()
    for _ in range(4):
        cls(a)
    print()


def attributes(o, key):
    print([o.shown for _ in range(5)], [o[key] for _ in range(5)])


def dynamic(o):
    print([o.anything for _ in range(5)])


run(Point)
run(Open)
run(Sub)
one(Slots)
attributes(Point(1, 2), object())
dynamic(Attr())
dynamic(Fallback())


def polymorphic(items):
    seen = []
    for item in items:
        seen.append(item.shown)
    return seen


class Other:
    @property
    def shown(self):
        return rc(self)


print(polymorphic([Point(1, 1), Other(), Point(2, 2), Point(3, 3), Other()]))
