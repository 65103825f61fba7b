import asyncio

async def main():
    try:
        async with asyncio.timeout(0.05) as cm:
            print(cm.expired(), cm.when() is not None)
            await asyncio.sleep(1)
    except TimeoutError as error:
        print('timed out', cm.expired(), repr(error.__cause__))
    async with asyncio.timeout(None) as cm:
        print(cm.when())
        cm.reschedule(asyncio.get_running_loop().time() + 10)
        await asyncio.sleep(0)
    print(cm.expired())
    try:
        async with asyncio.timeout(10) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 0.1)
            await asyncio.sleep(1)
    except TimeoutError:
        print('rescheduled')
    try:
        async with asyncio.timeout(0.05):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print('inside: cancelled')
                raise ValueError('other')
    except ValueError as error:
        print(repr(error), repr(error.__context__))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1):
            await asyncio.sleep(0)
            print('not reached?')
    except TimeoutError:
        print('past deadline')
    try:
        async with asyncio.timeout(1):
            async with asyncio.timeout(0.05):
                await asyncio.sleep(0.5)
    except TimeoutError:
        print('inner')
    try:
        async with cm:
            pass
    except RuntimeError as error:
        print(error)
    cm = asyncio.timeout(1)
    try:
        cm.reschedule(5)
    except RuntimeError as error:
        print(error)
    print(asyncio.current_task().cancelling())

asyncio.run(main())
