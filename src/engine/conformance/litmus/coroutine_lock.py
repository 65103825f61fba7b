# A lock around read, wait and write.
#: ok "2\n"
#: schedules 1
import asyncio

n = 0


async def work(lock):
    global n
    async with lock:
        seen = n
        await asyncio.sleep(0)
        n = seen + 1


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(work(lock), work(lock))
    print(n)


asyncio.run(main())
