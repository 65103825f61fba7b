import asyncio

class Noisy(asyncio.Task):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        print('task made', self.get_name())

def factory(loop, coro, **kwargs):
    return Noisy(coro, loop=loop, **kwargs)

async def job(n):
    await asyncio.sleep(0)
    return n

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    t = asyncio.create_task(job(1), name='first')
    print(type(t).__name__, await t)
    print(await asyncio.gather(asyncio.create_task(job(2), name='second'), asyncio.create_task(job(3), name='third')))
    try:
        loop.set_task_factory(42)
    except TypeError as error:
        print(error)

asyncio.run(main())
