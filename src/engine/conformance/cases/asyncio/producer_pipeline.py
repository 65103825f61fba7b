import asyncio

async def numbers(out, n):
    for i in range(n):
        await out.put(i)
    await out.put(None)

async def squares(source, out):
    while (n := await source.get()) is not None:
        await out.put(n * n)
    await out.put(None)

async def collect(source):
    total = []
    while (n := await source.get()) is not None:
        total.append(n)
    return total

async def main():
    a, b = asyncio.Queue(2), asyncio.Queue(1)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(numbers(a, 8))
        tg.create_task(squares(a, b))
        result = tg.create_task(collect(b))
    print(result.result())

asyncio.run(main())
