# The loop ends with main(); what still runs is cancelled.
#: ok "cancelled\n"
#: schedules 1
import asyncio


async def work():
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError:
        print('cancelled')
        raise


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    assert not task.done()


asyncio.run(main())
