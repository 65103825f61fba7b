# Awaitables of one's own, and what isawaitable and iscoroutine say.
import asyncio
import collections.abc
import inspect
import types


class Ready:
    def __await__(self):
        return "ready"
        yield


class Twice:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        yield
        return "twice"


class Bad:
    def __await__(self):
        return 5


class Iter:
    def __init__(self):
        self.n = 0

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("by hand")
        return None


@types.coroutine
def old_style():
    yield
    return "generator"


async def native():
    return "native"


async def main():
    for a in (Ready(), Twice(), Iter(), old_style(), native()):
        print(inspect.isawaitable(a), asyncio.iscoroutine(a), isinstance(a, collections.abc.Awaitable), await a)
    try:
        await Bad()
    except TypeError as error:
        print(error)
    for wrong in (5, None, [], native):
        try:
            await wrong
        except TypeError as error:
            print(error)
    print(await asyncio.gather(Ready(), Twice(), native()))
    print(await asyncio.ensure_future(Twice()), await asyncio.wait_for(Ready(), 1), await asyncio.shield(Twice()))
    coro = native()
    print(await coro)
    try:
        await coro
    except RuntimeError as error:
        print(error)
    print(asyncio.iscoroutinefunction(native), asyncio.iscoroutinefunction(old_style), inspect.iscoroutinefunction(native))
    print(asyncio.isfuture(asyncio.ensure_future(Ready())), asyncio.isfuture(Ready()))
    print(inspect.getcoroutinestate(c := native()))
    c.close()
    print(inspect.getcoroutinestate(c))


asyncio.run(main())
