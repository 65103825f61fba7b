import asyncio

def note(log, value):
    log.append(value)

async def main():
    loop = asyncio.get_running_loop()
    log = []
    loop.call_soon(note, log, 'soon 1')
    loop.call_later(0.05, note, log, 'later')
    h = loop.call_soon(note, log, 'cancelled')
    h.cancel()
    print(h.cancelled())
    loop.call_soon(note, log, 'soon 2')
    t = loop.call_at(loop.time() + 0.1, note, log, 'at')
    print(t.when() > loop.time(), t.cancelled())
    gone = loop.call_later(0.05, note, log, 'never')
    gone.cancel()
    await asyncio.sleep(0.2)
    print(log)
    try:
        loop.call_later(None, print)
    except TypeError as error:
        print(error)
    a, b = loop.call_at(5, print), loop.call_at(6, print)
    print(a < b, a == b, a >= b)
    a.cancel(), b.cancel()
    loop.call_soon_threadsafe(note, log, 'threadsafe')
    await asyncio.sleep(0)
    print(log[-1])

asyncio.run(main())
