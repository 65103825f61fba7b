import asyncio

async def coro():
    return 'coro'

class Aw:
    def __await__(self):
        return coro().__await__()

async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(asyncio.ensure_future(f) is f)
    print(await asyncio.ensure_future(coro()), await asyncio.ensure_future(Aw()))
    try:
        asyncio.ensure_future(42)
    except TypeError as error:
        print(error)
    try:
        asyncio.create_task(Aw())
    except TypeError as error:
        print(str(error)[:30])
    print(asyncio.iscoroutine(c := coro()), asyncio.iscoroutinefunction(coro), asyncio.iscoroutine(coro))
    print(await c)
    f.cancel()

asyncio.run(main())
