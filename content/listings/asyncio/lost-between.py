import asyncio

total = 0


async def add():
    global total
    read = total
    await asyncio.sleep(0)
    total = read + 1


async def main():
    await asyncio.gather(add(), add())
    print('total', total)


asyncio.run(main())
