# asyncio.wait with each return_when; what is pending goes on.
import asyncio


async def job(name, rounds, error=None):
    for _ in range(rounds):
        await asyncio.sleep(0)
    if error:
        raise error
    return name


def names(tasks):
    return sorted(t.get_name() for t in tasks)


def tasks(*specs):
    return [asyncio.create_task(job(n, *rest), name=n) for n, *rest in specs]


async def main():
    ts = tasks(("a", 1), ("b", 2), ("c", 30))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(pending, timeout=0)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(pending)
    print(names(done), names(pending))
    ts = tasks(("ok", 1), ("bad", 3, ValueError("bad")), ("late", 30))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(t.exception()) for t in done if t.exception()])
    await asyncio.wait(pending)
    ts = tasks(("x", 1), ("y", 100))
    ts[1].cancel()
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending))
    fut = asyncio.get_running_loop().create_future()
    done, pending = await asyncio.wait([fut], timeout=0.01)
    print(len(done), len(pending), fut.cancelled())
    waiter = asyncio.create_task(asyncio.wait([fut]))
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.gather(waiter, return_exceptions=True)
    print(fut.cancelled(), len(fut._callbacks or ()))
    for bad in ([], [job("c", 1)], fut, {fut: 1}):
        try:
            await asyncio.wait(bad, timeout=0)
            print("fine")
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
        if isinstance(bad, list):
            for coro in bad:
                coro.close()
    try:
        await asyncio.wait([fut], return_when="SOMETIMES")
    except ValueError as error:
        print(error)


asyncio.run(main())
