import asyncio
import time


async def brew(drink, seconds):
    print('begin', drink)
    await asyncio.sleep(seconds)
    print('end', drink)


async def main():
    before = time.monotonic()
    await brew('tea', 0.2)
    await brew('coffee', 0.3)
    print('after', round(time.monotonic() - before, 1), 'seconds')


asyncio.run(main())
