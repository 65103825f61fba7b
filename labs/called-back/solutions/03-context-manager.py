# A context manager takes the truck and brings it back, however its block is left. deliver says only what is to be done with it.
# The right form if more than one function takes trucks.
# The price: one more definition.
import asyncio
import contextlib


class Depot:
    def __init__(self):
        self.trucks = ['red']
        self.book = []

    async def write(self, text):
        await asyncio.sleep(0.1)  # stands for the network
        self.book.append(text)


async def drive():
    await asyncio.sleep(0.1)


@contextlib.contextmanager
def truck_of(depot):
    truck = depot.trucks.pop()
    try:
        yield truck
    finally:
        depot.trucks.append(truck)


async def deliver(depot):
    with truck_of(depot):
        try:
            await drive()
            await depot.write('delivered')
        except asyncio.CancelledError:
            await depot.write('called back')
            raise


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
