import asyncio

async def work(n):
    await asyncio.sleep(n / 20)
    print('work', n)
    return n

async def fail(n):
    await asyncio.sleep(n / 20)
    raise ValueError(n)

async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(work(2))
        b = tg.create_task(work(1), name='bee')
        print('created', b.get_name())
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(work(9))
            tg.create_task(fail(1))
            tg.create_task(fail(1))
    except* ValueError as group:
        print(repr(group), len(group.exceptions), t.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work(1))
            raise KeyError('body')
    except* KeyError as group:
        print(repr(group.exceptions))
    try:
        tg.create_task(work(1))
    except RuntimeError as error:
        print(str(error)[:11], 'finished' in str(error))
    tg = asyncio.TaskGroup()
    try:
        tg.create_task(work(1))
    except RuntimeError as error:
        print('not been entered' in str(error))
    async with asyncio.TaskGroup() as tg:
        async def spawn():
            tg.create_task(work(3))
        tg.create_task(spawn())

import warnings
warnings.simplefilter('ignore')
asyncio.run(main())
