# Eager tasks: they run at once, up to their first wait.
import asyncio


async def quick(log):
    log.append("quick")
    return 1


async def slow(log):
    log.append("before")
    await asyncio.sleep(0)
    log.append("after")
    return 2


async def failing(log):
    log.append("fail")
    raise ValueError("eager")


async def who():
    return asyncio.current_task().get_name()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    log = []
    task = asyncio.create_task(quick(log))
    print(task.done(), task.result(), log)
    log = []
    task = asyncio.create_task(slow(log))
    print(task.done(), log, await task, log)
    log = []
    task = asyncio.create_task(failing(log))
    print(task.done(), repr(task.exception()), log)
    print(await asyncio.create_task(who(), name="eager one"), asyncio.current_task().get_name())
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(quick([])) for _ in range(3)]
        print([t.done() for t in tasks])
    print(await asyncio.gather(quick([]), slow([]), quick([])))
    done = []
    task = asyncio.create_task(quick([]))
    task.add_done_callback(lambda t: done.append("called back"))
    print(done)
    await asyncio.sleep(0)
    print(done)
    print(len(asyncio.all_tasks()))
    task = asyncio.Task(slow(log := []), eager_start=True, loop=loop)
    print(log)
    await task
    lazy = asyncio.Task(quick(log := []), loop=loop)
    print(log, await lazy, log)
    loop.set_task_factory(None)
    task = asyncio.create_task(quick(log := []))
    print(log, await task)

    class MyTask(asyncio.Task):
        pass

    loop.set_task_factory(asyncio.create_eager_task_factory(MyTask))
    print(type(asyncio.create_task(quick([]))).__name__)

    async def cancel_first():
        asyncio.current_task().cancel()
        await asyncio.sleep(0)

    task = asyncio.create_task(cancel_first())
    print(task.done(), type((await asyncio.gather(task, return_exceptions=True))[0]).__name__)


asyncio.run(main())
