# Comprehensions: scopes (PEP 709), class bodies, nested functions, exceptions, locals(), order of evaluation.
x = "global"
print([x for x in range(3)], x)


def f():
    x = "local"
    r = [x for x in "ab"]
    fs = [lambda: x for x in range(3)]
    g = (x for _ in [1])
    return r, x, [h() for h in fs], next(g)


print(f())


class C:
    x = "class"
    items = [1, 2]
    a = [i for i in items]
    try:
        b = [x for _ in items]
    except NameError as e:
        b = str(e)
    c = list(y for y in items)
    d = [j for j in [x]]


print(C.a, C.b, C.c, C.d, hasattr(C, "i"))


def locs():
    a = 1
    return [sorted(locals()) for b in [1]], sorted(locals()), [[c for c in [d]] for d in "z"]


print(locs())
log = []


def t(n):
    log.append(n)
    return n


print([t(("body", i, j)) and 0 for i in t([1, 2]) if t(("if", i)) for j in t([3])], log)
print({t(1): t(2) for _ in [0]}, log[-2:])


def cells():
    out = []
    for i in range(2):
        out.append([lambda: (i, j) for j in range(2)])
    return [[h() for h in row] for row in out]


print(cells())


def unbound():
    [y for y in [1]]
    return y


def shadow():
    y = 5
    del y
    r = [y for y in [1]]
    try:
        return y
    except UnboundLocalError as e:
        return r, str(e)


for fn in (unbound, shadow):
    try:
        print(fn())
    except NameError as e:
        print(type(e).__name__, e)


def exc():
    z = "kept"
    try:
        [1 / z for z in (1, 0)]
    except ZeroDivisionError:
        pass
    return z


print(exc())


def nonloc():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return [inc() for _ in range(3)], n, [n := n + v for v in range(2)], n


print(nonloc())
print([[i * j for j in range(i)] for i in range(4)], {i: {j for j in range(i)} for i in range(3)})
print([a + b for a, (b, *_) in [(1, (2, 3)), (4, (5,))]], [*(i for i in range(2)), *[9]])
print(sum(i for i in range(5) if i % 2), max((len(w), w) for w in "a bb ccc".split()), dict(((k, v) for k, v in [(1, 2)]), z=3))
gen = (print("lazy", i) or i for i in [1, 2])
print("made", next(gen), list(gen))
src = "def g():\n  return [q for q in w]\n"
import dis
print([c.co_name for c in compile(src, "s", "exec").co_consts if hasattr(c, "co_name")], "q" in compile(src, "s", "exec").co_consts[0].co_varnames)
