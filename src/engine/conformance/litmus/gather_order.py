# gather gives the results in the order of its arguments; the tasks run in the order in which they were made, until each of them waits.
#: ok "['a1', 'b1', 'a2', 'b2'] [1, 2]\n"
#: schedules 1
import asyncio

log = []


async def work(name, value):
    log.append(name + '1')
    await asyncio.sleep(0)
    log.append(name + '2')
    return value


async def main():
    results = await asyncio.gather(work('a', 1), work('b', 2))
    print(log, results)


asyncio.run(main())
