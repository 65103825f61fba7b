# Sleeps for as long as it surely takes, instead of waiting for the tasks.
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
    await asyncio.sleep(1)
    print('texts', *[task.result() for task in tasks])


asyncio.run(main())
