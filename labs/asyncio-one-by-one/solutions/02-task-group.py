# A TaskGroup starts the tasks, and its block ends when all of them are done. If one fails, the others are cancelled.
# No task can be forgotten, and no exception either.
# The price: it needs Python 3.11, and one failed page costs you the other pages as well.
import asyncio

pages = ['index', 'about', 'news']
seconds = {'index': 0.3, 'about': 0.1, 'news': 0.2}


async def download(page):
    print('ask for', page)
    await asyncio.sleep(seconds[page])  # stands for the network
    print('got', page)
    return page.upper()


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(download(page)) for page in pages]
    print('texts', *[task.result() for task in tasks])


asyncio.run(main())
