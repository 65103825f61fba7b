# gather makes a task of each coroutine, waits for all of them, and gives the results in the order of its arguments.
# The shortest way, and hard to get wrong.
# The price: if one download fails, its exception comes out at once, and the others go on with nobody waiting for them.
import asyncio

pages = ['index', 'about', 'news']
seconds = {'index': 0.3, 'about': 0.1, 'news': 0.2}


async def download(page):
    print('ask for', page)
    await asyncio.sleep(seconds[page])  # stands for the network
    print('got', page)
    return page.upper()


async def main():
    texts = await asyncio.gather(*[download(page) for page in pages])
    print('texts', *texts)


asyncio.run(main())
