import asyncio

async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    def one(fut):
        print('one')
    def two(fut):
        print('two', fut is f)
    f.add_done_callback(one)
    f.add_done_callback(two)
    f.add_done_callback(one)
    print(len(f._callbacks), f.remove_done_callback(one), f.remove_done_callback(print))
    f.set_result(None)
    print('set')
    await asyncio.sleep(0)
    f.add_done_callback(lambda fut: print('late'))
    print('added')
    await asyncio.sleep(0)
    g = loop.create_future()
    g.add_done_callback(lambda fut: print('cancelled', fut.cancelled()))
    g.cancel()
    await asyncio.sleep(0)
    chain = asyncio.ensure_future(asyncio.sleep(0, 'slept'))
    chain.add_done_callback(lambda t: print(t.result()))
    await chain
    await asyncio.sleep(0)

asyncio.run(main())
