# Exceptions that nobody retrieved: told by the loop's handler when the future dies.
import asyncio
import gc


async def fail(text):
    raise ValueError(text)


def handler(loop, context):
    print(context["message"], repr(context["exception"]), sorted(context))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    task = asyncio.create_task(fail("task"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()
    fut = loop.create_future()
    fut.set_exception(KeyError("future"))
    del fut
    gc.collect()
    task = asyncio.create_task(fail("retrieved"))
    await asyncio.wait([task])
    print(repr(task.exception()))
    del task
    gc.collect()
    task = asyncio.create_task(fail("looked at by result"))
    await asyncio.wait([task])
    try:
        task.result()
    except ValueError:
        pass
    del task
    gc.collect()
    results = await asyncio.gather(fail("gathered"), fail("too"), return_exceptions=True)
    print([str(r) for r in results])
    del results
    try:
        await asyncio.gather(fail("first"), fail("second"))
    except ValueError as error:
        print("raised", error)
    gc.collect()
    fut = loop.create_future()
    fut.set_exception(OSError("silenced"))
    fut._log_traceback = False
    del fut
    gc.collect()
    task = asyncio.create_task(fail("kept in a cycle"))
    await asyncio.wait([task])
    box = [task]
    box.append(box)
    del box, task
    print("collect")
    gc.collect()
    print("end")


asyncio.run(main())
