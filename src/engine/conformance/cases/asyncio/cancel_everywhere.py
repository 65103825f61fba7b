# A task cancelled at each kind of wait.
import asyncio


async def at(name, make, prepare=None):
    log = []

    async def victim():
        try:
            await make()
            log.append("went on")
        except asyncio.CancelledError as error:
            log.append(f"cancelled {error.args}")
            raise
        finally:
            log.append("finally")

    task = asyncio.create_task(victim())
    for _ in range(3):
        await asyncio.sleep(0)
    task.cancel(name)
    result = (await asyncio.gather(task, return_exceptions=True))[0]
    print(f"{name:12}", log, type(result).__name__, task.cancelled())


async def main():
    loop = asyncio.get_running_loop()
    event, queue, lock = asyncio.Event(), asyncio.Queue(1), asyncio.Lock()
    await lock.acquire()
    queue.put_nowait(1)
    semaphore, condition = asyncio.Semaphore(0), asyncio.Condition()

    async def wait_condition():
        async with condition:
            await condition.wait()

    async def nested():
        await asyncio.gather(asyncio.sleep(10), asyncio.sleep(20))

    await at("sleep", lambda: asyncio.sleep(100))
    await at("future", loop.create_future)
    await at("event", event.wait)
    await at("put", lambda: queue.put(2))
    await at("get", asyncio.Queue().get)
    await at("queue join", queue.join)
    await at("lock", lock.acquire)
    await at("semaphore", semaphore.acquire)
    await at("condition", wait_condition)
    await at("barrier", asyncio.Barrier(2).wait)
    await at("gather", nested)
    await at("wait", lambda: asyncio.wait([asyncio.ensure_future(event.wait())]))
    await at("wait_for", lambda: asyncio.wait_for(event.wait(), 100))
    await at("shield", lambda: asyncio.shield(asyncio.sleep(0.05)))
    await at("task", lambda: asyncio.create_task(asyncio.sleep(100)))
    await at("thread", lambda: asyncio.to_thread(lambda: None))
    print(queue.qsize(), lock.locked(), condition.locked(), semaphore.locked())
    print(len(lock._waiters or ()), len(semaphore._waiters or ()))
    lock.release()
    await asyncio.wait_for(lock.acquire(), 1)
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()


asyncio.run(main())
