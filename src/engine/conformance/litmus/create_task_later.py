# A task begins when its maker waits, not before.
#: ok "made\nbegun\n"
#: schedules 1
import asyncio


async def work():
    print('begun')


async def main():
    task = asyncio.create_task(work())
    print('made')
    await task


asyncio.run(main())
