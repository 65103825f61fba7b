import asyncio


async def guard(name):
    print(name, 'opens the door')
    try:
        await asyncio.sleep(10)
        print(name, 'has seen the whole night')
    except asyncio.CancelledError:
        print(name, 'was told to stop')
        raise
    finally:
        print(name, 'closes the door')


async def main():
    task = asyncio.create_task(guard('Ada'))
    await asyncio.sleep(0.1)
    task.cancel()
    print('cancel returned, the task is cancelled:', task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print('now the task is cancelled:', task.cancelled())


asyncio.run(main())
