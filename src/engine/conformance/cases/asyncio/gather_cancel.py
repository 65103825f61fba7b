import asyncio

async def child(n):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('child', n, 'cancelled')
        raise
    return n

async def main():
    g = asyncio.gather(child(1), child(2))
    await asyncio.sleep(0)
    print(g.cancel(), g.cancelled())
    try:
        await g
    except asyncio.CancelledError:
        print('gather cancelled', g.cancelled())
    tasks = [asyncio.create_task(child(n)) for n in (3, 4)]
    g = asyncio.gather(*tasks)
    await asyncio.sleep(0)
    tasks[0].cancel()
    try:
        await g
    except asyncio.CancelledError:
        print('one child was cancelled', tasks[1].done())
    tasks[1].cancel()
    r = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(x).__name__ for x in r])
    t = asyncio.create_task(asyncio.wait_for(asyncio.gather(child(5), child(6)), 0.05))
    try:
        await t
    except TimeoutError:
        print('timeout')

asyncio.run(main())
