import asyncio

import aiohttp

urls = [
    'https://comics.example/25.jpg',
    'https://comics.example/status/404',
    'https://nonexistent-comics.example/27.jpg',
    'http://198.51.100.7/28.jpg',
    'https://comics.example/29.jpg',
]


async def fetch(session, url):
    async with session.get(url) as response:
        response.raise_for_status()
        return await response.read()


async def try_to_fetch(session, url):
    try:
        return url, await fetch(session, url)
    except (aiohttp.ClientError, asyncio.TimeoutError) as error:
        return url, error


async def main():
    limit = aiohttp.ClientTimeout(total=2)
    async with aiohttp.ClientSession(timeout=limit) as session:
        tasks = [asyncio.create_task(try_to_fetch(session, url)) for url in urls]
        for coming in asyncio.as_completed(tasks):
            url, result = await coming
            if isinstance(result, Exception):
                print('failed', url, type(result).__name__)
            else:
                print('got', url, len(result), 'bytes')


asyncio.run(main())
