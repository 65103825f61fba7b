import asyncio


async def brew(drink, seconds):
    await asyncio.sleep(seconds)
    return drink


async def main():
    print(await asyncio.gather(brew('tea', 0.2), brew('milk', 0.1)))

    async with asyncio.TaskGroup() as group:
        tea = group.create_task(brew('tea', 0.2))
        milk = group.create_task(brew('milk', 0.1))
    print(tea.result(), milk.result())

    tasks = [asyncio.create_task(brew('tea', 0.2)), asyncio.create_task(brew('milk', 0.1))]
    for coming in asyncio.as_completed(tasks):
        print(await coming)


asyncio.run(main())
