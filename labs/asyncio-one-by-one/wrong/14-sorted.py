# The texts come in the order of their ends, and are put into an order that is not that of the pages.
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
    for done in asyncio.as_completed([download(page) for page in pages]):
        texts.append(await done)
    print('texts', *sorted(texts))


asyncio.run(main())
