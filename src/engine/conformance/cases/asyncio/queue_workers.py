import asyncio

async def worker(name, queue, results):
    while True:
        n = await queue.get()
        await asyncio.sleep(0)
        results.append((name, n * n))
        queue.task_done()

async def main():
    queue = asyncio.Queue()
    results = []
    for n in range(10):
        queue.put_nowait(n)
    tasks = [asyncio.create_task(worker(f'w{i}', queue, results)) for i in range(3)]
    await queue.join()
    for task in tasks:
        task.cancel()
    ended = await asyncio.gather(*tasks, return_exceptions=True)
    print(results)
    print([type(e).__name__ for e in ended])

asyncio.run(main())
