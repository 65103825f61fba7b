import asyncio, re

async def waiter(event, n):
    print(n, 'waits')
    print(n, await event.wait())

async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, n)) for n in range(3)]
    await asyncio.sleep(0)
    print(event.is_set(), re.sub('0x[0-9a-f]+', '0x', repr(event)))
    event.set()
    await asyncio.gather(*tasks)
    print(await event.wait(), re.sub('0x[0-9a-f]+', '0x', repr(event)))
    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 0.05)
    except TimeoutError:
        print('timed out')
    t = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    event.set()
    event.clear()
    print(await t)

asyncio.run(main())
