import asyncio


async def guard():
    try:
        await asyncio.sleep(10)
    finally:
        print('tells the office')
        await asyncio.sleep(0.1)
        print('the office knows')


async def main():
    task = asyncio.create_task(guard())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled twice')


asyncio.run(main())
