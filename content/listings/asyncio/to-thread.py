import asyncio
import time


async def ring():
    for _ in range(3):
        await asyncio.sleep(0.1)
        print('ring at', round(time.monotonic() - before, 1))


def work():
    time.sleep(0.5)
    print('worked until', round(time.monotonic() - before, 1))


async def main():
    await asyncio.gather(ring(), asyncio.to_thread(work))


before = time.monotonic()
asyncio.run(main())
