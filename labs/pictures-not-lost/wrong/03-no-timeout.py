# Without a timeout of its own, aiohttp waits five minutes.
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


async def main():
    connector = aiohttp.TCPConnector(limit=2)
    async with aiohttp.ClientSession(connector=connector) as session:
        await asyncio.gather(*[keep(session, url) for url in urls])


asyncio.run(main())
