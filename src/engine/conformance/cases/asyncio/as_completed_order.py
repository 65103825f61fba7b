import asyncio

async def job(n):
    await asyncio.sleep(n / 20)
    return n

async def main():
    for f in asyncio.as_completed([job(3), job(1), job(2)]):
        print(await f)
    async for t in asyncio.as_completed([job(2), job(1)]):
        print(t.done(), await t)
    tasks = [asyncio.create_task(job(n), name=f'n{n}') for n in (2, 1)]
    async for t in asyncio.as_completed(tasks):
        print(t in tasks, t.get_name())
    try:
        for f in asyncio.as_completed([job(1), job(50)], timeout=0.1):
            print(await f)
    except TimeoutError as error:
        print('timeout', repr(error))
    try:
        asyncio.as_completed(job(1))
    except TypeError as error:
        print(error)
    it = asyncio.as_completed([])
    print(list(it))

import warnings
warnings.simplefilter('ignore')
asyncio.run(main())
