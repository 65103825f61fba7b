# A timeout per page, and return_exceptions keeps the exceptions in the list.
import asyncio

pages = ['index', 'about', 'news']
seconds = {'index': 0.3, 'about': 0.1, 'news': 0.2}


async def download(page):
    print('ask for', page)
    await asyncio.sleep(seconds[page])  # stands for the network
    print('got', page)
    return page.upper()


async def main():
    texts = await asyncio.gather(
        *[asyncio.wait_for(download(page), 0.25) for page in pages],
        return_exceptions=True,
    )
    print('texts', *texts)


asyncio.run(main())
