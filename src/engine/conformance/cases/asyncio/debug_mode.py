import asyncio

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.set_debug(False)
    print(loop.get_debug())
    loop.set_debug(True)
    f = loop.create_future()
    print(f._source_traceback is not None, 'created at' in repr(f))
    f.cancel()
    t = asyncio.create_task(asyncio.sleep(0), name='named')
    print('created at' in repr(t))
    await t

asyncio.run(main(), debug=True)
