# Condition: notify some and all, wait_for, cancelled waiters hold the lock again.
import asyncio


async def main():
    cond, log, ready = asyncio.Condition(), [], False

    async def waiter(name):
        async with cond:
            await cond.wait()
            log.append(name)

    async def for_ready(name):
        async with cond:
            result = await cond.wait_for(lambda: ready and "ready")
            log.append((name, result))

    tasks = [asyncio.create_task(waiter(n)) for n in "abcd"]
    await asyncio.sleep(0)
    async with cond:
        cond.notify()
    await asyncio.sleep(0.01)
    print(log)
    async with cond:
        cond.notify(2)
    await asyncio.sleep(0.01)
    print(log)
    async with cond:
        cond.notify_all()
    await asyncio.gather(*tasks)
    print(log)
    log.clear()
    tasks = [asyncio.create_task(for_ready(n)) for n in "xy"]
    await asyncio.sleep(0)
    async with cond:
        cond.notify_all()
    await asyncio.sleep(0.01)
    print(log)
    ready = True
    async with cond:
        cond.notify_all()
    await asyncio.gather(*tasks)
    print(log)

    async def cancelled_one():
        async with cond:
            try:
                await cond.wait()
            finally:
                log.append(("holds the lock again", cond.locked()))

    log.clear()
    task = asyncio.create_task(cancelled_one())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    print(log, cond.locked())
    for call in (cond.notify, cond.notify_all):
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        await cond.wait()
    except RuntimeError as error:
        print(error)
    lock = asyncio.Lock()
    shared = asyncio.Condition(lock)
    async with lock:
        shared.notify()
        print(shared.locked())
    print(repr(shared).split("[")[1])


asyncio.run(main())
