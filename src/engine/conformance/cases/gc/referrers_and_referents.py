# get_referents and get_referrers, in order, for each kind of container.
import gc, types

a, b = object(), object()


class C:
    pass


class S:
    __slots__ = ('p', 'q')


def names(objects):
    return [type(o).__name__ if o is not a and o is not b else 'ab'[o is b] for o in objects]


c = C()
c.x, c.y = a, b
s = S()
s.p = a


def f(arg=a, *, kw=b):
    return arg


def closure():
    inner = a
    return lambda: inner


for o in ([a, b], (a, b, a), {1: a, 'k': b}, {a: b}, {'k': a}, {a}, c, s, f, closure(), f.__get__(a), iter([a]), reversed([a]), enumerate([a]), zip([a], [b]), map(id, [a]), slice(a, b), types.SimpleNamespace(x=a),
          property(print), ValueError(a, b), a, 1, 'text', (x for x in [a]), types.MappingProxyType({1: a}), types.CellType(a), super(C, c), list[int], int, C, f.__code__, [a].append, {1: a}.values()):
    print(type(o).__name__, names(gc.get_referents(o)))
print(names(gc.get_referents([a], (b,), {1: a})), gc.get_referents())
holder = [a]
other = {'k': a}
third = (a,)
found = gc.get_referrers(a)
print([type(o).__name__ for o in found if o is holder or o is other or o is third])
print(any(o is globals() for o in found), gc.get_referrers(object()), len(gc.get_referrers(holder)))
print(gc.is_tracked(holder), gc.is_tracked(third), gc.is_tracked(a), gc.is_tracked({}), gc.is_tracked({1: 2}), gc.is_tracked(other), gc.is_tracked(()), gc.is_tracked((1, 2)), gc.is_tracked(c), gc.is_tracked(C), gc.is_tracked(int))
