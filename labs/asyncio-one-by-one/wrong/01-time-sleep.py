# time.sleep keeps the only thread: the event loop can not go on with another task.
import asyncio
import time

pages = ['index', 'about', 'news']
seconds = {'index': 0.3, 'about': 0.1, 'news': 0.2}


async def download(page):
    print('ask for', page)
    time.sleep(seconds[page])  # stands for the network
    print('got', page)
    return page.upper()


async def main():
    texts = await asyncio.gather(*[download(page) for page in pages])
    print('texts', *texts)


asyncio.run(main())
