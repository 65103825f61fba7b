import asyncio

async def worker(barrier, n, log):
    async with barrier as position:
        log.append((n, position))
    return position

async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    log = []
    print(await asyncio.gather(*(worker(barrier, n, log) for n in range(3))))
    print(log)
    t = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as error:
        print('broken', error, barrier.broken)
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print(error)
    await barrier.reset()
    print(barrier.broken)
    t = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.reset()
    try:
        await t
    except asyncio.BrokenBarrierError as error:
        print('reset', error)

asyncio.run(main())
