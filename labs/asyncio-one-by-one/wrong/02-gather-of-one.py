# gather, but of one coroutine at a time.
import asyncio

pages = ['index', 'about', 'news']
seconds = {'index': 0.3, 'about': 0.1, 'news': 0.2}


async def download(page):
    print('ask for', page)
    await asyncio.sleep(seconds[page])  # stands for the network
    print('got', page)
    return page.upper()


async def main():
    texts = []
    for page in pages:
        texts += await asyncio.gather(download(page))
    print('texts', *texts)


asyncio.run(main())
