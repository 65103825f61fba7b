import asyncio
import threading

async def double(n):
    await asyncio.sleep(0)
    return 2 * n

async def fails():
    raise KeyError('inside')

loop = asyncio.new_event_loop()
t = threading.Thread(target=loop.run_forever)
t.start()
future = asyncio.run_coroutine_threadsafe(double(21), loop)
print(type(future).__module__, future.result(5))
try:
    asyncio.run_coroutine_threadsafe(fails(), loop).result(5)
except KeyError as error:
    print(repr(error))
try:
    asyncio.run_coroutine_threadsafe(42, loop)
except TypeError as error:
    print(error)
done = threading.Event()
loop.call_soon_threadsafe(done.set)
print(done.wait(5))
loop.call_soon_threadsafe(loop.stop)
t.join()
loop.close()
print(loop.is_closed(), loop.is_running())
