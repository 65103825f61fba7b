# Producers and consumers with queues, in four styles.
import asyncio


async def sentinel_style():
    q, out = asyncio.Queue(), []

    async def consume():
        while (item := await q.get()) is not None:
            out.append(item)

    task = asyncio.create_task(consume())
    for i in range(3):
        await q.put(i)
    await q.put(None)
    await task
    return out


async def join_style():
    q, out = asyncio.Queue(maxsize=1), []

    async def consume(name):
        while True:
            item = await q.get()
            out.append(item * 10)
            await asyncio.sleep(0)
            q.task_done()

    workers = [asyncio.create_task(consume(n)) for n in range(2)]
    for i in range(5):
        await q.put(i)
    await q.join()
    for w in workers:
        w.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    return sorted(out), q.qsize()


async def priority_style():
    q = asyncio.PriorityQueue()
    for item in ((3, "c"), (1, "a"), (2, "b")):
        await q.put(item)
    return [q.get_nowait()[1] for _ in range(3)], q.empty()


async def lifo_style():
    q = asyncio.LifoQueue(2)
    q.put_nowait(1)
    q.put_nowait(2)
    try:
        q.put_nowait(3)
    except asyncio.QueueFull as error:
        full = type(error).__name__
    got = [q.get_nowait(), q.get_nowait()]
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as error:
        return got, full, type(error).__name__, q.maxsize, q.full()


async def blocked_putters():
    q, log = asyncio.Queue(1), []

    async def put(i):
        await q.put(i)
        log.append(i)

    tasks = [asyncio.create_task(put(i)) for i in range(4)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    before = list(log)
    tasks[1].cancel()
    got = [await q.get() for _ in range(3)]
    await asyncio.gather(*tasks, return_exceptions=True)
    return before, got, log


async def main():
    for style in (sentinel_style, join_style, priority_style, lifo_style, blocked_putters):
        print(style.__name__, await style())
    try:
        asyncio.Queue().task_done()
    except ValueError as error:
        print(error)


asyncio.run(main())
