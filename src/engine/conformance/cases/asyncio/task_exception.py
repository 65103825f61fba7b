import asyncio

class Boom(Exception):
    pass

async def explode(n):
    await asyncio.sleep(0)
    raise Boom(n)

async def main():
    t = asyncio.create_task(explode(1))
    try:
        await t
    except Boom as error:
        print('caught', error.args)
    print(repr(t.exception()), t.cancelled(), t.done())
    t = asyncio.create_task(explode(2))
    await asyncio.wait([t])
    print(repr(t.exception()))
    try:
        t.result()
    except Boom as error:
        names = []
        tb = error.__traceback__
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        print(names)

asyncio.run(main())
try:
    asyncio.run(explode(3))
except Boom as error:
    print('out of run', error)
