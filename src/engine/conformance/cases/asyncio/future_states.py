# Futures by hand: states, callbacks and their order, exceptions of odd kinds.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    for call in (fut.result, fut.exception):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(error)
    log = []
    fut.add_done_callback(lambda f: log.append(1))
    fut.add_done_callback(lambda f: log.append(2))
    same = log.append
    fut.add_done_callback(same)
    fut.add_done_callback(same)
    print(fut.remove_done_callback(same), fut.remove_done_callback(print))
    fut.set_result("r")
    print(log, fut.done(), fut.cancelled(), fut.result(), fut.exception())
    await asyncio.sleep(0)
    print(log)
    fut.add_done_callback(lambda f: log.append("late"))
    await asyncio.sleep(0)
    print(log)
    for call in (lambda: fut.set_result(1), lambda: fut.set_exception(ValueError())):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(error)
    for given in (ValueError, ValueError("v"), StopIteration, "text", 5, KeyboardInterrupt()):
        f = loop.create_future()
        try:
            f.set_exception(given)
            print(repr(f.exception()))
        except TypeError as error:
            print(error)
    f = loop.create_future()
    f.set_exception(StopIteration("stop"))
    print(repr(f.exception()), repr(f.exception().__cause__))
    f = loop.create_future()
    loop.call_soon(f.set_result, None)
    print(await f, f.get_loop() is loop)
    f = loop.create_future()
    try:
        await asyncio.wait_for(f, 0.01)
    except TimeoutError:
        print(f.cancelled())
    f = loop.create_future()
    f.set_exception(ValueError("same object"))
    errors = []
    for _ in range(2):
        try:
            await f
        except ValueError as error:
            errors.append(error)
    print(errors[0] is errors[1], f._log_traceback)
    try:
        f._log_traceback = True
    except ValueError as error:
        print(error)
    with_loop = asyncio.Future(loop=loop)
    print(with_loop._state, with_loop._callbacks, asyncio.isfuture(with_loop))
    with_loop.cancel()


asyncio.run(main())
