# AsyncExitStack, asynccontextmanager, aclosing: order of exits and errors in them.
import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext, suppress


@asynccontextmanager
async def resource(name, log, swallow=False):
    log.append(f"+{name}")
    try:
        yield name
    except ValueError as error:
        log.append(f"{name} saw {error}")
        if not swallow:
            raise
    finally:
        await asyncio.sleep(0)
        log.append(f"-{name}")


async def gen(log):
    try:
        for i in range(5):
            yield i
    finally:
        log.append("closed")


async def main():
    log = []
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(resource(n, log)) for n in "abc"]
        stack.callback(log.append, "callback")
        stack.push_async_callback(asyncio.sleep, 0)
    print(names, log)
    log = []
    try:
        async with resource("a", log), resource("b", log):
            raise ValueError("boom")
    except ValueError as error:
        print(log, error)
    log = []
    async with resource("a", log, swallow=True), resource("b", log):
        raise ValueError("swallowed")
    print(log)
    log = []
    async with aclosing(gen(log)) as g:
        async for x in g:
            if x == 2:
                break
    print(log)
    async with nullcontext(5) as five:
        print(five)
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(5)
    except TypeError as error:
        print(error)
    log = []
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(resource("moved", log))
        kept = stack.pop_all()
    print(log)
    await kept.aclose()
    print(log)

    @asynccontextmanager
    async def twice():
        yield 1
        yield 2

    try:
        async with twice():
            pass
    except RuntimeError as error:
        print(error)

    @asynccontextmanager
    async def never():
        return
        yield

    try:
        async with never():
            pass
    except RuntimeError as error:
        print(error)

    @resource("decorator", log := [])
    async def decorated():
        log.append("inside")

    await decorated()
    print(log)
    with suppress(asyncio.CancelledError):
        async with resource("c", log := []):
            asyncio.current_task().cancel()
            await asyncio.sleep(0)
    print(log, asyncio.current_task().uncancel())


asyncio.run(main())
