# Readers that wait: woken by data, by the end, by an error; two at once are refused.
import asyncio


async def main():
    r = asyncio.StreamReader()
    task = asyncio.create_task(r.readexactly(5))
    await asyncio.sleep(0)
    r.feed_data(b"he")
    await asyncio.sleep(0)
    print(task.done())
    r.feed_data(b"llo!")
    print(await task)
    print(await r.read(1))
    first = asyncio.create_task(r.readline())
    second = asyncio.create_task(r.readline())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    try:
        await second
    except RuntimeError as error:
        print(error)
    r.feed_data(b"line\n")
    print(await first)
    task = asyncio.create_task(r.read())
    await asyncio.sleep(0)
    r.feed_data(b"1")
    r.feed_data(b"2")
    r.feed_eof()
    print(await task)
    r2 = asyncio.StreamReader()
    task = asyncio.create_task(r2.readline())
    await asyncio.sleep(0)
    r2.set_exception(ValueError("gone"))
    try:
        await task
    except ValueError as error:
        print(error)
    r3 = asyncio.StreamReader()
    task = asyncio.create_task(r3.readline())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    r3.feed_data(b"still here\n")
    print(await r3.readline())
    r4 = asyncio.StreamReader()
    try:
        await asyncio.wait_for(r4.readline(), 0.01)
    except TimeoutError:
        print("timeout")
    print(repr(r4))


asyncio.run(main())
