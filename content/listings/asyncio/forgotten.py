import asyncio


async def brew(drink):
    print('begin', drink)


async def main():
    brew('tea')
    await brew('coffee')


asyncio.run(main())
