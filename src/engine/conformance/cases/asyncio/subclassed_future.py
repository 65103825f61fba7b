import asyncio

class Counted(asyncio.Future):
    made = 0
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        Counted.made += 1
    def set_result(self, value):
        super().set_result(('wrapped', value))

async def main():
    f = Counted()
    asyncio.get_running_loop().call_soon(f.set_result, 5)
    print(await f, Counted.made, isinstance(f, asyncio.Future))
    g = Counted(loop=asyncio.get_running_loop())
    g.set_exception(OSError('e'))
    try:
        await g
    except OSError as error:
        print(repr(error))
    f.note = 'attributes'
    print(f.note)

asyncio.run(main())
