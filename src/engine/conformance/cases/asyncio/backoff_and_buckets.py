# Attempts that wait longer each time, a bucket of tokens, a circuit that opens: all by the loop's own time.
import asyncio
import functools


def retried(times, first, *kinds):
    def decorate(f):
        @functools.wraps(f)
        async def attempt(*args):
            delay = first
            for n in range(times):
                try:
                    return await f(*args)
                except kinds as error:
                    if n == times - 1:
                        error.add_note(f'given up after {times} attempts')
                        raise
                    await asyncio.sleep(delay)
                    delay *= 2

        return attempt

    return decorate


class Bucket:
    def __init__(self, size, every):
        self.tokens, self.every = size, every
        self.waiting = asyncio.Semaphore(size)

    async def __aenter__(self):
        await self.waiting.acquire()
        asyncio.get_running_loop().call_later(self.every, self.waiting.release)

    async def __aexit__(self, *error):
        return False


class Circuit:
    def __init__(self, limit):
        self.limit, self.failures = limit, 0

    async def call(self, awaitable):
        if self.failures >= self.limit:
            awaitable.close()
            raise ConnectionError('open')
        try:
            result = await awaitable
        except OSError:
            self.failures += 1
            raise
        self.failures = 0
        return result


calls = []


@retried(4, 0.05, OSError, ValueError)
async def flaky(name, good_after):
    calls.append(name)
    await asyncio.sleep(0)
    if calls.count(name) < good_after:
        raise ConnectionResetError(name)
    return name, calls.count(name)


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(flaky('a', 1), flaky('b', 3)))
    try:
        await flaky('c', 9)
    except OSError as error:
        print(type(error).__name__, error, error.__notes__)
    bucket = Bucket(2, 0.2)
    began = loop.time()
    passed = []

    async def take(n):
        async with bucket:
            passed.append((n, int((loop.time() - began) / 0.2 + 0.5)))

    await asyncio.gather(*map(take, range(6)))
    print(passed)
    circuit = Circuit(2)

    async def broken():
        raise BrokenPipeError('gone')

    for _ in range(4):
        try:
            await circuit.call(broken())
        except OSError as error:
            print(type(error).__name__, error)
    circuit.failures = 1
    print(await circuit.call(asyncio.sleep(0, 'well')), circuit.failures)


asyncio.run(main())
