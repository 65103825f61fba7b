# run_in_executor: results, exceptions, a full pool, cancelled waits, a default that is changed.
import asyncio
import concurrent.futures
import contextvars
import functools
import threading

var = contextvars.ContextVar("var", default="default")


def fail(text):
    raise ValueError(text)


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, sum, [1, 2, 3]))
    try:
        await loop.run_in_executor(None, fail, "no")
    except ValueError as error:
        print(error, error.__traceback__ is not None)
    with concurrent.futures.ThreadPoolExecutor(1, thread_name_prefix="mine") as pool:
        print(await loop.run_in_executor(pool, lambda: threading.current_thread().name))
        gate = threading.Event()
        blocked = loop.run_in_executor(pool, gate.wait)
        waiting = loop.run_in_executor(pool, print, "never printed")
        await asyncio.sleep(0.01)
        print(waiting.cancel(), blocked.done())
        await asyncio.sleep(0)
        print(waiting.cancelled())
        gate.set()
        print(await blocked)
        fs = [loop.run_in_executor(pool, functools.partial(pow, 2, n)) for n in range(5)]
        print(await asyncio.gather(*fs))
    try:
        loop.run_in_executor(pool, print)
    except RuntimeError as error:
        print(error)
    var.set("task")
    print(await loop.run_in_executor(None, var.get), await asyncio.to_thread(var.get))
    try:
        await asyncio.to_thread(fail, "thread")
    except ValueError as error:
        print(error)
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(1, "other"))
    print((await asyncio.to_thread(threading.current_thread)).name)
    try:
        loop.set_default_executor("pool")
    except TypeError as error:
        print(error)
    await loop.shutdown_default_executor()
    try:
        await asyncio.to_thread(print)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
