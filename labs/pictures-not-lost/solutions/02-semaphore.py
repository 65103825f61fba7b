# A semaphore lets two requests in, and asyncio.timeout begins when the turn has come. So waiting for the turn costs no patience.
# It would do the same for any other library.
# The price: every request has to go through it.
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


async def keep(session, url, turn):
    try:
        async with turn, asyncio.timeout(2):
            content = await fetch(session, url)
    except (aiohttp.ClientError, TimeoutError):
        print('failed', name_of(url))
        return
    await asyncio.to_thread((folder / name_of(url)).write_bytes, content)
    print('kept', name_of(url))


async def main():
    turn = asyncio.Semaphore(2)
    async with aiohttp.ClientSession() as session:
        async with asyncio.TaskGroup() as group:
            for url in urls:
                group.create_task(keep(session, url, turn))


asyncio.run(main())
