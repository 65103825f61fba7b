import asyncio


async def page(seconds):
    await asyncio.sleep(seconds)
    return 'page'


async def main():
    try:
        async with asyncio.timeout(0.5):
            print('first', await page(0.3))
            print('second', await page(0.3))
    except TimeoutError:
        print('both together took too long')


asyncio.run(main())
