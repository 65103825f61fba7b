# Cancelled before it ran at all; cancelled twice; cancelled when done; cancel messages.
import asyncio


async def never():
    print("never printed")


async def swallow():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError as error:
        return f"swallowed {error.args}"


async def twice(log):
    for _ in range(2):
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError as error:
            log.append(error.args)
    return "survived"


async def main():
    task = asyncio.create_task(never())
    print(task.cancel(), task.cancelled(), task.done())
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    print(task.cancelled(), task.cancel())
    task = asyncio.create_task(swallow())
    await asyncio.sleep(0)
    task.cancel("message")
    print(await task, task.cancelled(), task.cancelling())
    log = []
    task = asyncio.create_task(twice(log))
    await asyncio.sleep(0)
    task.cancel("first")
    task.cancel("second")
    await asyncio.sleep(0)
    task.cancel("third")
    print(await task, log, task.cancelling())
    task = asyncio.create_task(asyncio.sleep(0, "value"))
    await task
    print(task.cancel(), task.result(), task.cancelling())
    for error_type in (task.exception, task.result):
        print(error_type())
    fut = asyncio.get_running_loop().create_future()
    print(fut.cancel("fut"), fut.cancel(), fut.cancelled())
    for call in (fut.result, fut.exception):
        try:
            call()
        except asyncio.CancelledError as error:
            print(error.args)
    try:
        fut.set_result(1)
    except asyncio.InvalidStateError as error:
        print(type(error).__name__, error)

    async def cancel_self():
        asyncio.current_task().cancel("self")
        print("goes on until it waits")
        await asyncio.sleep(0)
        print("not reached")

    try:
        await asyncio.create_task(cancel_self())
    except asyncio.CancelledError as error:
        print(error.args)


asyncio.run(main())
