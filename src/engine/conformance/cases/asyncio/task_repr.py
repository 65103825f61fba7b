import asyncio, re

def clean(o):
    text = re.sub(r'0x[0-9a-f]+', '0x..', repr(o))
    return re.sub(r' at \S*\.py:', ' at FILE:', text)

async def sleeper():
    await asyncio.sleep(1)

async def fails():
    raise ValueError('no')

async def gives():
    return [1, 2]

async def main():
    t = asyncio.create_task(sleeper(), name='T1')
    print(clean(t))
    await asyncio.sleep(0)
    print(clean(t))
    t.cancel()
    print(clean(t))
    try:
        await t
    except asyncio.CancelledError:
        pass
    print(clean(t))
    t = asyncio.create_task(fails(), name='T2')
    await asyncio.wait([t])
    print(clean(t))
    t = asyncio.create_task(gives(), name='T3')
    await t
    print(clean(t))
    f = asyncio.get_running_loop().create_future()
    print(clean(f))
    f.set_result('x' * 3)
    print(clean(f))
    print(clean(asyncio.get_running_loop()))

asyncio.run(main())
