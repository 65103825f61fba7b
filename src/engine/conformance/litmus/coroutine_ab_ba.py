# Two tasks, two locks of asyncio in two orders, and a wait in between: each has its first lock, and the loop waits for ever. No other order is
# possible: the loop takes them in turn.
#: deadlock ""
#: schedules 1
import asyncio


async def work(first, second):
    async with first:
        await asyncio.sleep(0)
        async with second:
            pass


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(work(a, b), work(b, a))
    print('never')


asyncio.run(main())
