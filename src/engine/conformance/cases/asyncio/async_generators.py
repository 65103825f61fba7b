import asyncio

async def ticker(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        print('ticker closed')

async def main():
    async for value in ticker(3):
        print(value)
    print([v async for v in ticker(3) if v % 2 == 0])
    print({v: v * v async for v in ticker(2)})
    gen = ticker(5)
    print(await anext(gen), await gen.__anext__())
    await gen.aclose()
    try:
        await anext(gen)
    except StopAsyncIteration:
        print('ended')
    print(await anext(gen, 'default'))
    async for value in ticker(5):
        if value == 1:
            break
    print('left the loop')

asyncio.run(main())
