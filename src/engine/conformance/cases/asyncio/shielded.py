import asyncio

async def important():
    await asyncio.sleep(0.1)
    print('important done')
    return 'kept'

async def main():
    t = asyncio.create_task(important())
    outer = asyncio.create_task(asyncio.wait_for(asyncio.shield(t), 0.05))
    try:
        await outer
    except TimeoutError:
        print('outer timed out', t.cancelled(), t.done())
    print(await t)
    inner = asyncio.get_running_loop().create_future()
    s = asyncio.shield(inner)
    s.cancel()
    await asyncio.sleep(0)
    print(s.cancelled(), inner.cancelled())
    inner.set_result(1)
    done = asyncio.get_running_loop().create_future()
    done.set_result('r')
    print(asyncio.shield(done) is done)
    inner = asyncio.get_running_loop().create_future()
    s = asyncio.shield(inner)
    inner.cancel()
    try:
        await s
    except asyncio.CancelledError:
        print('inner cancels outer')
    inner = asyncio.get_running_loop().create_future()
    s = asyncio.shield(inner)
    inner.set_exception(ValueError('v'))
    try:
        await s
    except ValueError as e:
        print(repr(e))

asyncio.run(main())
