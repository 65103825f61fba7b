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
        return await response.read()


async def main():
    async with aiohttp.ClientSession() as session:
        try:
            pictures = await asyncio.gather(*[fetch(session, url) for url in urls])
            print(len(pictures), 'pictures')
        except aiohttp.ClientError as error:
            print('no pictures at all:', error)


asyncio.run(main())
