# A small event loop with futures, tasks, sleep, gather, timeouts and cancellation, written without asyncio.
import collections
import heapq
import itertools


class Cancelled(BaseException):
    pass


class Future:
    def __init__(self):
        self.done, self.value, self.error, self.waiters = False, None, None, []

    def set(self, value=None, error=None):
        self.done, self.value, self.error = True, value, error
        for w in self.waiters:
            w()

    def __await__(self):
        if not self.done:
            yield self
        if self.error:
            raise self.error
        return self.value


class Task(Future):
    def __init__(self, loop, coro, name):
        super().__init__()
        self.loop, self.coro, self.name, self.pending_cancel = loop, coro, name, False
        loop.ready.append(self.step)

    def cancel(self):
        if not self.done:
            self.pending_cancel = True
            self.loop.ready.append(self.step)

    def step(self):
        if self.done:
            return
        try:
            if self.pending_cancel:
                self.pending_cancel = False
                fut = self.coro.throw(Cancelled())
            else:
                fut = self.coro.send(None)
        except StopIteration as e:
            self.set(e.value)
        except Cancelled as e:
            self.set(error=e)
        except Exception as e:
            self.set(error=e)
        else:
            fut.waiters.append(lambda: self.loop.ready.append(self.step))


class Loop:
    def __init__(self):
        self.ready, self.timers, self.now, self.ids = collections.deque(), [], 0, itertools.count()

    def spawn(self, coro, name="task"):
        return Task(self, coro, name)

    def sleep(self, dt):
        f = Future()
        heapq.heappush(self.timers, (self.now + dt, next(self.ids), f))
        return f

    def run(self, coro):
        main = self.spawn(coro, "main")
        while not main.done:
            while self.ready:
                self.ready.popleft()()
            if main.done:
                break
            if not self.timers:
                raise RuntimeError("deadlock")
            self.now, _, f = heapq.heappop(self.timers)
            f.set()
        if main.error:
            raise main.error
        return main.value


loop = Loop()
log = []


async def worker(name, delays):
    total = 0
    try:
        for d in delays:
            await loop.sleep(d)
            total += d
            log.append((loop.now, name))
        return total
    except Cancelled:
        log.append((loop.now, name, "cancelled"))
        raise
    finally:
        log.append((loop.now, name, "finished"))


async def gather(*coros):
    tasks = [loop.spawn(c) for c in coros]
    return [await t for t in tasks]


async def timeout(coro, limit):
    t = loop.spawn(coro)
    w = loop.sleep(limit)
    w.waiters.append(t.cancel)
    try:
        return await t
    except Cancelled:
        return "timeout"


async def failing():
    await loop.sleep(1)
    raise LookupError("failed")


async def main():
    print(await gather(worker("a", [1, 2]), worker("b", [2, 2]), worker("c", [])))
    print(await timeout(worker("slow", [1, 5, 5]), 4), await timeout(worker("fast", [1]), 4))
    try:
        await gather(failing(), worker("d", [3]))
    except LookupError as e:
        print("caught", e, loop.now)

    async def nums(n):
        for i in range(n):
            await loop.sleep(1)
            yield i

    print([x async for x in nums(3)], loop.now)
    return "end"


print(loop.run(main()))
for entry in log:
    print(entry)
try:
    Loop().run(Future().__class__.__await__(Future()) and (lambda: (yield))())
except Exception as e:
    print(type(e).__name__)


async def stuck():
    await Future()


try:
    Loop().run(stuck())
except RuntimeError as e:
    print(e)
