import asyncio

async def job(n, fail=False):
    await asyncio.sleep(n / 20)
    if fail:
        raise RuntimeError(n)
    return n

def names(ts):
    return sorted(t.get_name() for t in ts)

async def main():
    def make(*spec):
        return [asyncio.create_task(job(n, f), name=f'j{n}') for n, f in spec]
    ts = make((1, False), (2, False), (3, False))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(pending)
    print(names(done), names(pending))
    ts = make((1, True), (2, False), (3, False))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(t.exception()) for t in done])
    await asyncio.wait(pending)
    ts = make((1, False), (5, False))
    done, pending = await asyncio.wait(ts, timeout=0.1)
    print(names(done), names(pending))
    for t in pending:
        t.cancel()
    await asyncio.wait(pending)
    print([t.cancelled() for t in pending])
    for bad in ([], [job(1)]):
        try:
            await asyncio.wait(bad)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    try:
        await asyncio.wait([asyncio.create_task(job(0))], return_when='SOMETIME')
    except ValueError as error:
        print(error)

import warnings
warnings.simplefilter('ignore')
asyncio.run(main())
