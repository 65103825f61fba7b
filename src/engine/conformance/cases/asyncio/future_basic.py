import asyncio

async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f.done(), f.cancelled(), f.get_loop() is loop)
    for check in (f.result, f.exception):
        try:
            check()
        except asyncio.InvalidStateError as error:
            print(error)
    f.add_done_callback(lambda fut: print('callback', fut.result()))
    loop.call_soon(f.set_result, 'value')
    print(await f)
    await asyncio.sleep(0)
    try:
        f.set_result(2)
    except asyncio.InvalidStateError as error:
        print(type(error).__name__, error)
    f = loop.create_future()
    f.set_exception(ValueError('x'))
    try:
        await f
    except ValueError as error:
        print(repr(error), f.exception() is error)
    f = loop.create_future()
    for bad in ('text', StopIteration('s'), StopIteration, 3):
        try:
            f.set_exception(bad)
            print(repr(f.exception()))
        except (TypeError, asyncio.InvalidStateError) as error:
            print(type(error).__name__, error)
    f = loop.create_future()
    print(f.cancel('why'), f.cancel(), f.cancelled())
    try:
        await f
    except asyncio.CancelledError as error:
        print(error.args)
    f = loop.create_future()
    f.set_exception(KeyError)
    print(repr(f.exception()))
    print(asyncio.isfuture(f), asyncio.isfuture(3), asyncio.Future[int])

asyncio.run(main())
