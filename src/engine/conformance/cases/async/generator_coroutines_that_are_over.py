# Coroutines made of generators: awaited when they are over, by anext with a default, by hand.
import asyncio
import contextlib
import types


@types.coroutine
def quick(value):
    if False:
        yield
    return value


class Numbers:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    @types.coroutine
    def __anext__(self):
        if False:
            yield
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def main():
    over = quick("value")
    print(await over, await over)
    print([x async for x in Numbers(3)], await anext(Numbers(2)), await anext(Numbers(0), "default"))


asyncio.run(main())
awaitable = anext(Numbers(1), "default")
try:
    with contextlib.closing(awaitable.__await__()) as g:
        g.send(None)
except StopIteration as stop:
    print("stop", stop.value)
for call in (lambda a: a.throw(ValueError("v")), lambda a: a.close(), lambda a: a.send(None), lambda a: next(a)):
    awaitable = anext(Numbers(0), "default")
    try:
        print(call(awaitable))
    except (StopIteration, ValueError) as error:
        print(repr(error))


def plain():
    yield


async def wrong():
    await plain()


try:
    wrong().send(None)
except TypeError as error:
    print(error)
