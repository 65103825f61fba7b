# A loop by hand: running, stopping, closing, and what it says when it is used wrongly.
import asyncio
import warnings


async def one():
    return 1


loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed(), repr(loop))
print(loop.run_until_complete(one()))
log = []
loop.call_soon(log.append, "a")
loop.call_soon(loop.stop)
loop.call_soon(log.append, "b")
loop.run_forever()
print(log)
loop.stop()
loop.call_soon(log.append, "c")
loop.run_forever()
print(log)


async def nested():
    coro = one()
    try:
        asyncio.new_event_loop().run_until_complete(coro)
    except RuntimeError as error:
        print(error)
    finally:
        coro.close()
    try:
        loop.close()
    except RuntimeError as error:
        print(error)


with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    loop.run_until_complete(nested())


async def stopper():
    loop.stop()
    await asyncio.sleep(10)


task = loop.create_task(stopper())
try:
    loop.run_until_complete(task)
except RuntimeError as error:
    print(error)
task.cancel()
loop.run_until_complete(asyncio.gather(task, return_exceptions=True))


def exits():
    raise SystemExit(3)


loop.call_soon(exits)
try:
    loop.run_forever()
except SystemExit as error:
    print("SystemExit", error.code, loop.is_running())
loop.run_until_complete(loop.shutdown_asyncgens())
loop.run_until_complete(loop.shutdown_default_executor())
loop.close()
loop.close()
print(loop.is_closed(), repr(loop))
for call in (loop.run_forever, lambda: loop.call_later(1, print), lambda: loop.create_future()):
    try:
        print(type(call()).__name__)
    except RuntimeError as error:
        print(error)
for wrong in (None, 5):
    try:
        asyncio.new_event_loop().run_until_complete(wrong)
    except TypeError as error:
        print(error)
