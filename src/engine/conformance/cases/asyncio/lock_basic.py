import asyncio, re

async def user(name, lock, log):
    async with lock:
        log.append(f'{name} in')
        await asyncio.sleep(0)
        log.append(f'{name} out')

async def main():
    lock = asyncio.Lock()
    log = []
    await asyncio.gather(*(user(n, lock, log) for n in 'abc'))
    print(log)
    print(lock.locked(), await lock.acquire(), lock.locked())
    print(re.sub('0x[0-9a-f]+', '0x', repr(lock)))
    t = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(re.sub('0x[0-9a-f]+', '0x', repr(lock)))
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('acquire cancelled')
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.timeout(0.05):
            async with lock:
                async with lock:
                    print('never')
    except TimeoutError:
        print('not reentrant', lock.locked())
    try:
        with lock:
            pass
    except TypeError as error:
        print(str(error)[:40])

asyncio.run(main())
