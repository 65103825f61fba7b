# Small tools people build: a rate limiter, batches, a cache of running calls, first to succeed.
import asyncio


class Batcher:
    def __init__(self, size):
        self.size, self.items, self.batches = size, [], []

    async def add(self, item):
        self.items.append(item)
        if len(self.items) == self.size:
            batch, self.items = self.items, []
            await asyncio.sleep(0)
            self.batches.append(batch)


class Once:
    def __init__(self):
        self.running, self.calls = {}, 0

    async def get(self, key):
        if key not in self.running:
            self.running[key] = asyncio.ensure_future(self.load(key))
        return await asyncio.shield(self.running[key])

    async def load(self, key):
        self.calls += 1
        await asyncio.sleep(0.01)
        return key.upper()


async def first_ok(*coros):
    tasks = [asyncio.ensure_future(c) for c in coros]
    errors = []
    try:
        for next_done in asyncio.as_completed(tasks):
            try:
                return await next_done, errors
            except ValueError as error:
                errors.append(str(error))
    finally:
        for t in tasks:
            t.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def after(delay, value):
    await asyncio.sleep(delay)
    if isinstance(value, Exception):
        raise value
    return value


async def main():
    b = Batcher(3)
    await asyncio.gather(*(b.add(i) for i in range(8)))
    print(b.batches, b.items)
    once = Once()
    print(await asyncio.gather(*(once.get(k) for k in "aabab")), once.calls)
    print(await first_ok(after(0.05, ValueError("slow bad")), after(0.15, "ok"), after(5, "too slow"), after(0, ValueError("bad"))))
    gate, active, most = asyncio.Semaphore(3), 0, 0

    async def limited(i):
        nonlocal active, most
        async with gate:
            active += 1
            most = max(most, active)
            await asyncio.sleep(0.001)
            active -= 1
            return i

    print(sum(await asyncio.gather(*(limited(i) for i in range(10)))), most)

    async def retry(fn, times):
        for attempt in range(times):
            try:
                return attempt, await fn(attempt)
            except ValueError:
                await asyncio.sleep(0.001 * 2**attempt)
        raise RuntimeError("gave up")

    async def flaky(attempt):
        if attempt < 2:
            raise ValueError
        return "finally"

    print(await retry(flaky, 5))
    try:
        await retry(flaky, 2)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
