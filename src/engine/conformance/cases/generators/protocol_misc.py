# Generators: attributes, states, reentrancy, return values, close results, expressions, errors.
def g(n):
    x = yield n
    y = yield x
    return (x, y)


def attempt(fn):
    try:
        return fn()
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


it = g(1)
print(it.__name__, it.__qualname__, it.gi_running, it.gi_suspended, it.gi_yieldfrom, it.gi_frame.f_lineno - g.__code__.co_firstlineno)
print(attempt(lambda: it.send(5)), next(it), it.gi_suspended, it.send("a"), attempt(lambda: it.send("b")), it.gi_frame, attempt(lambda: next(it)), attempt(lambda: it.send(1)))
for name, value in (("__name__", "n"), ("__qualname__", "q"), ("__name__", 5), ("gi_code", 1), ("gi_running", 1), ("new", 1)):
    print(name, attempt(lambda: setattr(it, name, value)))
print(it.__name__, repr(it)[:21])


def closing(mode):
    try:
        yield 1
    except GeneratorExit:
        if mode == "return":
            return "value of return"
        if mode == "raise":
            raise ValueError("in close")
        if mode == "yield":
            yield 2
        if mode == "stop":
            raise StopIteration("s")
        raise
    finally:
        pass


for mode in ("return", "raise", "yield", "stop", "plain"):
    c = closing(mode)
    next(c)
    print(mode, attempt(c.close), attempt(c.close), attempt(lambda: next(c)))
print(closing("x").close(), attempt(lambda: closing("x").send(1)))


def leaks():
    yield 1
    raise StopIteration("leaked")


def leaks_next():
    yield next(iter([]))


for f in (leaks, leaks_next):
    try:
        list(f())
    except RuntimeError as e:
        print(e, repr(e.__cause__), e.__suppress_context__)


def delegating(it):
    return (yield from it)


def run(gen):
    out = []
    try:
        while True:
            out.append(next(gen))
    except StopIteration as e:
        return out, e.value
    except Exception as e:
        return out, repr(e)


print(run(delegating([1, 2])), run(delegating(g(3))), run(delegating("ab")), run(delegating(5)), run(delegating(delegating(range(2)))))


class Ret:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("ret value")


print(run(delegating(Ret())))
print(run(x for x in range(3)), list(y for x in [1, 2] for y in range(x) if y or x == 1))
a = (i for i in undefined_name) if False else "lazy"
print(attempt(lambda: (i for i in nope)), attempt(lambda: next(i for i in range(2) if nope2)))
e = (x * n for n in [2] for x in [1, 2])
n = 10
print(list(e), list(zip(*[iter(range(6))] * 2)))


def fib():
    a, b = 0, 1
    while True:
        a, b = b, a + b
        if (yield a) == "reset":
            a, b = 0, 1


f = fib()
print([next(f) for _ in range(6)], f.send("reset"), next(f))


def tree(t):
    if t:
        l, v, r = t
        yield from tree(l)
        yield v
        yield from tree(r)


print(list(tree((((), 1, ()), 2, ((), 3, ())))))


def stacked():
    try:
        yield 1
    finally:
        try:
            yield 2
        finally:
            print("inner finally")


s = stacked()
next(s)
print(attempt(lambda: s.throw(KeyError("k"))), attempt(s.close))
import types

print(isinstance(f, types.GeneratorType), attempt(lambda: types.GeneratorType()), hasattr(f, "__next__"), attempt(lambda: f + 1), attempt(lambda: len(f)), attempt(lambda: f[0]))
