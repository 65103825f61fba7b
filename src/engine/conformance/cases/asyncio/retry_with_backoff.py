import asyncio

class Flaky:
    def __init__(self, failures):
        self.failures = failures
        self.calls = 0

    async def call(self):
        self.calls += 1
        await asyncio.sleep(0)
        if self.calls <= self.failures:
            raise ConnectionError(f'attempt {self.calls}')
        return f'ok after {self.calls}'

async def retry(fn, attempts, delay):
    for n in range(1, attempts + 1):
        try:
            return await fn()
        except ConnectionError as error:
            print('failed:', error)
            if n == attempts:
                raise
            await asyncio.sleep(delay * 2 ** n)

async def main():
    print(await retry(Flaky(2).call, 5, 0.001))
    try:
        await retry(Flaky(9).call, 3, 0.001)
    except ConnectionError as error:
        print('gave up', error)
    results = await asyncio.gather(*(retry(Flaky(n).call, 3, 0.001) for n in (0, 1)), return_exceptions=True)
    print(results)

asyncio.run(main())
