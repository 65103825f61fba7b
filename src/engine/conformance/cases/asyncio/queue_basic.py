import asyncio

async def producer(queue, n):
    for i in range(n):
        await queue.put(i)
        print('put', i, queue.qsize(), queue.full())
    await queue.put(None)

async def consumer(queue):
    while (item := await queue.get()) is not None:
        print('got', item, queue.empty())
        queue.task_done()
    queue.task_done()

async def main():
    queue = asyncio.Queue(maxsize=2)
    print(queue.maxsize, queue.empty(), queue.full())
    await asyncio.gather(producer(queue, 5), consumer(queue))
    await queue.join()
    print('joined', queue.qsize())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error))
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print(repr(error))
    queue.get_nowait(), queue.get_nowait()
    queue.task_done(), queue.task_done()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)

asyncio.run(main())
