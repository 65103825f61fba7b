import asyncio

def boom():
    raise RuntimeError('in a callback')

async def main():
    loop = asyncio.get_running_loop()
    seen = []
    loop.set_exception_handler(lambda l, c: seen.append((c['message'][:21], repr(c.get('exception')))))
    loop.call_soon(boom)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(seen)
    loop.call_exception_handler({'message': 'by hand'})
    print(seen[-1])
    try:
        loop.set_exception_handler(5)
    except TypeError as error:
        print(str(error)[:28])
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())

asyncio.run(main())
