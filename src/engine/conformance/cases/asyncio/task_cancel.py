import asyncio

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cleaning up')
        raise
    finally:
        print('finally')

async def swallowing():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print('swallowed', error.args)
        return 'survived'

async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(t.cancel('because'), t.cancelled(), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as error:
        print('cancelled', error.args)
    print(t.cancelled(), t.done(), t.cancel())
    t = asyncio.create_task(swallowing())
    await asyncio.sleep(0)
    t.cancel('msg')
    print(await t, t.cancelled(), t.cancelling())
    t = asyncio.create_task(stubborn())
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('never started')
    try:
        t.result()
    except asyncio.CancelledError as error:
        print('result raises', repr(error))
    try:
        t.exception()
    except asyncio.CancelledError as error:
        print('exception raises', repr(error))

asyncio.run(main())
