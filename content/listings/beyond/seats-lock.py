import asyncio

free = 3
lock = asyncio.Lock()


async def pay(name):
    await asyncio.sleep(0.1)


async def book(name, seats):
    global free
    async with lock:
        if seats <= free:
            await pay(name)
            free -= seats
            print(name, 'has', seats, 'seats')
        else:
            print('nothing for', name)


async def main():
    await asyncio.gather(book('Ada', 2), book('Bo', 2))
    print('free', free)


asyncio.run(main())
