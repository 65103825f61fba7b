# asyncio.timeout: rescheduling, nesting, what it refuses, where it lets other cancellations pass.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(None) as t:
        print(t.when(), t.expired(), repr(t))
    try:
        async with asyncio.timeout(0.01) as t:
            await asyncio.sleep(10)
    except TimeoutError as error:
        print("timeout", t.expired(), type(error.__cause__).__name__, repr(t).split(" when")[0])
    async with asyncio.timeout(0.01) as t:
        t.reschedule(loop.time() + 100)
        await asyncio.sleep(0.03)
    print(t.expired())
    try:
        async with asyncio.timeout(100) as t:
            t.reschedule(loop.time() - 1)
            await asyncio.sleep(0)
            print("not reached")
    except TimeoutError:
        print("at once")
    try:
        async with asyncio.timeout_at(loop.time() + 0.01):
            async with asyncio.timeout(100) as inner:
                await asyncio.sleep(10)
    except TimeoutError:
        print("outer", inner.expired())
    try:
        async with asyncio.timeout(100) as outer:
            async with asyncio.timeout(0.01):
                await asyncio.sleep(10)
    except TimeoutError:
        print("inner", outer.expired())
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                raise ValueError("replaced")
    except ValueError as error:
        print(repr(error))
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(10)
            finally:
                await asyncio.sleep(0)
                print("clean-up may wait")
    except TimeoutError:
        print("then the timeout")
    for use in (lambda t: t.reschedule(1), lambda t: t.__aexit__(None, None, None)):
        t = asyncio.timeout(1)
        try:
            result = use(t)
            if result is not None:
                await result
        except (RuntimeError, AssertionError) as error:
            print(type(error).__name__, error)
    t = asyncio.timeout(1)
    async with t:
        try:
            async with t:
                pass
        except RuntimeError as error:
            print(error)
    try:
        t.reschedule(5)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
