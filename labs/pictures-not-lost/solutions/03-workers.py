# Two workers take URLs from a queue. Never more than two tasks exist, however long the list is.
# The right form for thousands of pictures, or if new URLs are found on the way.
# The price: the end has to be told to the workers.
import asyncio
from pathlib import Path

import aiohttp

urls = [
    'https://comics.example/25.jpg',
    'https://comics.example/status/404',
    'https://comics.example/26.jpg',
    'http://198.51.100.7/27.jpg',
    'https://comics.example/28.jpg',
    'https://comics.example/29.jpg',
    'http://198.51.100.7/30.jpg',
]
folder = Path('pictures')
folder.mkdir()


def name_of(url):
    return url.rsplit('/', 1)[-1]


async def fetch(session, url):
    async with session.get(url) as response:
        response.raise_for_status()
        return await response.read()


async def keep(session, url):
    try:
        content = await fetch(session, url)
    except (aiohttp.ClientError, asyncio.TimeoutError):
        print('failed', name_of(url))
        return
    await asyncio.to_thread((folder / name_of(url)).write_bytes, content)
    print('kept', name_of(url))


async def worker(session, waiting):
    while not waiting.empty():
        await keep(session, waiting.get_nowait())


async def main():
    waiting = asyncio.Queue()
    for url in urls:
        waiting.put_nowait(url)
    timeout = aiohttp.ClientTimeout(total=2)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        await asyncio.gather(*[worker(session, waiting) for _ in range(2)])


asyncio.run(main())
