# Asynchronous generators that are left in the middle: who closes them, and when.
import asyncio
import gc


async def numbers(name):
    try:
        for i in range(10):
            yield i
    finally:
        print(name, "closing")
        await asyncio.sleep(0)
        print(name, "closed")


async def broken():
    try:
        yield 1
    finally:
        raise ValueError("in the generator")


async def stubborn():
    try:
        yield 1
    finally:
        yield 2


async def main():
    loop = asyncio.get_running_loop()
    async for n in numbers("left"):
        if n == 1:
            break
    print("after break")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    g = numbers("closed by hand")
    print(await anext(g))
    await g.aclose()
    print(await anext(g, "no more"))
    g = numbers("dropped")
    print(await anext(g))
    del g
    gc.collect()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.set_exception_handler(lambda loop, c: print(c["message"].split(" closing")[0], repr(c.get("exception"))))
    g = broken()
    await anext(g)
    try:
        await g.aclose()
    except ValueError as error:
        print(error)
    g = stubborn()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as error:
        print(error)
    global kept
    kept = numbers("kept until the end")
    await anext(kept)
    other = broken()
    await anext(other)
    print("main over")


asyncio.run(main())
print("run over")
