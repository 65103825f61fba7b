import asyncio

async def worker(name, delay):
    print(name, 'starts')
    await asyncio.sleep(delay)
    print(name, 'ends')
    return name.upper()

async def main():
    slow = asyncio.create_task(worker('slow', 0.15), name='slow-task')
    quick = asyncio.create_task(worker('quick', 0.05))
    print(slow.get_name(), slow.done(), slow.cancelled())
    quick.set_name('renamed')
    print(quick.get_name())
    print(await quick)
    print(quick.done(), quick.result(), quick.exception())
    try:
        slow.result()
    except asyncio.InvalidStateError as error:
        print(type(error).__name__, error)
    try:
        slow.exception()
    except asyncio.InvalidStateError as error:
        print(error)
    print(await slow)
    print(asyncio.current_task().get_name())
    print(sorted(t.get_name() for t in asyncio.all_tasks()))

asyncio.run(main())
