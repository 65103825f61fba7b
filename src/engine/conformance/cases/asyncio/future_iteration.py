import asyncio

class Awaitable:
    def __await__(self):
        result = yield from asyncio.sleep(0, 'inner').__await__()
        return result * 2

async def main():
    print(await Awaitable())
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    it = f.__await__()
    first = next(it)
    print(first is f, f._asyncio_future_blocking)
    f._asyncio_future_blocking = False
    f.set_result((1, 2))
    try:
        next(it)
    except StopIteration as stop:
        print(stop.value)
    f = loop.create_future()
    it = iter(f)
    try:
        it.throw(KeyError('thrown'))
    except KeyError as error:
        print(repr(error))
    it.close()
    done = loop.create_future()
    done.set_result('no wait')
    print(await done)
    t = asyncio.ensure_future(Awaitable())
    print(type(t).__name__, await t)

asyncio.run(main())
