# Brings the truck back in a finally, and writes no note when it is called back.
import asyncio


class Depot:
    def __init__(self):
        self.trucks = ['red']
        self.book = []

    async def write(self, text):
        await asyncio.sleep(0.1)  # stands for the network
        self.book.append(text)


async def drive():
    await asyncio.sleep(0.1)


async def deliver(depot):
    truck = depot.trucks.pop()
    try:
        await drive()
        await depot.write('delivered')
    finally:
        depot.trucks.append(truck)


async def day(name, *moments):
    depot = Depot()
    task = asyncio.create_task(deliver(depot))
    begin = asyncio.get_running_loop().time()
    for moment in moments:
        await asyncio.sleep(max(0, begin + moment - asyncio.get_running_loop().time()))
        task.cancel()
    await asyncio.wait([task])
    print(f'{name}: trucks', *depot.trucks)
    if len(moments) == 1:
        print(f'{name}: book', *depot.book)
        print(f'{name}: task', 'cancelled' if task.cancelled() else 'ended')


# The call to come back can arrive at every await, and twice.
asyncio.run(day('at once', 0))
asyncio.run(day('on the road', 0.05))
asyncio.run(day('while writing', 0.15))
asyncio.run(day('too late', 0.25))
asyncio.run(day('twice', 0.05, 0.1))
