# The note is a task of its own, and shield keeps the second call away from it. So it gets written, whatever comes.
# Right if the note matters more than a quick end.
# The price: somebody has to wait for the shielded task, or it is cut off with the program.
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
    except asyncio.CancelledError:
        note = asyncio.create_task(depot.write('called back'))
        try:
            await asyncio.shield(note)
        except asyncio.CancelledError:
            await note
        raise
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
