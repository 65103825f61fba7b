# as_completed gives results as they become ready, so each one brings its page along, and a dictionary puts them in order.
# Right if you want to do something with each page at once, for example show progress.
# The price: one more coroutine, a dictionary, and an order that each run may change.
import asyncio

pages = ['index', 'about', 'news']
seconds = {'index': 0.3, 'about': 0.1, 'news': 0.2}


async def download(page):
    print('ask for', page)
    await asyncio.sleep(seconds[page])  # stands for the network
    print('got', page)
    return page.upper()


async def named(page):
    return page, await download(page)


async def main():
    texts = {}
    tasks = [asyncio.create_task(named(page)) for page in pages]
    for coming in asyncio.as_completed(tasks):
        page, text = await coming
        texts[page] = text
    print('texts', *[texts[page] for page in pages])


asyncio.run(main())
