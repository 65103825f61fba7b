import asyncio
import concurrent.futures

async def main():
    outer = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(outer)
    outer.set_result('from outside')
    print(await wrapped)
    failing = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(failing)
    failing.set_exception(ValueError('v'))
    try:
        await wrapped
    except ValueError as error:
        print(repr(error))
    pending = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(pending)
    wrapped.cancel()
    await asyncio.sleep(0)
    print(pending.cancelled(), asyncio.wrap_future(wrapped) is wrapped)
    try:
        asyncio.wrap_future(1)
    except AssertionError as error:
        print('AssertionError')

asyncio.run(main())
