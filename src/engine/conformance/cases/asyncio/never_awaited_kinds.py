# Coroutines that nobody awaits.
import asyncio
import gc
import warnings


async def coro():
    return 1


class Thing:
    async def method(self):
        return 2


async def agen():
    yield 1


async def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        coro()
        Thing().method()
        c = coro()
        del c
        (lambda: coro())()
        [coro() for _ in range(2)]
        agen().__anext__()
        asyncio.sleep(1)
        gc.collect()
        for w in caught:
            print(w.category.__name__, str(w.message).splitlines()[0])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        c = coro()
        c.close()
        t = asyncio.ensure_future(coro())
        await t
        c = coro()
        try:
            c.send(None)
        except StopIteration as stop:
            print(stop.value)
        print(len(caught))
    try:
        asyncio.run(coro)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, str(error).split(' at')[0])


asyncio.run(main())
try:
    asyncio.run(coro)
except ValueError as error:
    print(str(error).split(" at")[0])
