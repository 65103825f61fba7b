import asyncio

async def quick(n):
    print('quick', n)
    return n

async def slow(n):
    print('slow', n)
    await asyncio.sleep(0)
    print('slow done', n)
    return n

async def fails():
    raise ValueError('eager')

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(quick(1))
    print('created', t.done(), t.result())
    t = asyncio.create_task(slow(2))
    print('created', t.done())
    print(await t)
    print(await asyncio.gather(quick(3), slow(4)))
    t = asyncio.create_task(fails())
    print(t.done(), repr(t.exception()))
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(quick(5))
        b = tg.create_task(slow(6))
    print(a.result(), b.result())
    async def current():
        return asyncio.current_task().get_name()
    print(await asyncio.create_task(current(), name='inner'), asyncio.current_task() is not None)
    loop.set_task_factory(None)
    t = asyncio.create_task(quick(7))
    print('lazy', t.done())
    await t
    t = asyncio.Task(quick(8), loop=loop, eager_start=True)
    print(t.done(), t.get_coro())

asyncio.run(main())
