# wait_for: done in time, too late, done in the same moment, cancelled from outside, errors of the awaited.
import asyncio


async def value(v, rounds=0):
    for _ in range(rounds):
        await asyncio.sleep(0)
    return v


async def stubborn():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        return "finished anyway"


async def failing_cleanup():
    try:
        await asyncio.sleep(100)
    finally:
        raise ValueError("in clean-up")


async def tried(awaitable, timeout):
    try:
        return await asyncio.wait_for(awaitable, timeout)
    except BaseException as error:
        return f"{type(error).__name__}({error}) from {type(error.__cause__).__name__}"


async def main():
    loop = asyncio.get_running_loop()
    print(await tried(value(1), None), await tried(value(2), 10), await tried(value(3, 3), 10))
    print(await tried(asyncio.sleep(100), 0.01))
    print(await tried(value(4), 0), await tried(value(5), -1))
    fut = loop.create_future()
    fut.set_result("ready")
    print(await tried(fut, 0))
    fut = loop.create_future()
    print(await tried(fut, 0), fut.cancelled())
    print(await tried(stubborn(), 0.01))
    print(await tried(failing_cleanup(), 0.01))
    task = asyncio.create_task(asyncio.sleep(100))
    print(await tried(task, 0.01), task.cancelled())
    waiting = asyncio.create_task(tried(asyncio.sleep(100), 100))
    await asyncio.sleep(0)
    waiting.cancel("outside")
    print(await waiting)
    fut = loop.create_future()
    waiting = asyncio.create_task(asyncio.wait_for(fut, 100))
    await asyncio.sleep(0)
    fut.set_result("just before")
    waiting.cancel()
    print((await asyncio.gather(waiting, return_exceptions=True)), fut.result())
    try:
        await asyncio.wait_for(5, 1)
    except TypeError as error:
        print(error)

    async def raiser():
        raise KeyError("k")

    print(await tried(raiser(), 1), await tried(raiser(), None))


asyncio.run(main())
