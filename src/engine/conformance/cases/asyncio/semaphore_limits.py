import asyncio, re

async def job(sem, state, n):
    async with sem:
        state['now'] += 1
        state['most'] = max(state['most'], state['now'])
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        state['now'] -= 1
        return n

async def main():
    sem = asyncio.Semaphore(2)
    state = {'now': 0, 'most': 0}
    print(await asyncio.gather(*(job(sem, state, n) for n in range(6))), state['most'])
    print(sem.locked(), re.sub('0x[0-9a-f]+', '0x', repr(sem)))
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    zero = asyncio.Semaphore(0)
    t = asyncio.create_task(zero.acquire())
    await asyncio.sleep(0)
    print(t.done(), re.sub('0x[0-9a-f]+', '0x', repr(zero)))
    zero.release()
    print(await t)

asyncio.run(main())
