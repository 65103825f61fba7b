import asyncio
import time


async def brew(drink, seconds):
    print('begin', drink)
    await asyncio.sleep(seconds)
    print('end', drink)


async def main():
    before = time.monotonic()
    tea = asyncio.create_task(brew('tea', 0.2))
    coffee = asyncio.create_task(brew('coffee', 0.3))
    print('two tasks, nothing begun')
    await tea
    await coffee
    print('after', round(time.monotonic() - before, 1), 'seconds')


asyncio.run(main())
