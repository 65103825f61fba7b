import asyncio

async def value(n, delay=0):
    await asyncio.sleep(delay)
    print('done', n)
    return n * n

async def bad(n):
    await asyncio.sleep(0.05)
    raise KeyError(n)

async def main():
    print(await asyncio.gather(value(3, 0.15), value(1, 0.05), value(2, 0.1)))
    print(await asyncio.gather())
    results = await asyncio.gather(value(1), bad('x'), value(2), return_exceptions=True)
    print([repr(r) for r in results])
    try:
        await asyncio.gather(value(5, 0.1), bad('y'))
    except KeyError as error:
        print('KeyError', error)
    await asyncio.sleep(0.15)
    t = asyncio.create_task(value(7))
    a, b = await asyncio.gather(t, t)
    print(a, b)
    c = value(8)
    print(await asyncio.gather(c, c))

asyncio.run(main())
