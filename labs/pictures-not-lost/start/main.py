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
        return await response.read()


async def main():
    async with aiohttp.ClientSession() as session:
        try:
            for url in urls:
                content = await fetch(session, url)
                (folder / name_of(url)).write_bytes(content)
                print('kept', name_of(url))
        except Exception as error:
            print('stopped by', type(error).__name__)


asyncio.run(main())
