import asyncio

async def worker(name, queue):
    try:
        while True:
            print(name, await queue.get())
            queue.task_done()
    except asyncio.QueueShutDown as error:
        print(name, 'shut down', repr(error))

async def main():
    queue = asyncio.Queue()
    for i in range(3):
        queue.put_nowait(i)
    w = asyncio.create_task(worker('w', queue))
    await asyncio.sleep(0)
    queue.shutdown()
    try:
        await queue.put(9)
    except asyncio.QueueShutDown as error:
        print('put', repr(error))
    await w
    queue = asyncio.Queue()
    queue.put_nowait('lost')
    queue.shutdown(immediate=True)
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print('nothing to get', queue.qsize())
    full = asyncio.Queue(1)
    full.put_nowait(0)
    p = asyncio.create_task(full.put(1))
    await asyncio.sleep(0)
    full.shutdown()
    print(repr((await asyncio.gather(p, return_exceptions=True))[0]))

asyncio.run(main())
