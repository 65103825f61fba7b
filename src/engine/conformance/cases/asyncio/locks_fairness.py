# Locks are fair: first come, first served, also with cancelled waiters.
import asyncio


async def taker(lock, log, name):
    async with lock:
        log.append(name)
        await asyncio.sleep(0)


async def main():
    lock, log = asyncio.Lock(), []
    await lock.acquire()
    tasks = [asyncio.create_task(taker(lock, log, n)) for n in "abcd"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    print(repr(lock).split("[")[1])
    lock.release()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(log, lock.locked())
    await lock.acquire()
    waiter = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    print(lock.locked())
    late = asyncio.create_task(lock.acquire())
    print(await waiter, lock.locked(), late.done())
    lock.release()
    await late
    lock.release()
    # Woken and cancelled in the same moment: the next one gets it.
    await lock.acquire()
    a = asyncio.create_task(taker(lock, log := [], "a"))
    b = asyncio.create_task(taker(lock, log, "b"))
    await asyncio.sleep(0)
    lock.release()
    a.cancel()
    await asyncio.gather(a, b, return_exceptions=True)
    print(log, lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    try:
        with lock:
            pass
    except TypeError as error:
        print(str(error)[:60])
    sem, log = asyncio.Semaphore(2), []
    running = 0

    async def limited(name):
        nonlocal running
        async with sem:
            running += 1
            log.append((name, running))
            await asyncio.sleep(0)
            running -= 1

    await asyncio.gather(*(limited(i) for i in range(5)))
    print(log, sem.locked(), repr(sem).split("[")[1])
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


asyncio.run(main())
