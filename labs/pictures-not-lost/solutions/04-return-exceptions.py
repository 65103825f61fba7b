# gather collects contents and exceptions in one list, and main looks at each of them. Fetching, judging and writing are apart.
# The price: nothing is written before the slowest request is over, and an exception that nobody has thought of looks like a picture that failed.
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


async def main():
    connector = aiohttp.TCPConnector(limit=2)
    timeout = aiohttp.ClientTimeout(total=2)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        tasks = [fetch(session, url) for url in urls]
        results = await asyncio.gather(*tasks, return_exceptions=True)
    for url, result in zip(urls, results):
        if isinstance(result, Exception):
            print('failed', name_of(url))
        else:
            (folder / name_of(url)).write_bytes(result)
            print('kept', name_of(url))


asyncio.run(main())
