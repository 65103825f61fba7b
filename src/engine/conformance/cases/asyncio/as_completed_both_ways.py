# as_completed as an iterator of coroutines, and as an asynchronous iterator of the tasks themselves.
import asyncio


async def job(n, delay):
    await asyncio.sleep(delay)
    if n == 3:
        raise ValueError(n)
    return n


async def main():
    delays = {1: 0.3, 2: 0.1, 3: 0.2, 4: 0.0}
    results = []
    for next_one in asyncio.as_completed([job(n, d) for n, d in delays.items()]):
        try:
            results.append(await next_one)
        except ValueError as error:
            results.append(repr(error))
    print(results)
    tasks = {asyncio.create_task(job(n, d), name=f"job {n}"): n for n, d in delays.items()}
    order = []
    async for task in asyncio.as_completed(tasks):
        order.append((task.get_name(), tasks[task], type(task.exception()).__name__))
    print(order)
    try:
        async for task in asyncio.as_completed([job(1, 0), job(2, 100)], timeout=0.1):
            print(task.result())
    except TimeoutError as error:
        print("timeout", repr(error))
    try:
        for coro in asyncio.as_completed([job(5, 100)], timeout=0.01):
            await coro
    except TimeoutError as error:
        print("timeout", repr(error))
    print([await c for c in asyncio.as_completed([])], [t async for t in asyncio.as_completed([])])
    task = asyncio.create_task(job(7, 0))
    print([await c for c in asyncio.as_completed([task, task])])
    for wrong in (job(1, 0), asyncio.get_running_loop().create_future()):
        try:
            asyncio.as_completed(wrong)
        except TypeError as error:
            print(error)
        if asyncio.iscoroutine(wrong):
            wrong.close()
    iterator = asyncio.as_completed([job(1, 0)])
    print(type(iterator).__name__, iter(iterator) is iterator)
    for coro in iterator:
        print(await coro)
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()


asyncio.run(main())
