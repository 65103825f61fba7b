import asyncio

async def main():
    lifo = asyncio.LifoQueue()
    for word in 'abc':
        lifo.put_nowait(word)
    print([lifo.get_nowait() for _ in range(3)])
    prio = asyncio.PriorityQueue()
    for n in (5, 1, 4, 2, 3):
        await prio.put((n, f'job{n}'))
    while not prio.empty():
        print(await prio.get(), end=' ')
    print()
    try:
        prio.put_nowait(1)
        prio.put_nowait('a')
    except TypeError as error:
        print(error)
    print(isinstance(prio, asyncio.Queue), issubclass(asyncio.LifoQueue, asyncio.Queue))

asyncio.run(main())
