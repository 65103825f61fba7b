# shield: the inner goes on when the outer is cancelled; errors nobody asks for.
import asyncio


async def work(log, n=3):
    for i in range(n):
        await asyncio.sleep(0)
        log.append(i)
    return "done"


async def main():
    loop = asyncio.get_running_loop()
    log = []
    inner = asyncio.create_task(work(log))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    print(outer.cancel(), inner.cancelled())
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", inner.done())
    print(await inner, log)
    fut = loop.create_future()
    shielded = asyncio.shield(fut)
    fut.cancel("inner")
    try:
        await shielded
    except asyncio.CancelledError as error:
        print("inner cancelled", error.args)
    done = loop.create_future()
    done.set_result(5)
    print(asyncio.shield(done) is done, await asyncio.shield(done))
    handled = []
    loop.set_exception_handler(lambda loop, context: handled.append((context["message"], repr(context["exception"]))))
    fut = loop.create_future()
    outer = asyncio.shield(fut)
    outer.cancel()
    await asyncio.sleep(0)
    fut.set_exception(ValueError("lost"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(handled)

    async def victim(log):
        task = asyncio.create_task(work(log, 2))
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            log.append("finish first")
            await task
            raise

    log = []
    t = asyncio.create_task(victim(log))
    await asyncio.sleep(0)
    t.cancel()
    print(type((await asyncio.gather(t, return_exceptions=True))[0]).__name__, log)
    try:
        await asyncio.wait_for(asyncio.shield(asyncio.create_task(work(log := [], 50))), 0)
    except TimeoutError:
        print("timeout", log)
    print(await asyncio.wait_for(asyncio.shield(work([])), None))


asyncio.run(main())
