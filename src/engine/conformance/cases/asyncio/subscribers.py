# Messages go to whoever listens: slow listeners lose old ones, listeners that are forgotten disappear, an error reaches one only.
import asyncio
import contextlib
import gc
import weakref


class Topic:
    def __init__(self):
        self.queues = weakref.WeakSet()

    @contextlib.asynccontextmanager
    async def subscribed(self, size=2):
        queue = asyncio.Queue(size)
        self.queues.add(queue)
        try:
            yield queue
        finally:
            self.queues.discard(queue)

    def publish(self, message):
        for queue in self.queues:
            if queue.full():
                queue.get_nowait()
            queue.put_nowait(message)
        return len(self.queues)


async def listen(topic, name, pause, got, end='end'):
    async with topic.subscribed() as queue:
        while (message := await queue.get()) != end:
            got.setdefault(name, []).append(message)
            if message == name:
                raise LookupError(name)
            await asyncio.sleep(pause)
    got[name].append('closed')


async def main():
    topic, got = Topic(), {}
    tasks = {
        name: asyncio.create_task(listen(topic, name, pause, got), name=name)
        for name, pause in (('quick', 0), ('slow', 0.24), ('fails', 0))
    }
    await asyncio.sleep(0)
    for message in ('m0', 'm1', 'fails', 'm3', 'm4'):
        print(message, topic.publish(message))
        await asyncio.sleep(0.1)
    print(topic.publish('end'))
    done, pending = await asyncio.wait(tasks.values(), timeout=0.1)
    print(sorted(task.get_name() for task in done), sorted(task.get_name() for task in pending))
    for task in done:
        print(task.get_name(), repr(task.exception())) if task.exception() else None
    await asyncio.gather(*pending)
    print(sorted(got.items()), len(topic.queues))
    lost = asyncio.Queue()
    topic.queues.add(lost)
    del lost
    gc.collect()
    print(topic.publish('nobody'))


asyncio.run(main())
