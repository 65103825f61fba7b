import asyncio

free = 3


async def pay(name):
    await asyncio.sleep(0.1)


async def book(name, seats):
    global free
    if seats > free:
        print('nothing for', name)
        return
    free -= seats
    try:
        await pay(name)
    except BaseException:
        free += seats
        raise
    print(name, 'has', seats, 'seats')


async def main():
    await asyncio.gather(book('Ada', 2), book('Bo', 2))
    print('free', free)


asyncio.run(main())
