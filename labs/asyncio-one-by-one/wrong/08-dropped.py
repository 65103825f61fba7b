# Nobody waits for the tasks: when main returns, asyncio.run cancels them.
import asyncio

pages = ['index', 'about', 'news']
seconds = {'index': 0.3, 'about': 0.1, 'news': 0.2}


async def download(page):
    print('ask for', page)
    await asyncio.sleep(seconds[page])  # stands for the network
    print('got', page)
    return page.upper()


texts = []


async def keep(page):
    texts.append(await download(page))


async def main():
    tasks = [asyncio.create_task(keep(page)) for page in pages]
    await asyncio.sleep(0)
    print('texts', *texts)


asyncio.run(main())
