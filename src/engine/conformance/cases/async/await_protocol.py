# Awaitables driven by hand: what await accepts, how values travel, errors.
import types


class A:
    def __init__(self, *values):
        self.values = values

    def __await__(self):
        got = []
        for v in self.values:
            got.append((yield v))
        return got


class NotIter:
    def __await__(self):
        return 5


class CoroInAwait:
    def __await__(self):
        return coro()


async def coro():
    return "coro"


@types.coroutine
def legacy():
    x = yield "from legacy"
    return x


def gen():
    yield 1


def run(c, sends=()):
    out = []
    sends = list(sends)
    try:
        v = c.send(None)
        while True:
            out.append(v)
            v = c.send(sends.pop(0) if sends else None)
    except StopIteration as e:
        return out, e.value
    except Exception as e:
        return out, f"{type(e).__name__}: {e}"


async def use(x):
    return await x


print(run(use(A(1, 2)), ["a", "b"]))
print(run(use(legacy()), ["sent"]))
print(run(use(coro())))
for bad in (5, None, [1], gen(), NotIter(), CoroInAwait(), "s", use):
    print(type(bad).__name__, run(use(bad)))


class Async:
    async def __aenter__(self):
        print("enter", await A("e"))
        return self

    async def __aexit__(self, *exc):
        print("exit", exc[0].__name__ if exc[0] else None, await A("x"))
        return exc[0] is KeyError

    def __aiter__(self):
        self.n = 0
        return self

    async def __anext__(self):
        self.n += 1
        await A(self.n)
        if self.n > 2:
            raise StopAsyncIteration
        return self.n * 10


async def everything():
    async with Async() as a, Async():
        async for v in a:
            print("item", v)
        else:
            print("else")
        squares = [v * v async for v in Async() if v]
        d = {v: await coro() async for v in Async()}
        g = (v async for v in Async())
        print(squares, d, type(g).__name__, await anext(g), [x async for x in g])
        raise KeyError("swallowed")
    return "done"


print(run(everything()))


class NoAenter:
    pass


class SyncCM:
    def __enter__(self):
        return 1

    def __exit__(self, *a):
        pass


async def bad_with(x):
    async with x:
        pass


async def bad_for(x):
    async for _ in x:
        pass


class BadAiter:
    def __aiter__(self):
        return 5


class BadAnext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


for x in (NoAenter(), SyncCM(), None):
    print(run(bad_with(x)))
for x in ([1], BadAiter(), BadAnext(), gen()):
    print(run(bad_for(x)))
c = coro()
print(c.cr_await, c.cr_running, c.cr_suspended, c.cr_frame is not None, c.__name__, c.__qualname__)
c.close()
print(c.cr_frame, run(c))
w = coro().__await__()
print(type(w).__name__, iter(w) is w)
try:
    next(w)
except StopIteration as e:
    print(e.value)
u = use(A(1))
u.send(None)
print(u.cr_await is not None, u.cr_suspended)
try:
    u.throw(ValueError("thrown"))
except ValueError as e:
    print(e)
