# sleep(0) gives the others one turn; bare yields; sleeping with results.
import asyncio
import types


@types.coroutine
def bare():
    yield


@types.coroutine
def bad_yield():
    yield 5


async def counter(name, n, log, pause):
    for i in range(n):
        log.append(f"{name}{i}")
        await pause()


async def main():
    log = []
    await asyncio.gather(counter("a", 3, log, lambda: asyncio.sleep(0)), counter("b", 3, log, bare))
    print(log)
    log = []

    async def inline():
        return None

    await asyncio.gather(counter("a", 3, log, inline), counter("b", 3, log, inline))
    print(log)
    print(await asyncio.sleep(0, "zero"), await asyncio.sleep(0.01, result="later"), await asyncio.sleep(-5, "negative"))
    try:
        await bad_yield()
    except RuntimeError as error:
        print(str(error).split(" got")[-1])
    for wrong in ("1", None):
        try:
            await asyncio.sleep(wrong)
        except TypeError as error:
            print(error)
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(error)
    order = []

    async def at(delay, name):
        await asyncio.sleep(delay)
        order.append(name)

    await asyncio.gather(at(0.15, "third"), at(0.05, "first"), at(0.1, "second"), at(0, "zeroth"))
    print(order)
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(*(asyncio.sleep(0.1) for _ in range(50)))
    print(loop.time() - start < 0.9)


asyncio.run(main())
