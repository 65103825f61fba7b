# tuple: slots, methods, errors.
def err(f, *args):
    try:
        print('no error:', f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __hash__(self):
        return hash(self.x)

    def __repr__(self):
        return f'P{self.x}'


t = (1, 'two', 3.0, None, (4,), [5])
print(t, (), (1,), tuple('abc'), tuple([1, 2]), tuple({1: 2}), tuple(x for x in 'xy'))
print(t[0], t[-1], t[1:3], t[::-1], t[:] is t, tuple(t) is t, () is (), t[5:1:-2])
print(t + (1,), (1, 2) * 2, 3 * (0,), (1,) * 0, (1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 0), (2,) >= (1, 5), (1,) != [1])
print(3.0 in t, 'x' in t, t.index(None), t.count(1), t.index('two', 1), len(t))
print(hash((1, 2, 3)), hash(()), hash((1,)), hash(('a', (1, 2), None is None)), hash((-1, -2, 2**70)), hash((1.5, ((), ((),)))))
print(hash((Point(1), Point(2))) == hash((1, 2)), {(Point(1), 2): 'found'}[(Point(1), 2)], (Point(3), [Point(4)]))
print((Point(1),) in [(Point(1),)], (Point(1), Point(2)) == (Point(1), Point(2)))
err(lambda: t[9])
err(lambda: t['a'])
err(lambda: t + [1])
err(lambda: t * 1.5)
err(lambda: hash(([],)))
err(lambda: (1,) < ('a',))
err(lambda: (1,) < 1)
err(t.index, 99)
err(t.count)
err(lambda: tuple(5))
err(lambda: tuple(1, 2))
err(lambda: tuple(x=1))
err(lambda: t.append)


def assign(o, i):
    o[i] = 1


err(assign, t, 0)
lst = []
rec = (1, lst)
lst.append(rec)
print(rec, lst)
lst.clear()


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


p = Pair(1, 2)
print(p, p.first, p == (1, 2), hash(p) == hash((1, 2)), type(p[:]).__name__, type(p + ()).__name__, p.__getnewargs__())
it = iter((1, 2, 3))
print(next(it), it.__length_hint__(), list(it), tuple[int, ...], [*it])
a, (b, *c) = 1, (2, 3, 4)
print(a, b, c)
