# Queue.shutdown, with readers and writers waiting, at once or when it is empty.
import asyncio


async def outcome(awaitable):
    try:
        return await awaitable
    except asyncio.QueueShutDown as error:
        return type(error).__name__


async def main():
    q = asyncio.Queue(2)
    for i in range(2):
        q.put_nowait(i)
    writer = asyncio.create_task(outcome(q.put(2)))
    await asyncio.sleep(0)
    q.shutdown()
    print(await writer)
    print(await outcome(q.get()), q.get_nowait(), await outcome(q.get()))
    for call in (q.get_nowait, lambda: q.put_nowait(1)):
        try:
            call()
        except asyncio.QueueShutDown:
            print("shut down")
    print(repr(q).split(" at ")[0], "shutdown" in repr(q))
    q.task_done()
    q.task_done()
    await q.join()
    try:
        q.task_done()
    except ValueError as error:
        print(error)
    q = asyncio.Queue()
    readers = [asyncio.create_task(outcome(q.get())) for _ in range(3)]
    await asyncio.sleep(0)
    q.put_nowait("only one")
    q.shutdown()
    print(await asyncio.gather(*readers))
    q = asyncio.Queue()
    for i in range(3):
        q.put_nowait(i)
    joiner = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    await joiner
    print(q.qsize(), q.empty(), await outcome(q.get()))

    async def worker(q, out):
        while True:
            try:
                item = await q.get()
            except asyncio.QueueShutDown:
                out.append("stop")
                return
            out.append(item)
            q.task_done()

    q, out = asyncio.PriorityQueue(), []
    async with asyncio.TaskGroup() as tg:
        for item in (3, 1, 2):
            q.put_nowait(item)
        tg.create_task(worker(q, out))
        await q.join()
        q.shutdown()
    print(out)


asyncio.run(main())
