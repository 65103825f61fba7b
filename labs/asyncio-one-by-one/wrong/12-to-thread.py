# Blocks, but in a thread for each page.
import asyncio
import time

pages = ['index', 'about', 'news']
seconds = {'index': 0.3, 'about': 0.1, 'news': 0.2}


def download(page):
    print('ask for', page)
    time.sleep(seconds[page])  # stands for the network
    print('got', page)
    return page.upper()


async def main():
    texts = await asyncio.gather(*[asyncio.to_thread(download, page) for page in pages])
    print('texts', *texts)


asyncio.run(main())
