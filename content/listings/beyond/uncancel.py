import asyncio


async def main():
    task = asyncio.current_task()
    try:
        async with asyncio.timeout(0.1):
            try:
                await asyncio.sleep(10)
            finally:
                print('inside, requests to stop:', task.cancelling())
    except TimeoutError:
        print('outside, requests to stop:', task.cancelling())
    await asyncio.sleep(0.1)
    print('the task goes on')


asyncio.run(main())
