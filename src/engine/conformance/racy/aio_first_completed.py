import asyncio
import sys

sys.setswitchinterval(1e-6)

async def main():
    ts = [asyncio.create_task(asyncio.to_thread(len, x)) for x in ('a', 'b')]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(len(done))
    await asyncio.wait(ts)


asyncio.run(main())
