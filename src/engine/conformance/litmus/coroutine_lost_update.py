# Between the read and the write the task waits, and lets the other one read the same. No thread is needed for a lost update, and there is no choice:
# the loop always takes the tasks in the same order.
#: ok "1\n"
#: schedules 1
import asyncio

n = 0


async def work():
    global n
    seen = n
    await asyncio.sleep(0)
    n = seen + 1


async def main():
    await asyncio.gather(work(), work())
    print(n)


asyncio.run(main())
