# Takes the texts as they come.
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
    tasks = [asyncio.create_task(download(page)) for page in pages]
    for coming in asyncio.as_completed(tasks):
        texts.append(await coming)
    print('texts', *texts)


asyncio.run(main())
