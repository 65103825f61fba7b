# Switching by hand: generators that delegate, then the event loop that does it while somebody sleeps.
import asyncio
import time


def outer():
    yield 1
    got = yield from inner()
    yield got
    yield 2


def inner():
    yield 3
    yield 4
    return 'from inner'


print(list(outer()))


async def first():
    print(1)
    await asyncio.sleep(2)
    print(2)
    return 'first'


async def second():
    print(3)
    await asyncio.sleep(2)
    print(4)
    return 'second'


began = time.time()
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
tasks = [asyncio.ensure_future(first(), loop=loop), asyncio.ensure_future(second(), loop=loop)]
done, pending = loop.run_until_complete(asyncio.wait(tasks))
print(sorted(t.result() for t in done), len(pending), round(time.time() - began))


async def save(name):
    await asyncio.sleep(0.1)
    print('saved', name)


async def main():
    tasks = [asyncio.create_task(save(f'{n}.jpg')) for n in range(3)]
    await asyncio.wait(tasks)


loop.run_until_complete(main())
loop.close()
