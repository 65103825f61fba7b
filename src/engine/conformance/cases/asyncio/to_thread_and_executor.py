import asyncio
import contextvars
import threading
from concurrent.futures import ThreadPoolExecutor

var = contextvars.ContextVar('var', default=0)

def work(a, b=1):
    return a * b, var.get(), threading.current_thread() is threading.main_thread()

def fails():
    raise OSError('in the thread')

async def main():
    var.set(7)
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(work, 3, b=4))
    print(await loop.run_in_executor(None, work, 5))
    with ThreadPoolExecutor(2) as pool:
        print(sorted(await asyncio.gather(*(loop.run_in_executor(pool, pow, 2, n) for n in range(5)))))
    try:
        await asyncio.to_thread(fails)
    except OSError as error:
        print(repr(error))
    loop.set_default_executor(ThreadPoolExecutor(1, thread_name_prefix='mine'))
    print((await loop.run_in_executor(None, threading.current_thread)).name)
    try:
        loop.set_default_executor('pool')
    except TypeError as error:
        print(error)

asyncio.run(main())
