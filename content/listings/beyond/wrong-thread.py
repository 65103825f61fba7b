import asyncio
import threading
import time


async def main():
    loop = asyncio.get_running_loop()
    arrived = loop.create_future()

    def letter():
        time.sleep(0.1)
        arrived.set_result('letter')

    threading.Thread(target=letter).start()
    print(await asyncio.wait_for(arrived, 1))
    print('after', round(time.monotonic() - before, 1), 'seconds')


before = time.monotonic()
asyncio.run(main())
