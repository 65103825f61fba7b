# TaskGroup: which errors come out, and in what groups.
import asyncio


async def fail(error, delay=0):
    for _ in range(delay):
        await asyncio.sleep(0)
    raise error


async def wait(log, name):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        log.append(name)
        raise


async def attempt(name, body):
    log = []
    try:
        async with asyncio.TaskGroup() as tg:
            await body(tg, log)
        print(name, "no error", log)
    except BaseException as error:
        subs = [repr(e) for e in getattr(error, "exceptions", ())]
        print(name, type(error).__name__, error, subs, log)


async def one(tg, log):
    tg.create_task(fail(ValueError("v")))
    tg.create_task(wait(log, "w"))


async def two(tg, log):
    tg.create_task(fail(ValueError(1)))
    tg.create_task(fail(KeyError(2)))


async def body_fails(tg, log):
    tg.create_task(wait(log, "w1"))
    await asyncio.sleep(0)
    raise TypeError("body")


async def both(tg, log):
    tg.create_task(fail(ValueError("task")))
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        raise TypeError("in clean-up")


async def exits(tg, log):
    tg.create_task(fail(SystemExit(3)))
    tg.create_task(wait(log, "w"))
    await asyncio.sleep(100)


async def self_cancelled(tg, log):
    task = tg.create_task(wait(log, "c"))
    await asyncio.sleep(0)
    task.cancel()


async def late(tg, log):
    tg.create_task(fail(ValueError("late"), 3))
    await asyncio.sleep(0)
    log.append("body done")


async def nested(tg, log):
    async with asyncio.TaskGroup() as inner:
        inner.create_task(fail(ValueError("inner")))
        tg.create_task(wait(log, "outer"))


async def main():
    for body in (one, two, body_fails, both, self_cancelled, late, nested):
        await attempt(body.__name__, body)
    tg = asyncio.TaskGroup()
    coro = fail(ValueError())
    try:
        tg.create_task(coro)
    except RuntimeError as error:
        print(str(error).split(" has")[1])
    async with tg:
        print(repr(tg))
    try:
        tg.create_task(coro)
    except RuntimeError as error:
        print(str(error).split("> ")[1])
    try:
        async with tg:
            pass
    except RuntimeError as error:
        print(str(error).split("> ")[1])


asyncio.run(main())
try:
    asyncio.run(attempt("exits", exits))
except SystemExit as error:
    print("exit", error.code)
