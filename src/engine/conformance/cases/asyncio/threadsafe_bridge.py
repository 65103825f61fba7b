# Threads and loops: run_coroutine_threadsafe, call_soon_threadsafe, futures that are wrapped.
import asyncio
import concurrent.futures
import threading


async def compute(n):
    await asyncio.sleep(0)
    if n < 0:
        raise ValueError(n)
    return n * 2


def start_loop():
    loop = asyncio.new_event_loop()
    ready = threading.Event()

    def run():
        asyncio.set_event_loop(loop)
        loop.call_soon(ready.set)
        loop.run_forever()
        loop.close()

    thread = threading.Thread(target=run)
    thread.start()
    ready.wait()
    return loop, thread


loop, thread = start_loop()
futures = [asyncio.run_coroutine_threadsafe(compute(n), loop) for n in (1, 2, -3)]
print([type(f).__module__ for f in futures][0])
print([f.result(10) for f in futures[:2]])
try:
    futures[2].result(10)
except ValueError as error:
    print("ValueError", error)
never = asyncio.run_coroutine_threadsafe(asyncio.sleep(1000), loop)
try:
    never.result(0.05)
except TimeoutError:
    print("timeout", never.cancel())
print(never.cancelled())
got = concurrent.futures.Future()
loop.call_soon_threadsafe(lambda: got.set_result(threading.current_thread() is thread))
print(got.result(10), loop.is_running())
try:
    asyncio.run_coroutine_threadsafe(5, loop)
except TypeError as error:
    print(error)
loop.call_soon_threadsafe(loop.stop)
thread.join()
print(loop.is_closed())
try:
    loop.call_soon_threadsafe(print)
except RuntimeError as error:
    print(error)


async def wrapped():
    outer = concurrent.futures.Future()
    waiting = asyncio.wrap_future(outer)
    threading.Timer(0.02, outer.set_result, ["from a timer"]).start()
    print(await waiting)
    outer = concurrent.futures.Future()
    waiting = asyncio.wrap_future(outer)
    waiting.cancel()
    await asyncio.sleep(0)
    print(outer.cancelled())
    outer = concurrent.futures.Future()
    outer.set_exception(KeyError("k"))
    try:
        await asyncio.wrap_future(outer)
    except KeyError as error:
        print(repr(error))
    print(asyncio.wrap_future(waiting) is waiting)


asyncio.run(wrapped())
