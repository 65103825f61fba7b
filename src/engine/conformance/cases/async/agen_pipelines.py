import sys


class Future:
    def __init__(self): self.done, self.value, self.cbs = False, None, []
    def set(self, v):
        self.done, self.value = True, v
        for c in self.cbs:
            c()
    def __await__(self):
        if not self.done:
            yield self
        return self.value


class Task(Future):
    ready = []
    def __init__(self, coro):
        super().__init__()
        self.coro = coro
        Task.ready.append(self.step)
    def step(self):
        try:
            f = self.coro.send(None)
        except StopIteration as s:
            self.set(s.value)
        except BaseException as e:
            self.set(e)
        else:
            f.cbs.append(lambda: Task.ready.append(self.step))


def run(coro):
    t = Task(coro)
    while Task.ready:
        Task.ready.pop(0)()
    if not t.done:
        return 'deadlock'
    if isinstance(t.value, BaseException):
        raise t.value
    return t.value


async def gather(*cs):
    tasks = [Task(c) for c in cs]
    return [await t for t in tasks]


class Event:
    def __init__(self): self.f = Future()
    async def wait(self): return await self.f
    def fire(self, v=None): self.f.set(v)


async def source(n):
    for i in range(n):
        await nap()
        yield i


async def nap():
    f = Future()
    Task.ready.append(lambda: f.set(None))
    await f


async def amap(f, src):
    async for x in src:
        yield await f(x)


async def afilter(p, src):
    async for x in src:
        if p(x):
            yield x


async def azip(*srcs):
    its = [s.__aiter__() for s in srcs]
    try:
        while True:
            yield tuple([await anext(i) for i in its])
    except StopAsyncIteration:
        pass
    finally:
        print('azip done')


async def square(x):
    await nap()
    return x * x


async def main():
    print([x async for x in afilter(lambda v: v % 2, amap(square, source(6)))])
    print([p async for p in azip(source(2), source(5))])
    ev = Event()
    async def waiter(n): return n, await ev.wait()
    async def firer():
        await nap()
        ev.fire('fired')
        return 'firer'
    print(await gather(waiter(1), waiter(2), firer(), square(5)))
    async def bad():
        await nap()
        raise ValueError('bad task')
    print(await gather(bad(), square(2)))
    d = {k: v async for k, v in azip(source(3), amap(square, source(3)))}
    print(d, await anext(source(0), 'empty'))
    total = 0
    async for i in source(10):
        if i == 2: continue
        if i == 5: break
        total += i
    else:
        print('not reached')
    async for i in source(1): pass
    else: print('exhausted')
    print(total, [await square(i) for i in range(3)], (lambda: 1)(), [y for x in [await square(3)] for y in range(x) if y > 6])
    async def recur(n): return 1 if n == 0 else n * await recur(n - 1)
    print(await recur(10))
    async with Lock() as l:
        print('locked', l.held)
    print(l.held)
    return 'main result'


class Lock:
    held = False
    async def __aenter__(self):
        while self.held: await nap()
        self.held = True
        return self
    async def __aexit__(self, *exc):
        await nap()
        self.held = False


print(run(main()))
async def dead(): await Future()
print(run(dead()))
async def err():
    try:
        await (await gather(square(1)))
    except TypeError as e:
        print(e)
    raise LookupError('out')
try:
    run(err())
except LookupError as e:
    print(repr(e))
hooks = []
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(firstiter=lambda g: hooks.append(('first', g.__name__)), finalizer=lambda g: hooks.append(('final', g.__name__)))
async def use():
    g = source(3)
    await anext(g)
    await g.aclose()
    h = source(2)
    return [x async for x in h]
print(run(use()), hooks)
sys.set_asyncgen_hooks(*old)
print(sys.get_asyncgen_hooks())
