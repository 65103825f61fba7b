# Publish and subscribe with asynchronous generators over queues.
import asyncio
from contextlib import asynccontextmanager


class Topic:
    def __init__(self):
        self.queues = []

    @asynccontextmanager
    async def subscribe(self):
        queue = asyncio.Queue()
        self.queues.append(queue)
        try:
            yield self.read(queue)
        finally:
            self.queues.remove(queue)

    async def read(self, queue):
        while True:
            try:
                yield await queue.get()
            except asyncio.QueueShutDown:
                return

    def publish(self, item):
        for queue in self.queues:
            queue.put_nowait(item)

    def close(self):
        for queue in self.queues:
            queue.shutdown()


async def reader(topic, limit, ready):
    got = []
    async with topic.subscribe() as items:
        ready.set()
        async for item in items:
            got.append(item)
            if len(got) == limit:
                break
    return got


async def main():
    topic, ready = Topic(), [asyncio.Event() for _ in range(3)]
    readers = [asyncio.create_task(reader(topic, n, r)) for n, r in zip((2, 4, 100), ready)]
    for r in ready:
        await r.wait()
    for i in range(5):
        topic.publish(i)
        await asyncio.sleep(0)
    await asyncio.wait(readers[:2])
    print(len(topic.queues))
    topic.close()
    print(await asyncio.gather(*readers), topic.queues)


asyncio.run(main())
