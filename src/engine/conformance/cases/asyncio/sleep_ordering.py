import asyncio

async def job(name, delay, log):
    await asyncio.sleep(delay)
    log.append(name)

async def spin(name, log, n=3):
    for i in range(n):
        log.append(f'{name}{i}')
        await asyncio.sleep(0)

async def main():
    log = []
    await asyncio.gather(job('c', 0.15, log), job('a', 0.05, log), job('b', 0.1, log), job('now', 0, log))
    print(log)
    log.clear()
    await asyncio.gather(spin('x', log), spin('y', log), spin('z', log, 2))
    print(log)
    print(await asyncio.sleep(0, 'result'), await asyncio.sleep(0.001, 'late'))
    print(await asyncio.sleep(-1, 'negative'))
    try:
        await asyncio.sleep(float('nan'))
    except ValueError as error:
        print(error)

asyncio.run(main())
