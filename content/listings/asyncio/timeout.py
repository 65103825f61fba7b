import asyncio


async def brew(drink, seconds):
    try:
        await asyncio.sleep(seconds)
        return drink
    except asyncio.CancelledError:
        print('cancelled', drink)
        raise


async def main():
    print(await asyncio.wait_for(brew('tea', 0.1), timeout=0.2))
    try:
        print(await asyncio.wait_for(brew('coffee', 0.3), timeout=0.2))
    except asyncio.TimeoutError:
        print('no coffee today')


asyncio.run(main())
