# A cancellation goes down the chain of awaits, and comes back up.
import asyncio


async def level(n, log):
    try:
        if n == 0:
            await asyncio.sleep(100)
        else:
            await level(n - 1, log)
    except asyncio.CancelledError:
        log.append(f"except {n}")
        raise
    finally:
        log.append(f"finally {n}")


async def converting():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError as error:
        raise ValueError("converted") from error


async def returning():
    try:
        await asyncio.sleep(100)
    finally:
        return "return in finally"


async def awaiting_in_finally(log):
    try:
        await asyncio.sleep(100)
    finally:
        await asyncio.sleep(0)
        log.append("cleaned up")


async def tasks_in_chain(log):
    inner = asyncio.create_task(level(1, log))
    try:
        await inner
    finally:
        log.append((inner.done(), inner.cancelled()))


async def cancelled(coro):
    task = asyncio.create_task(coro)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    (result,) = await asyncio.gather(task, return_exceptions=True)
    return result


async def main():
    log = []
    print(repr(await cancelled(level(3, log))), log)
    error = await cancelled(converting())
    print(repr(error), repr(error.__cause__))
    print(await cancelled(returning()))
    log = []
    print(repr(await cancelled(awaiting_in_finally(log))), log)
    log = []
    print(repr(await cancelled(tasks_in_chain(log))), log)


asyncio.run(main())
