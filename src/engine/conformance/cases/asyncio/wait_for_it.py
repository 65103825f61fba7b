import asyncio

async def long():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print('long cancelled')
        raise

async def short():
    await asyncio.sleep(0.002)
    return 'short'

async def main():
    print(await asyncio.wait_for(short(), 1))
    try:
        await asyncio.wait_for(long(), 0.05)
    except asyncio.TimeoutError as error:
        print('timeout', repr(error), asyncio.TimeoutError is TimeoutError)
        print(repr(error.__cause__))
    print(await asyncio.wait_for(short(), None))
    try:
        await asyncio.wait_for(long(), 0)
    except TimeoutError:
        print('zero timeout')
    f = asyncio.get_running_loop().create_future()
    f.set_result('ready')
    print(await asyncio.wait_for(f, 0))
    t = asyncio.create_task(long())
    try:
        await asyncio.wait_for(t, timeout=0.05)
    except TimeoutError:
        print(t.cancelled())
    outer = asyncio.create_task(asyncio.wait_for(long(), 10))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print('outer cancelled')

asyncio.run(main())
