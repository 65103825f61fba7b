# A budget of time for several steps; what is left is handed on.
import asyncio


class Budget:
    def __init__(self, seconds):
        self.end = asyncio.get_running_loop().time() + seconds

    def left(self):
        return max(0, self.end - asyncio.get_running_loop().time())

    async def run(self, awaitable):
        return await asyncio.wait_for(awaitable, self.left())


async def step(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    budget = Budget(0.4)
    done = []
    try:
        for name, seconds in (("one", 0.05), ("two", 0.05), ("three", 5), ("four", 0)):
            done.append(await budget.run(step(name, seconds)))
    except TimeoutError:
        done.append("out of time")
    print(done, budget.left())
    try:
        await budget.run(step("nothing left", 0))
    except TimeoutError:
        print("at once")
    loop = asyncio.get_running_loop()
    async with asyncio.timeout_at(loop.time() + 10) as outer:
        async with asyncio.timeout(20) as inner:
            print(outer.when() < inner.when())
            await asyncio.sleep(0)
    results = []
    for limit in (0.02, 1):
        try:
            async with asyncio.timeout(limit):
                async with asyncio.TaskGroup() as tg:
                    tasks = [tg.create_task(step(n, 0.1)) for n in "ab"]
            results.append([t.result() for t in tasks])
        except TimeoutError:
            results.append([t.cancelled() for t in tasks])
    print(results)


asyncio.run(main())
