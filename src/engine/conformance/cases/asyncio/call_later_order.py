# In which order callbacks run: soon, later, at, cancelled, threadsafe.
import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    log = []
    loop.call_later(0.15, log.append, "later 0.15")
    loop.call_later(0.05, log.append, "later 0.05")
    loop.call_later(0, log.append, "later 0")
    loop.call_later(-1, log.append, "later -1")
    loop.call_soon(log.append, "soon")
    loop.call_at(loop.time() + 0.1, log.append, "at 0.1")
    await asyncio.sleep(0.3)
    print(log)
    log.clear()
    handles = [loop.call_soon(log.append, i) for i in range(4)]
    handles[1].cancel()
    print(handles[1].cancelled(), handles[0].cancelled())
    await asyncio.sleep(0)
    print(log)
    log.clear()
    timer = loop.call_later(100, log.append, "never")
    print(timer.when() > loop.time(), timer.cancelled())
    timer.cancel()
    timer.cancel()
    print(timer.cancelled())

    def again(n):
        log.append(n)
        if n > 0:
            loop.call_soon(again, n - 1)

    loop.call_soon(again, 2)
    loop.call_soon(log.append, "between")
    for _ in range(4):
        await asyncio.sleep(0)
    print(log)
    log.clear()
    thread = threading.Thread(target=lambda: loop.call_soon_threadsafe(log.append, "from a thread"))
    thread.start()
    thread.join()
    print(log)
    await asyncio.sleep(0)
    print(log)
    when = loop.time() + 0.05
    order = []
    for name in "abc":
        loop.call_at(when, order.append, name)
    await asyncio.sleep(0.1)
    print(order)
    a, b = loop.call_at(5e9, print), loop.call_at(6e9, print)
    print(a < b, a <= b, a == b, a > b, a == a, hash(a) == hash(5e9))
    a.cancel()
    b.cancel()
    try:
        loop.call_later(None, print)
    except TypeError as error:
        print(error)
    print(repr(loop.call_soon(print)).split(" ")[0])


asyncio.run(main())
