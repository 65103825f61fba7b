import asyncio
import types

@types.coroutine
def yields(value):
    return (yield value)

async def bad(value):
    try:
        await yields(value)
    except RuntimeError as error:
        print(str(error).split(':')[0][:40])

async def main():
    await asyncio.create_task(bad(42))
    f = asyncio.get_running_loop().create_future()
    await asyncio.create_task(bad(f))
    f.cancel()
    print(await yields(None))
    other = asyncio.new_event_loop()
    foreign = other.create_future()
    try:
        await foreign
    except RuntimeError as error:
        print('attached to a different loop' in str(error))
    other.close()
    task = asyncio.current_task()
    async def on_itself():
        await asyncio.current_task()
    try:
        await asyncio.create_task(on_itself())
    except RuntimeError as error:
        print(str(error)[:28])

asyncio.run(main())
