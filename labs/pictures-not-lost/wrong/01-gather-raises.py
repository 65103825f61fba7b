# The first exception comes out of gather, and the others are cancelled with the end of main.
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
    content = await fetch(session, url)
    await asyncio.to_thread((folder / name_of(url)).write_bytes, content)
    print('kept', name_of(url))


async def main():
    connector = aiohttp.TCPConnector(limit=2)
    timeout = aiohttp.ClientTimeout(total=2)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        try:
            await asyncio.gather(*[keep(session, url) for url in urls])
        except (aiohttp.ClientError, asyncio.TimeoutError):
            print('failed')


asyncio.run(main())
