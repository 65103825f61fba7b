from collections import deque
import heapq


class Sleep:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        woke = yield ('sleep', self.n)
        return woke


class Channel:
    def __init__(self):
        self.items = deque()
        self.readers = deque()

    async def put(self, x):
        self.items.append(x)
        await Call('wake', self)

    async def get(self):
        while not self.items:
            await Call('wait', self)
        return self.items.popleft()


class Call:
    def __init__(self, *what):
        self.what = what

    def __await__(self):
        return (yield self.what)


class Loop:
    def __init__(self):
        self.ready = deque()
        self.timers = []
        self.now = 0
        self.seq = 0
        self.results = {}

    def spawn(self, name, coro):
        self.ready.append((name, coro, None))

    def run(self):
        while self.ready or self.timers:
            if not self.ready:
                self.now, _, name, coro = heapq.heappop(self.timers)
                self.ready.append((name, coro, self.now))
            name, coro, value = self.ready.popleft()
            try:
                req = coro.send(value)
            except StopIteration as stop:
                self.results[name] = stop.value
                print(f't={self.now} {name} done')
                continue
            except Exception as e:
                self.results[name] = repr(e)
                continue
            match req:
                case ('sleep', n):
                    self.seq += 1
                    heapq.heappush(self.timers, (self.now + n, self.seq, name, coro))
                case ('wait', ch):
                    ch.readers.append((name, coro))
                case ('wake', ch):
                    while ch.readers:
                        self.ready.append((*ch.readers.popleft(), None))
                    self.ready.append((name, coro, None))
                case _:
                    self.results[name] = 'bad request'
                    coro.close()


async def producer(ch, n):
    for i in range(n):
        t = await Sleep(2)
        print('put', i, 'at', t)
        await ch.put(i)
    await ch.put(None)
    return n


async def consumer(ch):
    total = 0
    while (x := await ch.get()) is not None:
        total += x
    return total


async def failing():
    try:
        await Sleep(3)
        raise ValueError('oops')
    finally:
        print('cleanup')


async def odd():
    try:
        await Call('strange')
    except GeneratorExit:
        print('closed')
        raise


loop = Loop()
ch = Channel()
loop.spawn('p', producer(ch, 3))
loop.spawn('c', consumer(ch))
loop.spawn('f', failing())
loop.spawn('o', odd())
loop.run()
print(loop.results, loop.now)
