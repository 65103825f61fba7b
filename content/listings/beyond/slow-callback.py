import asyncio
import time


async def work():
    time.sleep(0.3)
    print('worked')


asyncio.run(work(), debug=True)
