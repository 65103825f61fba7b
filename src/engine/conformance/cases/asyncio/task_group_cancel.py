import asyncio

async def child(name, log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append(name)
        raise

async def grouped(log):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child('a', log))
        tg.create_task(child('b', log))

async def main():
    log = []
    t = asyncio.create_task(grouped(log))
    await asyncio.sleep(0.05)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled', sorted(log))
    log.clear()
    try:
        async with asyncio.timeout(0.05):
            await grouped(log)
    except TimeoutError:
        print('timeout', sorted(log))
    log.clear()
    async def inner():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child('deep', log))
            raise OSError('disk')
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(inner())
            tg.create_task(child('side', log))
    except BaseExceptionGroup as group:
        print(repr(group), sorted(log))
        print(repr(group.exceptions[0].exceptions[0]))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child('x', log)).cancel()
    except BaseException as e:
        print(type(e))
    else:
        print('a cancelled child is no failure')

asyncio.run(main())
