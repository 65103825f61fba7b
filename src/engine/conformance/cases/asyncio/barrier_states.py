# Barrier: filling, draining, reset, abort.
import asyncio


async def member(barrier, log, name):
    try:
        async with barrier as position:
            log.append((name, position))
    except asyncio.BrokenBarrierError as error:
        log.append((name, "broken", str(error)))


async def main():
    barrier, log = asyncio.Barrier(3), []
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    tasks = [asyncio.create_task(member(barrier, log, n)) for n in "ab"]
    await asyncio.sleep(0)
    print(barrier.n_waiting, "filling" in repr(barrier), repr(barrier).split("[")[1])
    tasks.append(asyncio.create_task(member(barrier, log, "c")))
    await asyncio.gather(*tasks)
    print(sorted(log), barrier.n_waiting)
    log.clear()
    tasks = [asyncio.create_task(member(barrier, log, n)) for n in "de"]
    await asyncio.sleep(0)
    await barrier.reset()
    await asyncio.gather(*tasks)
    print(log, barrier.broken, barrier.n_waiting)
    log.clear()
    tasks = [asyncio.create_task(member(barrier, log, n)) for n in "fg"]
    await asyncio.sleep(0)
    await barrier.abort()
    await asyncio.gather(*tasks)
    print(log, barrier.broken)
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print("still broken", error)
    await barrier.reset()
    print(barrier.broken, await asyncio.gather(*(barrier.wait() for _ in range(3))))
    task = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    print(barrier.n_waiting, barrier.broken)
    for wrong in (0, -1):
        try:
            asyncio.Barrier(wrong)
        except ValueError as error:
            print(type(error).__name__)
    print(await asyncio.Barrier(1).wait())


asyncio.run(main())
