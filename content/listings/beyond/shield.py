import asyncio


async def write_order():
    await asyncio.sleep(0.2)
    print('the order is written')


async def customer():
    writing = asyncio.create_task(write_order())
    try:
        await asyncio.shield(writing)
    except asyncio.CancelledError:
        print('the customer has left')
        await writing
        raise


async def main():
    task = asyncio.create_task(customer())
    await asyncio.sleep(0.1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('and is gone')


asyncio.run(main())
