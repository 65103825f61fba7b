import asyncio


async def stubborn():
    for number in range(3):
        try:
            await asyncio.sleep(0.2)
        except:  # also catches CancelledError
            print('something went wrong, I go on')
        print('round', number)
    return 'all rounds'


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0.1)
    task.cancel()
    print('the task ends with', await task)


asyncio.run(main())
