# Without an await in between nobody else runs.
#: ok "2\n"
#: schedules 1
import asyncio

n = 0


async def work():
    global n
    seen = n
    n = seen + 1


async def main():
    await asyncio.gather(work(), work())
    print(n)


asyncio.run(main())
