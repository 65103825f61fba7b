# First create all tasks, then await them in the order of the pages. While main waits for the first one, all of them are on their way.
# You hold each task, and can look at it or cancel it.
# The price: two loops that must not become one. If the first task fails, you never come to await the others.
import asyncio

pages = ['index', 'about', 'news']
seconds = {'index': 0.3, 'about': 0.1, 'news': 0.2}


async def download(page):
    print('ask for', page)
    await asyncio.sleep(seconds[page])  # stands for the network
    print('got', page)
    return page.upper()


async def main():
    tasks = [asyncio.create_task(download(page)) for page in pages]
    texts = []
    for task in tasks:
        texts.append(await task)
    print('texts', *texts)


asyncio.run(main())
