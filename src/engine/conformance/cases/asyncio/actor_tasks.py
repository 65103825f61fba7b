# Actors: tasks with mail boxes, replies through futures, errors that come back to who asked.
import asyncio


class Actor:
    def __init__(self):
        self.box = asyncio.Queue()
        self.state = 0

    async def run(self):
        while True:
            method, args, reply = await self.box.get()
            try:
                result = getattr(self, method)(*args)
                if asyncio.iscoroutine(result):
                    result = await result
            except Exception as error:
                reply.set_exception(error)
            else:
                if not reply.cancelled():
                    reply.set_result(result)

    def ask(self, method, *args):
        reply = asyncio.get_running_loop().create_future()
        self.box.put_nowait((method, args, reply))
        return reply

    def add(self, n):
        self.state += n
        return self.state

    async def slow(self, n):
        await asyncio.sleep(0.01)
        return n


async def main():
    actor = Actor()
    task = asyncio.create_task(actor.run(), name="actor")
    print(await asyncio.gather(*(actor.ask("add", n) for n in range(5))))
    print(await actor.ask("slow", "later"))
    for method, args in (("missing", ()), ("add", ("text",)), ("add", ())):
        try:
            await actor.ask(method, *args)
        except Exception as error:
            print(type(error).__name__, error)
    forgotten = actor.ask("slow", 1)
    forgotten.cancel()
    print(await actor.ask("add", 0), forgotten.cancelled())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("stopped", actor.box.qsize())


asyncio.run(main())
