# gather: order, duplicates, nesting, errors that come early and late, cancelled children.
import asyncio


async def val(v, rounds=0):
    for _ in range(rounds):
        await asyncio.sleep(0)
    return v


async def fail(e, rounds=0):
    for _ in range(rounds):
        await asyncio.sleep(0)
    raise e


async def main():
    print(await asyncio.gather(), await asyncio.gather(val(1, 3), val(2), val(3, 1)))
    t = asyncio.create_task(val("same"))
    print(await asyncio.gather(t, t, val("x")))
    print(await asyncio.gather(asyncio.gather(val(1), val(2)), val(3)))
    print(await asyncio.gather(fail(ValueError("a")), val(2), return_exceptions=True))
    slow = asyncio.create_task(val("goes on", 5))
    try:
        await asyncio.gather(slow, fail(KeyError("k")))
    except KeyError as error:
        print(repr(error), slow.done(), await slow)
    child = asyncio.create_task(val(1, 10))
    group = asyncio.gather(child, val(2))
    await asyncio.sleep(0)
    child.cancel()
    try:
        await group
    except asyncio.CancelledError:
        print("a child was cancelled", group.cancelled(), group.done())
    child = asyncio.create_task(val(1, 10))
    child.cancel()
    print([type(r).__name__ for r in await asyncio.gather(child, val(2), return_exceptions=True)])
    group = asyncio.gather(a := asyncio.create_task(val(1, 10)), b := asyncio.create_task(val(2, 10)))
    await asyncio.sleep(0)
    print(group.cancel(), a.cancelled())
    try:
        await group
    except asyncio.CancelledError:
        print(a.cancelled(), b.cancelled(), group.cancel())
    group = asyncio.gather(fail(ValueError(1)), fail(ValueError(2), 1), return_exceptions=False)
    try:
        await group
    except ValueError as error:
        print(error, repr(group.exception()))
    try:
        await asyncio.gather(1)
    except TypeError as error:
        print(error)
    await asyncio.sleep(0.01)


asyncio.run(main())
