import asyncio


async def deliver(name, seconds):
    try:
        await asyncio.sleep(seconds)
        if name == 'fish':
            raise ValueError('the fish is off')
        print(name, 'delivered')
    except asyncio.CancelledError:
        print(name, 'called back')
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(deliver('bread', 0.1))
            group.create_task(deliver('fish', 0.2))
            group.create_task(deliver('ice', 0.3))
    except* ValueError as errors:
        print('problems:', *errors.exceptions)
    print('nobody is on the road any more')


asyncio.run(main())
