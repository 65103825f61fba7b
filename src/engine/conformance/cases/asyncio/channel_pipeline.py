# Stages joined by channels that are made from conditions: bounded, closed by the writer, read with `async for`.
import asyncio
from collections import deque


class Channel:
    def __init__(self, size):
        self.items = deque()
        self.size = size
        self.changed = asyncio.Condition()
        self.closed = False

    async def put(self, item):
        async with self.changed:
            await self.changed.wait_for(lambda: len(self.items) < self.size or self.closed)
            if self.closed:
                raise RuntimeError('closed')
            self.items.append(item)
            self.changed.notify_all()

    async def close(self):
        async with self.changed:
            self.closed = True
            self.changed.notify_all()

    def __aiter__(self):
        return self

    async def __anext__(self):
        async with self.changed:
            await self.changed.wait_for(lambda: self.items or self.closed)
            if not self.items:
                raise StopAsyncIteration
            item = self.items.popleft()
            self.changed.notify_all()
            return item


async def produce(channel, name, count):
    for n in range(count):
        await asyncio.sleep(0.01 * (n + 1))
        await channel.put((name, n))


async def stage(source, target, change):
    async for item in source:
        await target.put(change(item))
    await target.close()


async def main():
    raw, ready = Channel(1), Channel(2)
    out = []

    async def consume():
        async for item in ready:
            out.append(item)

    async with asyncio.TaskGroup() as group:
        producers = [group.create_task(produce(raw, name, 3), name=f'produce-{name}') for name in 'xy']
        group.create_task(stage(raw, ready, lambda item: f'{item[0]}{item[1]}'))
        group.create_task(consume())
        done = await asyncio.gather(*producers)
        print(done, [task.get_name() for task in producers])
        await raw.close()
    print(sorted(out), [item for item in out if item[0] == 'x'])
    try:
        await raw.put('late')
    except RuntimeError as error:
        print(error)
    print(len(asyncio.all_tasks()), asyncio.current_task().get_name() != '')


asyncio.run(main())
