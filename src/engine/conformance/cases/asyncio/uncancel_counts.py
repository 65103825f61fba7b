import asyncio

async def tolerant():
    for _ in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            print('cancelled', task.cancelling(), task.uncancel(), task.cancelling())
    return 'finished'

async def main():
    t = asyncio.create_task(tolerant())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelling(), t.uncancel())
    t = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    t.cancel()
    t.cancel()
    print(t.cancelling())
    print(type((await asyncio.gather(t, return_exceptions=True))[0]).__name__, t.cancelling())

asyncio.run(main())
