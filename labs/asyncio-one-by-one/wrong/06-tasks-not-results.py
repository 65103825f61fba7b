# Prints the tasks instead of their results.
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
    await asyncio.wait(tasks)
    print('texts', *tasks)


asyncio.run(main())
