import asyncio


async def brew(drink):
    print('begin', drink)
    await asyncio.sleep(0.1)
    print('end', drink)


async def main():
    asyncio.create_task(brew('tea'))
    await asyncio.sleep(0)
    print('main ends')


asyncio.run(main())
