import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, aclosing

class Resource:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    async def __aenter__(self):
        await asyncio.sleep(0)
        print('open', self.name)
        return self
    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0)
        print('close', self.name, kind and kind.__name__)
        return self.swallow

@asynccontextmanager
async def managed(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)

async def gen():
    try:
        yield 1
        yield 2
    finally:
        print('gen closed')

async def main():
    async with Resource('a') as a, Resource('b'):
        print(a.name)
    async with Resource('s', swallow=True):
        raise KeyError('swallowed')
    try:
        async with managed(1):
            raise ValueError('v')
    except ValueError as error:
        print(repr(error))
    async with AsyncExitStack() as stack:
        for n in range(3):
            await stack.enter_async_context(managed(n))
        stack.push_async_callback(asyncio.sleep, 0)
    async with aclosing(gen()) as g:
        async for v in g:
            print(v)
            break

asyncio.run(main())
