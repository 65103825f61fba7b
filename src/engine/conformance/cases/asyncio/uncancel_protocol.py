# cancelling() and uncancel(): how structured code tells its own cancellations from others'.
import asyncio


async def main():
    task = asyncio.current_task()
    print(task.cancelling(), task.uncancel())
    task.cancel()
    print(task.cancelling())
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("cancelled", task.cancelling())
    print(task.uncancel(), task.cancelling())
    task.cancel()
    task.cancel()
    print(task.cancelling(), task.uncancel())
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("still cancelled", task.uncancel())
    # Taken back before it was delivered.
    task.cancel()
    print(task.uncancel())
    try:
        await asyncio.sleep(0)
        print("not cancelled")
    except asyncio.CancelledError:
        print("delivered all the same")
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(100)
    except TimeoutError:
        print("timeout", task.cancelling())

    async def outer_cancelled():
        try:
            async with asyncio.timeout(100):
                await asyncio.sleep(100)
        except TimeoutError:
            return "timeout"
        except asyncio.CancelledError:
            return "cancelled", asyncio.current_task().cancelling()

    t = asyncio.create_task(outer_cancelled())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelling())

    async def both():
        try:
            async with asyncio.timeout(0):
                asyncio.current_task().cancel()
                await asyncio.sleep(100)
        except BaseException as error:
            return type(error).__name__

    print(await asyncio.create_task(both()))


asyncio.run(main())
