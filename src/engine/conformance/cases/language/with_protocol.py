# with: order of calls, several managers, suppressing, errors in enter and exit, missing methods.
class CM:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise KeyError("enter " + self.name)
        return self.name

    def __exit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None, v, tb is not None)
        if self.fail == "exit":
            raise OSError("exit " + self.name)
        return self.swallow


def attempt(fn):
    try:
        return fn()
    except BaseException as e:
        c = e.__context__
        return f"{type(e).__name__}: {e} <- {c!r}"


def body(*cms, exc=None):
    with cms[0] as a, cms[1] as b:
        print("body", a, b)
        if exc:
            raise exc
    return "after"


print(attempt(lambda: body(CM("a"), CM("b"))))
print(attempt(lambda: body(CM("a"), CM("b"), exc=ValueError("v"))))
print(attempt(lambda: body(CM("a", True), CM("b"), exc=ValueError("v"))))
print(attempt(lambda: body(CM("a"), CM("b", True), exc=ValueError("v"))))
print(attempt(lambda: body(CM("a"), CM("b", fail="enter"))))
print(attempt(lambda: body(CM("a", True), CM("b", fail="enter"))))
print(attempt(lambda: body(CM("a"), CM("b", fail="exit"))))
print(attempt(lambda: body(CM("a", True), CM("b", fail="exit"), exc=ValueError("v"))))


def flow(kind):
    for i in range(3):
        with CM(f"{kind}{i}"):
            if kind == "return":
                return i
            if kind == "break":
                break
            if kind == "continue" and i < 1:
                continue
            print("end of body", i)
            if i == 1:
                break
    return "loop over"


for k in ("return", "break", "continue", "plain"):
    print(flow(k))


class NoExit:
    def __enter__(self): ...


class NoEnter:
    def __exit__(self, *a): ...


class Async:
    async def __aenter__(self): ...
    async def __aexit__(self, *a): ...


class Inst:
    pass


inst = Inst()
inst.__enter__ = inst.__exit__ = lambda *a: 1
for o in (NoExit(), NoEnter(), Async(), inst, 5, None):
    def use():
        with o:
            pass
    print(attempt(use))


class BadBool:
    def __enter__(self): ...
    def __exit__(self, *a): return self
    def __bool__(self): raise RuntimeError("bool")


def bad():
    with BadBool():
        1 / 0


print(attempt(bad))
d = {}
with CM("x") as d["key"], CM("y") as (p, *q):
    print(d, p, q)
with (CM("p1") as a, CM("p2")):
    print(a)
import contextlib


@contextlib.contextmanager
def gen(x):
    print("before", x)
    try:
        yield x
    except ValueError as e:
        print("handled", e)
    finally:
        print("after", x)


with gen(1) as v:
    raise ValueError("inside")
print(attempt(lambda: gen(2).__enter__()))


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


@contextlib.contextmanager
def none():
    if False:
        yield


def run(f):
    with f():
        pass


print(attempt(lambda: run(twice)), attempt(lambda: run(none)))
with contextlib.ExitStack() as s:
    s.enter_context(CM("s1"))
    s.callback(print, "callback", 5)
    s.push(lambda *e: print("pushed", e[0]) or True)
    raise LookupError
with contextlib.suppress(KeyError), contextlib.nullcontext(4) as n:
    print(n)
    raise KeyError
