import asyncio


async def brew(drink, seconds):
    print('begin', drink)
    await asyncio.sleep(seconds)
    print('end', drink)


async def main():
    tea = asyncio.create_task(brew('tea', 0.2))
    await brew('coffee', 0.1)
    print('coffee is served')
    await tea


asyncio.run(main())
