import asyncio


async def brew(drink, seconds):
    try:
        await asyncio.sleep(seconds)
        if drink == 'tea':
            raise ValueError('no water')
        print('end', drink)
    except asyncio.CancelledError:
        print('cancelled', drink)
        raise


async def main():
    try:
        await asyncio.gather(brew('tea', 0.1), brew('milk', 0.2))
    except ValueError as error:
        print('gather:', error)
    await asyncio.sleep(0.2)

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(brew('tea', 0.1))
            group.create_task(brew('milk', 0.2))
    except* ValueError as errors:
        print('TaskGroup:', errors.exceptions)


asyncio.run(main())
