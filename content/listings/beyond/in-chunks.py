import asyncio


async def ring():
    for number in range(3):
        await asyncio.sleep(0)
        print('ring', number)


async def count(breaks):
    for number in range(9):
        if breaks and number % 3 == 0:
            await asyncio.sleep(0)
    print('counted')


async def main():
    await asyncio.gather(ring(), count(False))
    await asyncio.gather(ring(), count(True))


asyncio.run(main())
