# A TaskGroup whose own task is cancelled, before, during and after its tasks.
import asyncio


async def child(log, name, rounds=50, stubborn=False):
    try:
        for _ in range(rounds):
            await asyncio.sleep(0)
        log.append(f"{name} done")
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        if stubborn:
            await asyncio.sleep(0)
            log.append(f"{name} cleaned")
        raise


async def parent(log, stubborn=False):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child(log, "a", stubborn=stubborn))
        tg.create_task(child(log, "b"))
        log.append("body over")
    log.append("not reached")


async def scenario(steps, **options):
    log = []
    task = asyncio.create_task(parent(log, **options))
    for _ in range(steps):
        await asyncio.sleep(0)
    print(task.cancel("why"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args, log)
    print(task.cancelled(), task.cancelling())


async def swallowed():
    log = []

    async def runner():
        try:
            await parent(log)
        except asyncio.CancelledError:
            log.append("swallowed")
        log.append(asyncio.current_task().uncancel())
        await asyncio.sleep(0)
        return "fine"

    task = asyncio.create_task(runner())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    print(await task, log, task.cancelling())


async def main():
    await scenario(0)
    await scenario(1)
    await scenario(5)
    await scenario(5, stubborn=True)
    await swallowed()


asyncio.run(main())
