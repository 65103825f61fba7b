import asyncio
import gc

async def fails(n):
    raise ValueError(n)

def handler(loop, context):
    print(context['message'], repr(context['exception']), type(context['future']).__name__)

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    t = asyncio.create_task(fails(1))
    await asyncio.sleep(0)
    del t
    gc.collect()
    f = loop.create_future()
    f.set_exception(KeyError('f'))
    del f
    gc.collect()
    t = asyncio.create_task(fails(2))
    await asyncio.wait([t])
    print(repr(t.exception()))
    del t
    gc.collect()
    print('only two were forgotten', loop.get_exception_handler() is handler)

asyncio.run(main())
