# Tasks in the background: kept, lost, collected at the end of run.
import asyncio


async def background(name, log, rounds):
    try:
        for _ in range(rounds):
            await asyncio.sleep(0)
        log.append(f"{name} done")
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise


async def failing_at_the_end():
    try:
        await asyncio.sleep(100)
    finally:
        raise ValueError("while cancelled")


async def main(log):
    tasks = set()
    for name in "ab":
        task = asyncio.create_task(background(name, log, 2))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    await asyncio.sleep(0.01)
    print(log, len(tasks))
    global kept
    kept = [asyncio.create_task(background("late", log, 1000))]
    await asyncio.sleep(0)
    return len(asyncio.all_tasks())


log = []
print(asyncio.run(main(log)), log, kept[0].cancelled())


async def handler_told():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, c: print(c["message"], repr(c["exception"])))
    global kept
    kept = asyncio.create_task(failing_at_the_end())
    await asyncio.sleep(0)


asyncio.run(handler_told())


async def periodic(every, times, log):
    loop = asyncio.get_running_loop()
    start = loop.time()
    for i in range(times):
        await asyncio.sleep(start + (i + 1) * every - loop.time())
        log.append(i)


async def with_periodic():
    log = []
    task = asyncio.create_task(periodic(0.02, 100, log))
    await asyncio.sleep(0.3)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
    print(log[:3], 3 < len(log) < 100)


asyncio.run(with_periodic())
